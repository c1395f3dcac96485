import fc from 'fast-check'
import { addDays, day, type Day } from '../../../src/domain/day.ts'
import type { ReminderLevel } from '../../../src/domain/fact.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { MAX_MINOR_UNITS, minorUnits, type MinorUnits } from '../../../src/domain/money.ts'

/** A day within five years around the as-of day of the properties. */
export const AS_OF = day('2026-06-15')
export const someDay: fc.Arbitrary<Day> = fc.integer({ min: -1800, max: 60 }).map((days) => addDays(AS_OF, days))

/** Mostly amounts of daily life, at times a single cent, at times more than any shop sells. */
export const someAmount: fc.Arbitrary<MinorUnits> = fc
  .oneof(
    fc.integer({ min: 1, max: 500_000 }),
    fc.constantFrom(1, 2, 3),
    fc.integer({ min: 1, max: Math.floor(MAX_MINOR_UNITS / 200) }),
  )
  .map(minorUnits)

export const someDues = fc.array(fc.record({ due: someDay, open: someAmount }), { maxLength: 40 })
export const someSales = fc.array(fc.record({ issued: someDay, amount: someAmount }), { maxLength: 40 })
export const somePaid = fc.array(fc.record({ amount: someAmount, due: someDay, on: someDay }), { maxLength: 40 })

const someCustomer = fc.constantFrom('ana', 'bea', 'carla').map((name) => name as FactId)
const someCharge = fc.constantFrom('a', 'b').map((name) => name as FactId)
const someLevel: fc.Arbitrary<ReminderLevel> = fc.constantFrom('reminder', '1', '2', '3', 'close')

export const someContacts = fc.array(
  fc.record({ customer: someCustomer, on: someDay, level: someLevel, charges: fc.array(someCharge, { maxLength: 2 }) }),
  { maxLength: 30 },
)
export const someChargesPaid = fc.array(
  fc.record({ customer: someCustomer, charge: someCharge, on: someDay, amount: someAmount }),
  { maxLength: 30 },
)
export const somePromises = fc.array(
  fc.record({
    customer: someCustomer,
    on: someDay,
    due: someDay,
    amount: someAmount,
    state: fc.constantFrom('open', 'kept', 'partly', 'broken', 'cancelled'),
  }),
  { maxLength: 30 },
)
export const somePastDebts = fc.array(
  fc.record({
    due: someDay,
    amount: someAmount,
    settled: fc.array(fc.record({ on: someDay, amount: someAmount, as: fc.constantFrom('collected', 'lost') }), {
      maxLength: 3,
    }),
  }),
  { maxLength: 80 },
)
