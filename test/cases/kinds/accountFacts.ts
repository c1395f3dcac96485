import { accountOf, openItems } from '../../../src/domain/account.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day, laterOf, type Day } from '../../../src/domain/day.ts'
import { compareEntries } from '../../../src/domain/entryOrder.ts'
import type {
  AllocationItem,
  ChargeFact,
  CreditFact,
  CreditKind,
  EntryFact,
  FactHead,
  PaymentFact,
} from '../../../src/domain/fact.ts'
import type { DeviceId, FactId, Hlc } from '../../../src/domain/ids.ts'
import { add, minorUnits, sum, type MinorUnits } from '../../../src/domain/money.ts'
import { proposeCreditSpread, proposeSpread, type Spread } from '../../../src/domain/spread.ts'
import { currencyOf, minorOf } from './decimals.ts'

interface GivenItem {
  readonly charge: string
  readonly instalment?: number
  readonly amount: string
}

interface GivenCharge {
  readonly id: string
  readonly issued: string
  readonly amount: string
  readonly due?: string
  readonly instalments?: readonly { readonly due: string; readonly amount: string }[]
}

interface GivenMoney {
  readonly id: string
  readonly on: string
  readonly amount: string
  readonly allocations?: readonly GivenItem[]
  readonly kind?: CreditKind
  readonly charge?: string
}

/** An allocation made later than its money: our own cases have these. */
interface GivenMove {
  readonly id: string
  readonly of: string
  readonly on: string
  readonly items?: readonly GivenItem[]
  readonly withdraws?: readonly string[]
}

export interface AccountGiven {
  readonly currency: string
  readonly asOf: string
  readonly charges?: readonly GivenCharge[]
  readonly payments?: readonly GivenMoney[]
  readonly credits?: readonly GivenMoney[]
  readonly moves?: readonly GivenMove[]
  readonly reversals?: readonly { readonly id?: string; readonly of: string; readonly on: string }[]
}

const CUSTOMER = 'customer' as FactId

function head(id: string): FactHead & { readonly customer: FactId } {
  return { id: id as FactId, at: 0 as Hlc, device: 'device' as DeviceId, seq: 1, customer: CUSTOMER }
}

/** The facts that the app would have recorded. Money is taken in order of date, so that proposals see what came before. */
export function factsOf(given: AccountGiven): EntryFact[] {
  const currency = currencyOf(given.currency)
  const facts: EntryFact[] = (given.charges ?? []).map((charge) => chargeFact(charge, currency))
  for (const [i, { id, of, on }] of (given.reversals ?? []).entries()) {
    // Recorded after what it answers, and after reversals that it may answer.
    facts.push({ ...head(id ?? `reversal-${i}`), kind: 'reversal', of: of as FactId, on: day(on), at: (1 + i) as Hlc })
  }
  const taken = [
    ...(given.payments ?? []).map((money) => ({ money, kind: 'payment' as const })),
    ...(given.credits ?? []).map((money) => ({ money, kind: 'credit' as const })),
  ].map(({ money, kind }) => ({ money, fact: moneyFact(money, kind, currency) }))
  for (const { money, fact } of taken.toSorted((a, b) => compareEntries(a.fact, b.fact))) {
    facts.push({ ...fact, allocations: allocationsOf(money, fact, facts) })
  }
  for (const { id, of, on, items = [], withdraws = [] } of given.moves ?? []) {
    facts.push({
      ...head(id),
      kind: 'allocation',
      of: of as FactId,
      on: day(on),
      withdraws: withdraws as FactId[],
      items: items.flatMap((item) => recordedItems(item, day(on), currency, facts)),
    })
  }
  return facts
}

function chargeFact({ id, issued, amount, due, instalments }: GivenCharge, currency: CurrencyCode): ChargeFact {
  const plan = instalments ?? [{ due: due ?? issued, amount }]
  const parts = plan.map((part) => ({ due: day(part.due), amount: minorOf(part.amount, currency) }))
  if (sum(parts.map((part) => part.amount)) !== minorOf(amount, currency)) throw new Error(`${id} does not add up`)
  return { ...head(id), kind: 'charge', chargeKind: 'invoice', issued: day(issued), currency, instalments: parts }
}

function moneyFact(
  { id, on, amount, kind: creditKind }: GivenMoney,
  kind: 'payment' | 'credit',
  currency: CurrencyCode,
): PaymentFact | CreditFact {
  const common = { ...head(id), on: day(on), currency, amount: minorOf(amount, currency), allocations: [] }
  if (kind === 'payment') return { ...common, kind, method: 'cash' }
  return { ...common, kind, creditKind: creditKind ?? 'credit-note' }
}

function allocationsOf(
  { allocations, charge }: GivenMoney,
  { on, currency, amount }: PaymentFact | CreditFact,
  before: readonly EntryFact[],
): readonly AllocationItem[] {
  if (allocations) return allocations.flatMap((item) => recordedItems(item, on, currency, before))
  if (charge !== undefined) return spreadOnCharge(charge, amount, on, currency, before).items
  return proposeSpread(openItems(accountOf(before, currency, on)), amount).items
}

/** What a person wrote for a charge: oldest instalment first, and what is too much stays recorded on the last one. */
function recordedItems(
  { charge, instalment, amount }: GivenItem,
  on: Day,
  currency: CurrencyCode,
  before: readonly EntryFact[],
): AllocationItem[] {
  const whole = minorOf(amount, currency)
  if (instalment !== undefined) return [{ charge: charge as FactId, instalment, amount: whole }]
  const { items, rest } = spreadOnCharge(charge, whole, on, currency, before)
  if (rest === 0) return [...items]
  const target = before.find((fact) => fact.id === charge)
  const last = (target?.kind === 'charge' ? target.instalments.length : 1) - 1
  const onLast = items.find((item) => item.instalment === last)?.amount ?? minorUnits(0)
  const others = items.filter((item) => item.instalment !== last)
  return [...others, { charge: charge as FactId, instalment: last, amount: add(onLast, rest) }]
}

function spreadOnCharge(
  charge: string,
  amount: MinorUnits,
  on: Day,
  currency: CurrencyCode,
  before: readonly EntryFact[],
): Spread {
  const target = before.find((fact) => fact.id === charge)
  const asOf = target?.kind === 'charge' ? laterOf(on, target.issued) : on
  return proposeCreditSpread(openItems(accountOf(before, currency, asOf)), charge as FactId, amount)
}
