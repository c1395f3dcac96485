import { expect } from 'vitest'
import { figure, noFigure } from '../../../src/domain/kpis/figure.ts'
import { rateCustomer, type GradingHold } from '../../../src/domain/rating.ts'
import type { RunCase } from '../caseFile.ts'

interface RatingGiven {
  readonly daysOverdue: number
  /** `null`: nothing was paid, or nothing fell due. */
  readonly daysLate: number | null
  readonly onTime: number | null
  readonly fellDue: number
  readonly brokenPromises: number
  readonly holds: readonly GradingHold[]
}

type RatingExpected = { readonly grade: string; readonly reasons: readonly string[] } | { readonly tooNew: number }

export const runRating: RunCase<RatingGiven, RatingExpected> = ({ given, expect: expected }) => {
  const rating = rateCustomer({
    ...given,
    daysLate: given.daysLate === null ? noFigure('nothing-paid', {}) : figure(given.daysLate, {}),
    onTime: given.onTime === null ? noFigure('nothing-fell-due', {}) : figure(given.onTime, {}),
  })
  expect(
    rating.type === 'too-new'
      ? { tooNew: rating.fellDue }
      : { grade: rating.grade, reasons: rating.reasons.map(({ code }) => code) },
  ).toEqual(expected)
}
