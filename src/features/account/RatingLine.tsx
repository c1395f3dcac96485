import { useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import type { Rating, RatingReason } from '../../domain/rating.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import { useRating } from '../../queries/useRating.ts'
import { useRole } from '../../queries/useRole.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'

/** How the customer pays, A to D, for the owner alone; a tap says why. */
export function RatingLine({ id }: { readonly id: CustomerId }) {
  const isOwner = useRole() === 'owner'
  if (!isOwner) return null
  return (
    <WorkWords>
      <Line id={id} />
    </WorkWords>
  )
}

function Line({ id }: { readonly id: CustomerId }) {
  const { rating: t } = useWorkT()
  const rating = useRating(id)
  const [open, setOpen] = useState(false)
  if (!rating) return null
  const said = rating.type === 'rated' ? t.line(rating.grade, t.grades[rating.grade]) : t.tooNew
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t.title}</h2>
      <div className={styles['rows']}>
        <ListRow title={said} trailing={<Icon name="info" size={20} />} onClick={() => setOpen(true)} />
      </div>
      <Sheet open={open} onClose={() => setOpen(false)} title={said}>
        <Reasons rating={rating} />
        <p className={styles['aside']}>{t.onlyYou}</p>
      </Sheet>
    </section>
  )
}

function Reasons({ rating }: { readonly rating: Rating }) {
  const { rating: t } = useWorkT()
  const format = useFormat()
  if (rating.type === 'too-new') return <p>{t.tooNewText(rating.fellDue, rating.wanted)}</p>
  return (
    <>
      <h3>{t.why}</h3>
      <ul className={styles['rows']}>
        {rating.reasons.map((reason) => (
          <li key={reason.code}>
            <ListRow
              title={textOf(reason)}
              {...(rating.grade === 'A' ? {} : { trailing: <strong>{reason.grade}</strong> })}
            />
          </li>
        ))}
      </ul>
    </>
  )

  function textOf(reason: RatingReason): string {
    switch (reason.code) {
      case 'overdue':
        return t.reasons.overdue(reason.days)
      case 'days-late':
        return reason.days === 0 ? t.reasons.inTime : t.reasons.daysLate(Math.ceil(reason.days))
      case 'on-time':
        return t.reasons.onTime(format.percent(reason.ratio))
      case 'broken-promises':
        return t.reasons.brokenPromises(reason.count)
      case 'written-off':
      case 'court':
      case 'agency':
      case 'insolvent':
      case 'no-sales':
        return t.reasons[reason.code]
    }
  }
}
