import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import { minorUnits, type MinorUnits } from '../../src/domain/money.ts'
import type { ActionKind } from '../../src/domain/nextAction.ts'
import {
  candidateOn,
  compareCandidates,
  isToContact,
  todayPlaces,
  type TodayInput,
  type TodayPlace,
} from '../../src/domain/todayOrder.ts'

const START = day('2026-07-10')
const PEN = 'PEN' as CurrencyCode
const USD = 'USD' as CurrencyCode

const someDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((by) => addDays(START, by))
const kinds: ActionKind[] = ['broken-promise', 'promise-due', 'ladder-step', 'cheque-due', 'next-contact', 'over-limit']
const action = fc.record(
  { kind: fc.constantFrom(...kinds), since: someDay(-90, 20), contactFrom: someDay(-5, 20) },
  { requiredKeys: ['kind', 'since'] },
)
const stretches = fc
  .uniqueArray(fc.record({ from: someDay(-20, 40), actions: fc.array(action, { maxLength: 2 }) }), {
    selector: ({ from }) => from,
    maxLength: 4,
  })
  .map((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
const dues = fc
  .array(fc.tuple(someDay(-400, 30), fc.integer({ min: 1, max: 1_000 }).map(minorUnits)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => Object.fromEntries(list) as Record<Day, MinorUnits>)
const owed = fc.oneof(
  fc.constant({}),
  dues.map((pen) => ({ [PEN]: pen })),
  fc.tuple(dues, dues).map(([pen, usd]) => ({ [USD]: usd, [PEN]: pen })),
) as fc.Arbitrary<TodayInput['owed']>
const row: fc.Arbitrary<TodayInput> = fc.record({ tags: fc.subarray(['norte', 'sur']), owed, stretches })

/** As IndexedDB compares arrays of numbers and strings. */
function compareKeys(a: TodayPlace, b: TodayPlace): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? ''
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

const placeOf = ({ places }: ReturnType<typeof todayPlaces>, currency: string, tag: string) =>
  places.find((place): place is TodayPlace => place[0] === currency && place[1] === tag)

test('an index of places has the customers in the order of what waiting costs, and nobody else', () => {
  fc.assert(
    fc.property(row, row, fc.constantFrom('', 'norte'), (a, b, tag) => {
      for (const currency of [PEN, USD, ''] as const) {
        const [x, y] = [a, b].map((each) => candidateOn(each, START, currency))
        const [p, q] = [a, b].map((each) => placeOf(todayPlaces(each, START), currency, tag))
        const isListed = ({ tags, owed: of }: TodayInput) =>
          (tag === '' || tags.includes(tag)) && (currency === '' ? Object.keys(of).length === 0 : currency in of)
        expect(p !== undefined).toBe(x !== undefined && isListed(a))
        if (p && q && x && y) expect(Math.sign(compareKeys(p, q))).toBe(Math.sign(compareCandidates(x, y)))
      }
    }),
  )
})

test('places hold until the day that they name', () => {
  fc.assert(
    fc.property(row, (each) => {
      const now = todayPlaces(each, START)
      for (let by = 1; by <= 400; by += 1) {
        const later = addDays(START, by)
        if (now.turn !== undefined && later >= now.turn) return
        expect(todayPlaces(each, later)).toEqual(now)
      }
    }),
  )
})

test('who is to be contacted, in whatever currency, is marked once in every list', () => {
  fc.assert(
    fc.property(row, (each) => {
      const marks = todayPlaces(each, START).places.filter(([first]) => first === '#')
      const isContact = (Object.keys(each.owed) as CurrencyCode[]).some((currency) => {
        const candidate = candidateOn(each, START, currency)
        return candidate !== undefined && isToContact(candidate, START)
      })
      expect(marks).toEqual(isContact ? ['', ...each.tags].map((tag) => ['#', tag]) : [])
    }),
  )
})
