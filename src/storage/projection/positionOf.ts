import type { Day } from '../../domain/day.ts'
import { laterOf } from '../../domain/day.ts'
import type { Position, PositionItem } from '../../domain/position.ts'
import type { ProcessRow } from '../processRows.ts'
import type { ContactRow, CustomerRow, EntryRow } from '../rows.ts'
import { openItemsOfRow } from './debtorRow.ts'
import type { ProcessContext } from './processContext.ts'
import { agreementsOf, chargeParts, holdsOf, promisesOf, stepsOf } from './agreementsOf.ts'

/** Rows of one customer, as far as they decide what is to do. */
export interface CustomerParts {
  readonly customer: CustomerRow
  /** Entries with something open or in favour. */
  readonly open: readonly EntryRow[]
  /** Charges that agreements cover, open ones too. */
  readonly covered: readonly EntryRow[]
  readonly contacts: readonly ContactRow[]
  readonly process: readonly ProcessRow[]
}

/** How a customer stands, as the rules take it (domain/nextAction.ts). */
export function positionOf(
  { customer, open, covered, contacts, process }: CustomerParts,
  context: ProcessContext,
): Position {
  const { business, handoverDays, ladderOf } = context
  const items = open.flatMap(openItemsOfRow)
  const overLimitSince = overLimitOf(customer, open, items, business.currency)
  const moves = stepsOf(process, 'chequeState')
  return {
    country: business.country,
    party: customer.profile.party,
    ladder: ladderOf(customer.profile),
    open: items,
    contacts: contacts.filter((row) => row.reversedBy === undefined).map((row) => row.fact),
    outcomes: stepsOf(process, 'outcome'),
    postponed: stepsOf(process, 'postponed'),
    promises: promisesOf(process),
    agreements: agreementsOf(process, chargeParts([...covered, ...open])),
    holds: holdsOf(process),
    cheques: stepsOf(process, 'cheque').map((cheque) => ({
      ...cheque,
      moves: moves.filter(({ fact }) => fact.of === cheque.fact.id),
    })),
    ...(overLimitSince === undefined ? {} : { overLimitSince }),
    handoverDays,
  }
}

/** The last day of a sale that is open, while the balance in the business's currency is over the limit. */
function overLimitOf(
  { profile }: CustomerRow,
  open: readonly EntryRow[],
  items: readonly PositionItem[],
  currency: PositionItem['currency'],
): Day | undefined {
  if (profile.creditLimit === null) return undefined
  const own = items.filter((item) => item.currency === currency)
  let balance = 0
  for (const item of own) balance += item.open
  for (const row of open) if (row.currency === currency) balance -= row.unapplied ?? 0
  if (balance <= profile.creditLimit) return undefined
  return own
    .map(({ issued }) => issued)
    .reduce<Day | undefined>((last, day) => (last ? laterOf(last, day) : day), undefined)
}
