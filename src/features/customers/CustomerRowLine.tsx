import { bucketIndexOf } from '../../domain/aging.ts'
import { daysBetween } from '../../domain/day.ts'
import { negate, subtract, ZERO } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import type { CustomerLine } from '../../queries/useCustomerList.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Customers.module.css'

export interface CustomerRowLineProps {
  readonly line: CustomerLine
  readonly limits: readonly number[]
  readonly selected: boolean
}

/** Name, what they owe, and how old the oldest of it is. */
export function CustomerRowLine({ line, limits, selected }: CustomerRowLineProps) {
  const { customers: words, common } = useT()
  const format = useFormat()
  const today = useToday()
  const { account, others } = line
  const balance = account ? subtract(account.open, account.inFavour) : ZERO
  const due = account?.od
  const age = due === undefined ? 0 : ageIndexOf(bucketIndexOf(due, today, limits), limits.length + 2)
  const days = due === undefined ? 0 : daysBetween(today, due)
  const name = line.name || words.nameless
  const elsewhere = others.map((row) => format.money(subtract(row.open, row.inFavour), row.currency))
  return (
    <ListRow
      href={hashOf(routes.account(line.id))}
      selected={selected}
      title={
        <bdi title={name.length > 60 ? name.slice(0, 300) : undefined} className={styles['name']}>
          {name}
        </bdi>
      }
      leading={due === undefined ? <span className={styles['noMark']} /> : <AgeMark age={age} />}
      subtitle={
        due === undefined ? (
          balance < 0 ? (
            common.inFavour
          ) : others.length > 0 ? undefined : (
            common.settled
          )
        ) : (
          <span style={days > 0 ? { color: ageColour(age, 'text') } : undefined}>
            {days > 0 ? common.overdueBy(days) : days === 0 ? common.dueToday : common.dueIn(-days)}
          </span>
        )
      }
      trailing={
        account && balance !== 0 ? (
          <Money
            amount={balance < 0 ? negate(balance) : balance}
            currency={account.currency}
            {...(balance < 0 ? { colour: ageColour(0, 'text') } : {})}
          />
        ) : undefined
      }
      trailingNote={elsewhere.length > 0 && balance !== 0 ? words.alsoOwes(elsewhere.join(', ')) : undefined}
      {...(elsewhere.length > 0 && balance === 0
        ? { trailing: <span className={styles['elsewhere']}>{elsewhere.join(', ')}</span> }
        : {})}
    />
  )
}
