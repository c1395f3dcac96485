import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, day } from '../../src/domain/day.ts'
import { prescriptionOf, type PrescriptionEvent, type PrescriptionQuestion } from '../../src/domain/prescription.ts'
import { DEBT_KINDS, PRESET_COUNTRIES } from '../../src/domain/presets/preset.ts'
import { lawOf } from './lawOf.ts'

const DUE = day('2026-01-31')
// Half of them close together, where a suspended count and one that starts anew meet.
const someDay = fc
  .oneof(fc.integer({ min: -30, max: 400 }), fc.integer({ min: -30, max: 12 * 366 }))
  .map((n) => addDays(DUE, n))
const someEvent = fc.record({
  type: fc.constantFrom<PrescriptionEvent['type']>('acknowledgement', 'part-payment', 'agreement', 'demand'),
  on: someDay,
  proved: fc.boolean(),
})
const someMore = fc.record({
  type: fc.constantFrom<PrescriptionEvent['type']>('acknowledgement', 'part-payment', 'agreement'),
  on: someDay,
})
const someGiven = fc.record({
  country: fc.constantFrom(...PRESET_COUNTRIES),
  kind: fc.constantFrom(...DEBT_KINDS),
  party: fc.constantFrom('consumer' as const, 'business' as const),
  events: fc.array(someEvent, { maxLength: 5 }),
  asOf: someDay,
})

async function questionOf(
  given: typeof someGiven extends fc.Arbitrary<infer T> ? T : never,
): Promise<PrescriptionQuestion> {
  return { ...given, rules: (await lawOf(given.country)).prescription, due: DUE, issued: addDays(DUE, -15) }
}

test('one more acknowledgement never makes the debt prescribe sooner', async () => {
  await fc.assert(
    fc.asyncProperty(someGiven, someMore, async (given, more) => {
      const question = await questionOf(given)
      const before = prescriptionOf(question)
      const after = prescriptionOf({ ...question, events: [...question.events, more] })
      expect(after.ok).toBe(before.ok)
      if (!before.ok || !after.ok) return
      expect(after.value.latest >= before.value.latest).toBe(true)
      // Where only the first one counts, an earlier one that comes to light takes the place of a later one.
      const once = question.rules.acknowledgement?.times === 'once'
      const floor = once ? prescriptionOf({ ...question, events: [] }) : before
      expect(floor.ok && after.value.earliest >= floor.value.earliest).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a demand never makes it sooner either', async () => {
  await fc.assert(
    fc.asyncProperty(someGiven, someEvent, async (given, more) => {
      const question = await questionOf(given)
      const none = prescriptionOf({ ...question, events: [] })
      const one = prescriptionOf({ ...question, events: [{ ...more, type: 'demand' }] })
      if (!none.ok || !one.ok) return
      expect(one.value.latest >= none.value.latest && one.value.earliest >= none.value.earliest).toBe(true)
    }),
  )
})

test('a range is a range, amber comes six months before it, and the order of the events does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(someGiven, async (given) => {
      const question = await questionOf(given)
      const answer = prescriptionOf(question)
      if (!answer.ok) return
      const { earliest, latest, amberFrom, state } = answer.value
      expect(earliest <= latest).toBe(true)
      expect(amberFrom).toBe(addMonths(earliest, -6))
      expect(state === 'far').toBe(question.asOf < amberFrom)
      expect(state === 'may-be-pleaded').toBe(question.asOf >= earliest)
      expect(prescriptionOf({ ...question, events: question.events.toReversed() })).toEqual(answer)
    }),
  )
})
