import { accountOf, compareOpenItems, openItems, type Account } from './account.ts'
import { agedItems, type AgedItem } from './agedItems.ts'
import { agreementStandings, type AgreementStep } from './agreement.ts'
import type { CurrencyCode } from './currency.ts'
import { addDays, laterOf, type Day } from './day.ts'
import { compareEntries, entryDay } from './entryOrder.ts'
import type { ChargeFact, CreditFact, EntryFact, PaymentFact, ReversalFact } from './fact.ts'
import type { FactId } from './ids.ts'
import { add, negate, sum, type MinorUnits } from './money.ts'

/** One line of a statement, with the balance after it. */
export interface StatementLine {
  readonly on: Day
  readonly fact: ChargeFact | PaymentFact | CreditFact
  /** Signed: what the customer owes more. */
  readonly effect: MinorUnits
  readonly balance: MinorUnits
  /** It stood in an earlier period, and was taken back on this day. */
  readonly isTakenBack?: true
}

/** What happened between two days, both included, and how the account stood before and after. */
export interface Statement {
  readonly currency: CurrencyCode
  readonly from: Day
  readonly to: Day
  /** Balance at the end of the day before the first one; what is in favour is negative. */
  readonly opening: MinorUnits
  readonly lines: readonly StatementLine[]
  readonly closing: MinorUnits
  /** The account at the end of the last day. */
  readonly account: Account
  /** What is open then by the day on which it is owed, oldest first: that of an agreement in force, or its own. */
  readonly open: readonly AgedItem[]
  /** Of it, what is overdue at the end of the last day. */
  readonly overdue: MinorUnits
}

/**
 * A customer's statement in one currency. Opening balance and lines add up to the closing balance, and the closing
 * balance of one period is the opening balance of the next: what was taken back within the period is not shown if it
 * began in it, and is a line of its own on the day of its reversal if it stood before.
 * @param facts every entry of the customer; other currencies may be among them
 * @param agreements every one of the customer: those in force on the last day decide when what they cover is due
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function statementOf(
  facts: readonly EntryFact[],
  currency: CurrencyCode,
  from: Day,
  to: Day,
  agreements: readonly AgreementStep[] = [],
): Statement {
  const before = accountOf(facts, currency, addDays(from, -1))
  const account = accountOf(facts, currency, to)
  const [stood, stands] = [standing(before), standing(account)]
  const reversals = reversalDays(facts)
  const begun = [...stands.values()]
    .filter(({ id }) => !stood.has(id))
    .map((fact) => ({ on: laterOf(from, entryDay(fact)), fact, effect: effectOf(fact) }))
  const gone = [...stood.values()]
    .filter(({ id }) => !stands.has(id))
    .map((fact) => ({
      on: laterOf(from, reversals.get(fact.id) ?? from),
      fact,
      effect: negate(effectOf(fact)),
      isTakenBack: true as const,
    }))
  let balance = before.balance
  const lines = [...begun, ...gone]
    .toSorted((a, b) => (a.on === b.on ? compareEntries(a.fact, b.fact) : a.on < b.on ? -1 : 1))
    .map((line): StatementLine => {
      balance = add(balance, line.effect)
      return { ...line, balance }
    })
  const open = agedOf(account, agreements)
  const overdue = sum(open.filter(({ due }) => due < to).map((item) => item.open))
  return { currency, from, to, opening: before.balance, lines, closing: account.balance, account, open, overdue }
}

function agedOf(account: Account, agreements: readonly AgreementStep[]): AgedItem[] {
  const { currency, asOf } = account
  const charges = new Map([...account.charges].map(([id, state]) => [id, { ...state, currency }]))
  const items = openItems(account).map((item) => ({ ...item, currency }))
  return agedItems(items, agreementStandings(agreements, charges), asOf).toSorted(compareOpenItems)
}

function standing({ charges, money }: Account): ReadonlyMap<FactId, ChargeFact | PaymentFact | CreditFact> {
  const facts = [...charges.values(), ...money.values()].map(({ fact }) => fact)
  return new Map(facts.map((fact) => [fact.id, fact]))
}

/** A charge adds what its instalments come to; money takes its amount off. */
export function effectOf(fact: ChargeFact | PaymentFact | CreditFact): MinorUnits {
  return fact.kind === 'charge' ? sum(fact.instalments.map(({ amount }) => amount)) : negate(fact.amount)
}

/** First day on which something was taken back. */
function reversalDays(facts: readonly EntryFact[]): ReadonlyMap<FactId, Day> {
  const days = new Map<FactId, Day>()
  const reversals = facts.filter((fact): fact is ReversalFact => fact.kind === 'reversal')
  for (const { of, on } of reversals.toSorted(compareEntries)) if (!days.has(of)) days.set(of, on)
  return days
}
