import { accountOf } from './account.ts'
import type { CurrencyCode } from './currency.ts'
import { addDays, type Day } from './day.ts'
import { compareEntries, entryDay } from './entryOrder.ts'
import type { EntryFact } from './fact.ts'
import { add, negate, sum, ZERO, type MinorUnits } from './money.ts'
import type { Period } from './period.ts'
import type { PersonProfile } from './profile.ts'
import { effectOf, statementOf, type StatementLine } from './statement.ts'

/** What happened with one customer in one currency between two days, both included, as an accountant wants to see it. */
export interface AccountMovements {
  readonly currency: CurrencyCode
  /** Balance at the end of the day before the first one; what is in favour is negative. */
  readonly opening: MinorUnits
  /** The balance after the last line of a day is what was owed at its end. */
  readonly lines: readonly StatementLine[]
  /** What made the balance greater. */
  readonly charged: MinorUnits
  /** What made it less, as a positive amount. */
  readonly credited: MinorUnits
  readonly closing: MinorUnits
}

type Movement = Omit<StatementLine, 'balance'>

/**
 * As a statement of account, but nothing that was taken back is passed over: it stands on its day, and what takes it back
 * is a line of its own on the day of the reversal, also where both are of one day.
 * @param facts every entry of the customer; other currencies may be among them
 * @throws RangeError when a sum passes the bound of money.ts, or opening balance and lines do not come to the closing one
 */
export function accountMovements(
  facts: readonly EntryFact[],
  currency: CurrencyCode,
  { from, to }: Period,
): AccountMovements {
  const movements = [
    ...stretches(facts, { from, to }).flatMap((stretch): Movement[] => [
      ...statementOf(facts, currency, stretch.from, stretch.to).lines,
    ]),
    ...undoneAtOnce(facts, currency, { from, to }),
  ].toSorted((a, b) => (a.on === b.on ? compareEntries(a.fact, b.fact) : a.on < b.on ? -1 : 1))
  const opening = accountOf(facts, currency, addDays(from, -1)).balance
  const closing = accountOf(facts, currency, to).balance
  let balance = opening
  const lines = movements.map((movement): StatementLine => {
    balance = add(balance, movement.effect)
    return { ...movement, balance }
  })
  if (balance !== closing) throw new RangeError('movements do not come to the closing balance')
  const effects = lines.map(({ effect }) => effect)
  return {
    currency,
    opening,
    lines,
    charged: sum(effects.filter((effect) => effect > 0)),
    credited: negate(sum(effects.filter((effect) => effect < 0))),
    closing,
  }
}

/** The period, parted where something is taken back: what stood until then is gone on the first day of the next part. */
function stretches(facts: readonly EntryFact[], { from, to }: Period): Period[] {
  const days = new Set<Day>([from])
  for (const fact of facts) if (fact.kind === 'reversal' && fact.on > from && fact.on <= to) days.add(fact.on)
  const starts = [...days].toSorted()
  return starts.map((start, i) => {
    const next = starts[i + 1]
    return { from: start, to: next === undefined ? to : addDays(next, -1) }
  })
}

/** What was taken back on its own day: it never stood at the end of one. */
function undoneAtOnce(facts: readonly EntryFact[], currency: CurrencyCode, { from, to }: Period): Movement[] {
  const undone = new Map(facts.flatMap((fact) => (fact.kind === 'reversal' ? [[fact.of, fact] as const] : [])))
  return facts.flatMap((fact): Movement[] => {
    if (fact.kind === 'reversal' || fact.kind === 'allocation' || fact.currency !== currency) return []
    const on = entryDay(fact)
    const reversal = undone.get(fact.id)
    if (on < from || on > to || reversal?.on !== on || reversal.customer !== fact.customer) return []
    const { charges, money } = accountOf(facts, currency, on)
    if (charges.has(fact.id) || money.has(fact.id)) return []
    const effect = effectOf(fact)
    return [
      { on, fact, effect },
      { on, fact, effect: negate(effect), isTakenBack: true },
    ]
  })
}

/** What all accounts in one currency come to. */
export interface MovementTotals extends Pick<
  AccountMovements,
  'currency' | 'opening' | 'charged' | 'credited' | 'closing'
> {
  readonly accounts: number
}

/**
 * Totals by currency: two are never added up.
 * @throws RangeError when a sum passes the bound of money.ts, or the totals do not tie
 */
export function movementTotals(accounts: Iterable<AccountMovements>): readonly MovementTotals[] {
  const totals = new Map<CurrencyCode, MovementTotals>()
  for (const { currency, opening, charged, credited, closing } of accounts) {
    const before = totals.get(currency) ?? {
      currency,
      opening: ZERO,
      charged: ZERO,
      credited: ZERO,
      closing: ZERO,
      accounts: 0,
    }
    totals.set(currency, {
      currency,
      opening: add(before.opening, opening),
      charged: add(before.charged, charged),
      credited: add(before.credited, credited),
      closing: add(before.closing, closing),
      accounts: before.accounts + 1,
    })
  }
  for (const { opening, charged, credited, closing } of totals.values()) {
    if (add(add(opening, charged), negate(credited)) !== closing) throw new RangeError('totals do not tie')
  }
  return [...totals.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** Movements with whom they are. */
export interface CustomerMovements {
  readonly customer: Pick<PersonProfile, 'name' | 'code' | 'taxId'>
  readonly movements: AccountMovements
}

/** The book of movements of a period, customers by name. */
export interface MovementsLedger {
  readonly period: Period
  readonly accounts: readonly CustomerMovements[]
  readonly totals: readonly MovementTotals[]
  /** Customers whose sums pass the bound of money.ts: they are not in it. */
  readonly left: number
}
