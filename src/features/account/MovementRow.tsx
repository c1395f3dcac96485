import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { Movement } from '../../queries/useMovements.ts'
import { ageColour } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Account.module.css'
import { movementAmount } from '../../ui/movementAmount.ts'
import { movementName } from '../../ui/movementName.ts'

export interface MovementRowProps {
  readonly line: Movement
  readonly currency: CurrencyCode
  /** May be the same payment, or interest, taken down twice. */
  readonly suspect: boolean
  readonly onOpen: () => void
}

/** What, when, how much, and the balance after it: the figure of this line and the balance below it give its balance. What was reversed is struck through and does not count. */
export function MovementRow({ line, currency, suspect, onOpen }: MovementRowProps) {
  const messages = useT()
  const { account: words } = messages
  const format = useFormat()
  const today = useToday()
  const { entry, balance } = line
  const reversed = entry.reversedBy !== undefined
  const suspicion = entry.fact.kind === 'charge' ? words.repeatedInterest : words.duplicate
  const note = reversed ? words.reversed : suspect ? suspicion : entry.day > today ? words.future : undefined
  return (
    <ListRow
      onClick={onOpen}
      title={<bdi className={reversed ? styles['reversed'] : undefined}>{movementName(messages, entry.fact)}</bdi>}
      subtitle={
        <>
          {format.day(entry.day)}
          {note !== undefined && <strong className={suspect ? styles['suspect'] : undefined}>{` · ${note}`}</strong>}
        </>
      }
      trailing={
        reversed ? (
          <s className={styles['reversed']}>
            <Money amount={movementAmount(entry.fact)} currency={currency} />
          </s>
        ) : (
          <Money
            amount={entry.effect}
            currency={currency}
            {...(entry.effect < 0 ? { colour: ageColour(0, 'text') } : {})}
          />
        )
      }
      trailingNote={words.balanceAfter(format.money(balance, currency))}
    />
  )
}
