import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'

/** The bench's books stand still: the same figures on any day that they are measured. */
export const TODAY: Day = day('2026-06-30')
export const CURRENCY = 'MXN' as CurrencyCode

const CHARGES = 10
const DAYS_APART = 180

/** As Mexico writes them for people: four letters, six figures, three more signs. */
export function taxIdOf(number: number): string {
  return `CLNU${800_000 + ((number * 7919) % 199_999)}${String(number % 1000).padStart(3, '0')}`
}

/** One customer with five years of history: ten charges, nineteen payments, the last charge half paid. */
export function customerDrafts(number: number, newId: () => FactId): FactDraft[] {
  const customer = newId()
  const drafts: FactDraft[] = [
    { id: customer, kind: 'customer', patch: { tags: [`ruta ${number % 20}`] } },
    {
      id: newId(),
      kind: 'person',
      customer,
      patch: { name: `Cliente ${number} Núñez`, taxId: taxIdOf(number) },
      over: [],
    },
  ]
  for (let charge = 0; charge < CHARGES; charge++) {
    const age = (CHARGES - 1 - charge) * DAYS_APART + (number % 120)
    const issued = addDays(TODAY, -age)
    const half = minorUnits(5_000 + ((number * 7919 + charge * 104_729) % 200_000))
    const id = newId()
    drafts.push({
      id,
      kind: 'charge',
      customer,
      chargeKind: 'invoice',
      issued,
      currency: CURRENCY,
      instalments: [{ due: addDays(issued, 30), amount: minorUnits(half * 2) }],
      number: `F-${number}-${charge}`,
    })
    for (let payment = 0; payment < (charge === CHARGES - 1 ? 1 : 2); payment++) {
      drafts.push({
        id: newId(),
        kind: 'payment',
        customer,
        on: charge === CHARGES - 1 ? TODAY : addDays(issued, 40 + payment * 20),
        currency: CURRENCY,
        amount: half,
        method: 'cash',
        allocations: [{ charge: id, instalment: 0, amount: half }],
      })
    }
  }
  return drafts
}
