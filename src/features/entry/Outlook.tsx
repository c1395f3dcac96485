import { isMinorUnits, negate, type MinorUnits } from '../../domain/money.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { ageColour } from '../../ui/colour.ts'
import { Money } from '../../ui/Money.tsx'
import type { EntryDraft } from './entryDraft.ts'
import styles from './Outlook.module.css'

interface Figure {
  readonly label: string
  readonly amount: MinorUnits
  readonly colour?: string
  readonly strong?: boolean
}

/** What the customer owes now, what of it is overdue, and what it will be with this (R14). */
export function Outlook({ draft }: { readonly draft: EntryDraft }) {
  const { entry, common } = useT()
  const { standing, amount, currency, form } = draft
  if (!standing) return <p className={styles['figures']}>&nbsp;</p>
  const { balance, overdue } = standing
  const pays = form.what === 'pago'
  const sum = amount.ok ? (pays ? balance - amount.value : balance + amount.value) : undefined
  const after = isMinorUnits(sum) ? sum : undefined
  const figures: Figure[] = []
  if (balance > 0) figures.push({ label: entry.owesNow, amount: balance })
  if (balance < 0) figures.push({ label: common.inFavour, amount: negate(balance), colour: ageColour(0, 'text') })
  if (overdue > 0) figures.push({ label: entry.overdue, amount: overdue, colour: ageColour(3, 'text') })
  if (after !== undefined) {
    figures.push(
      after < 0
        ? { label: entry.spreadRest, amount: negate(after), strong: true }
        : { label: pays ? entry.afterPayment : entry.afterSale, amount: after, strong: true },
    )
  }
  if (figures.length === 0) return <p className={styles['figures']}>{entry.settled}</p>
  return (
    <dl className={styles['figures']}>
      {figures.map(({ label, amount: figure, colour, strong }) => (
        <div key={label} className={styles['figure']} data-strong={strong}>
          <dt>{label}</dt>
          <dd>
            <Money amount={figure} currency={currency} size="small" {...(colour === undefined ? {} : { colour })} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
