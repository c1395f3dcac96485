import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { EntryDetail } from '../../queries/useEntryDetail.ts'
import { debtName } from '../../ui/debtName.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Account.module.css'
import { movementName } from '../../ui/movementName.ts'

/** Where the money of a payment went, or which money paid a charge; and how each instalment stands. */
export function MoneyTrail({ detail }: { readonly detail: EntryDetail }) {
  const { account: words } = useT()
  const format = useFormat()
  const { entry } = detail
  const { fact, currency, applied = [], unapplied = 0 } = entry
  if (entry.reversedBy !== undefined || (fact.kind !== 'charge' && fact.kind !== 'payment' && fact.kind !== 'credit')) {
    return null
  }
  const isCharge = fact.kind === 'charge'
  return (
    <>
      {isCharge && <Instalments detail={detail} currency={currency} />}
      <h3 className={styles['subheading']}>{isCharge ? words.paidBy : words.paidTo}</h3>
      {applied.length === 0 ? (
        <p className={styles['soft']}>{isCharge ? words.notPaid : words.notApplied}</p>
      ) : (
        <Applied detail={detail} />
      )}
      {!isCharge && unapplied > 0 && (
        <p>{words.leftInFavour(format.money(unapplied as typeof entry.effect, currency))}</p>
      )}
    </>
  )
}

function Applied({ detail: { entry, related } }: { readonly detail: EntryDetail }) {
  const messages = useT()
  const format = useFormat()
  return (
    <ul className={styles['rows']}>
      {(entry.applied ?? []).map((item) => {
        const other = related.get(entry.fact.kind === 'charge' ? item.source : item.charge)
        const name =
          other?.fact.kind === 'charge'
            ? debtName(messages, { fact: other.fact, instalment: item.instalment })
            : other && movementName(messages, other.fact)
        return (
          <li key={`${item.source} ${item.charge} ${item.instalment} ${item.on}`}>
            <ListRow
              title={<bdi>{name}</bdi>}
              subtitle={format.day(item.on)}
              trailing={<Money amount={item.amount} currency={entry.currency} />}
            />
          </li>
        )
      })}
    </ul>
  )
}

function Instalments({
  detail: { entry },
  currency,
}: {
  readonly detail: EntryDetail
  readonly currency: CurrencyCode
}) {
  const messages = useT()
  const { account: words } = messages
  const format = useFormat()
  const { fact } = entry
  if (fact.kind !== 'charge') return null
  const states = entry.instalments ?? fact.instalments.map((part) => ({ ...part, open: part.amount }))
  return (
    <ul className={styles['rows']}>
      {states.map((part, i) => (
        <li key={i}>
          <ListRow
            title={
              states.length > 1 ? messages.entry.part(i + 1, states.length, format.day(part.due)) : words.detailDue
            }
            subtitle={
              <>
                {states.length > 1 ? '' : `${format.day(part.due)} · `}
                {part.open === 0 ? words.instalmentPaid : words.instalmentOpen(format.money(part.open, currency))}
              </>
            }
            trailing={<Money amount={part.amount} currency={currency} />}
          />
        </li>
      ))}
    </ul>
  )
}
