import type { CustomerId } from '../../domain/ids.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { useAccruals, type Accruals } from '../../queries/useAccruals.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

/** What being late has come to, apart from what is owed. Nothing while interest is off or none is left. */
export function InterestApart({ id }: { readonly id: CustomerId }) {
  const accruals = useAccruals(id)
  if (!accruals || accruals.left.length === 0) return null
  return (
    <ProcessWords>
      <Line id={id} left={accruals.left} />
    </ProcessWords>
  )
}

function Line({ id, left }: { readonly id: CustomerId; readonly left: Accruals['left'] }) {
  const { lateInterest: t } = useProcessT()
  const format = useFormat()
  const sums = left.map(({ amount, currency }) => format.money(amount, currency, { cents: 'always' })).join(' + ')
  return (
    <section className={styles['part']} aria-label={t.title}>
      <ul className={styles['rows']}>
        <li>
          <ListRow leading={<Icon name="clock" />} title={t.line(sums)} href={hashOf(routes.lateInterest(id))} />
        </li>
      </ul>
    </section>
  )
}
