import fc from 'fast-check'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import type {
  AllocationFact,
  AllocationItem,
  ChargeFact,
  CreditFact,
  EntryFact,
  FactHead,
  PaymentFact,
  ReversalFact,
} from '../../src/domain/fact.ts'
import type { DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'

/*
 * Facts of one small customer, for examples and for random histories: few charges, days and amounts, so that they meet.
 */

export const MXN = 'MXN' as CurrencyCode
export const USD = 'USD' as CurrencyCode
export const ANA = 'ana' as FactId
export const FIRST_DAY = day('2026-01-01')

export function idOf(text: string): FactId {
  return text as FactId
}

export function headOf(id: string, at = 0): FactHead & { readonly customer: FactId } {
  return { id: idOf(id), at: at as Hlc, device: 'device' as DeviceId, seq: 1, customer: ANA }
}

export function charge(
  id: string,
  issued: string,
  ...parts: readonly (readonly [due: string, amount: number])[]
): ChargeFact {
  const instalments = parts.map(([due, amount]) => ({ due: day(due), amount: minorUnits(amount) }))
  return { ...headOf(id), kind: 'charge', chargeKind: 'invoice', issued: day(issued), currency: MXN, instalments }
}

export function item(to: string, amount: number, instalment = 0): AllocationItem {
  return { charge: idOf(to), instalment, amount: minorUnits(amount) }
}

export function payment(
  id: string,
  on: string,
  amount: number,
  allocations: readonly AllocationItem[] = [],
): PaymentFact {
  const money = { on: day(on), currency: MXN, amount: minorUnits(amount), allocations }
  return { ...headOf(id), kind: 'payment', method: 'cash', ...money }
}

export function reversal(id: string, of: string, on: string, at = 1): ReversalFact {
  return { ...headOf(id, at), kind: 'reversal', of: idOf(of), on: day(on) }
}

export function allocation(
  id: string,
  of: string,
  on: string,
  items: readonly AllocationItem[],
  withdraws: readonly string[] = [],
): AllocationFact {
  return { ...headOf(id), kind: 'allocation', of: idOf(of), on: day(on), items, withdraws: withdraws.map(idOf) }
}

const SPAN = 40
export const someDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: SPAN }).map((n) => addDays(FIRST_DAY, n))
const someAmount = fc.integer({ min: 1, max: 30 }).map((n) => minorUnits(n))
const someAt = fc.integer({ min: 0, max: 3 }).map((n) => n as Hlc)
const someCurrency = fc.constantFrom(MXN, MXN, MXN, USD)
const someCustomer = fc.constantFrom(ANA, ANA, ANA, ANA, 'eva' as FactId)
const someName = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((n) => idOf(`${prefix}${n}`))

/** Now and then to a charge or an instalment that is not there. */
export const someItems = fc.array(
  fc.record({ charge: someName('c', 5), instalment: fc.integer({ min: 0, max: 2 }), amount: someAmount }),
  { maxLength: 3 },
)

function shared(id: string) {
  return { ...headOf(id) }
}

function charges(count: number): fc.Arbitrary<ChargeFact[]> {
  const one = (i: number) =>
    fc
      .record({
        at: someAt,
        issued: someDay,
        currency: someCurrency,
        customer: someCustomer,
        parts: fc.array(fc.record({ due: someDay, amount: someAmount }), { minLength: 1, maxLength: 2 }),
      })
      .map(({ parts, ...rest }): ChargeFact => ({
        ...shared(`c${i}`),
        ...rest,
        kind: 'charge',
        chargeKind: 'fiado',
        instalments: parts.toSorted((a, b) => (a.due < b.due ? -1 : 1)),
      }))
  return fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))
}

function money(count: number): fc.Arbitrary<(PaymentFact | CreditFact)[]> {
  const one = (i: number) =>
    fc
      .record({
        at: someAt,
        on: someDay,
        currency: someCurrency,
        customer: someCustomer,
        amount: someAmount,
        allocations: someItems,
        isPayment: fc.boolean(),
      })
      .map(({ isPayment, ...rest }): PaymentFact | CreditFact =>
        isPayment
          ? { ...shared(`m${i}`), ...rest, kind: 'payment', method: 'cash' }
          : { ...shared(`m${i}`), ...rest, kind: 'credit', creditKind: 'discount' },
      )
  return fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))
}

function moves(count: number, withdrawing: boolean): fc.Arbitrary<AllocationFact[]> {
  const targets = fc.oneof(someName('m', 4), someName('x', count))
  const one = (i: number) =>
    fc
      .record({
        at: someAt,
        of: someName('m', 5),
        on: someDay,
        items: someItems,
        withdraws: withdrawing ? fc.array(targets, { maxLength: 2 }) : fc.constant([]),
      })
      .map((rest): AllocationFact => ({ ...shared(`x${i}`), ...rest, kind: 'allocation' }))
  return fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))
}

function reversals(count: number): fc.Arbitrary<ReversalFact[]> {
  const targets = fc.oneof(someName('c', 4), someName('m', 4), someName('x', 2), someName('r', count))
  const one = (i: number) =>
    fc
      .record({ at: someAt, of: targets, on: someDay })
      .map((rest): ReversalFact => ({ ...shared(`r${i}`), ...rest, kind: 'reversal' }))
  return fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))
}

/** A history with everything that can happen, nonsense included. */
export const someHistory: fc.Arbitrary<EntryFact[]> = fc
  .tuple(charges(4), money(4), moves(2, true), reversals(2))
  .map((parts) => parts.flat())

/** A history in which nothing that counted ever stops counting. */
export const growingHistory: fc.Arbitrary<EntryFact[]> = fc
  .tuple(charges(4), money(4), moves(2, false))
  .map((parts) => parts.flat())
