import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, noFigure, type Figure } from '../../src/domain/kpis/figure.ts'
import { rateCustomer, type RatingQuestion } from '../../src/domain/rating.ts'

const maybe = (least: number, most: number): fc.Arbitrary<Figure<unknown>> =>
  fc
    .option(fc.double({ min: least, max: most, noNaN: true }))
    .map((value) => (value === null ? noFigure('nothing-paid', {}) : figure(value, {})))

const someQuestion: fc.Arbitrary<RatingQuestion> = fc.record({
  daysOverdue: fc.integer({ min: -60, max: 400 }),
  daysLate: maybe(0, 200),
  onTime: maybe(0, 1),
  fellDue: fc.integer({ min: 0, max: 50 }),
  brokenPromises: fc.integer({ min: 0, max: 6 }),
  holds: fc.subarray(['written-off', 'court', 'agency', 'insolvent', 'no-sales'] as const),
})

/** 0 for an A and for too new, 3 for a D. */
function badness(question: RatingQuestion): number {
  const rating = rateCustomer(question)
  return rating.type === 'too-new' ? 0 : 'ABCD'.indexOf(rating.grade)
}

test('nobody is graded better for being later, breaking more promises, or being with the agency', () => {
  fc.assert(
    fc.property(someQuestion, fc.nat(100), (question, more) => {
      const before = badness(question)
      const worse: RatingQuestion[] = [
        { ...question, daysOverdue: question.daysOverdue + more },
        { ...question, brokenPromises: question.brokenPromises + more },
        { ...question, holds: [...question.holds, 'agency'] },
      ]
      if (question.daysLate.type === 'figure') {
        worse.push({ ...question, daysLate: figure(question.daysLate.value + more, {}) })
      }
      for (const other of worse) expect(badness(other)).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('a grade always has reasons of that grade, and a bad one only such as speak against', () => {
  fc.assert(
    fc.property(someQuestion, (question) => {
      const rating = rateCustomer(question)
      if (rating.type === 'too-new') return
      if (rating.grade === 'A') {
        expect(rating.reasons.every(({ grade }) => grade === 'A')).toBe(true)
        return
      }
      expect(rating.reasons[0]?.grade).toBe(rating.grade)
      expect(rating.reasons.every(({ grade }) => grade !== 'A')).toBe(true)
    }),
  )
})
