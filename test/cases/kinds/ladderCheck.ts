import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { LadderStep } from '../../../src/domain/ladder.ts'
import { ladderProblems, type LadderProblem } from '../../../src/domain/ladderCheck.ts'
import { ladderPreview } from '../../../src/domain/ladderPreview.ts'
import type { RunCase } from '../caseFile.ts'

interface LadderGiven {
  readonly steps: readonly LadderStep[]
  readonly minGapDays: number
}

export const runLadderCheck: RunCase<LadderGiven, { readonly problems: readonly LadderProblem[] }> = ({
  given,
  expect: expected,
}) => {
  expect(ladderProblems({ id: 'case', ...given })).toEqual(expected.problems)
}

/** Each step as [id, day of the ladder, weekday of the day on which it can be done, that day]. */
export const runLadderPreview: RunCase<
  LadderGiven & { readonly due: string },
  { readonly days: readonly (readonly [string, string, number, string])[] }
> = ({ given, expect: expected }) => {
  const { due, ...ladder } = given
  const preview = ladderPreview({ id: 'case', ...ladder }, day(due))
  expect(preview.map(({ step, on, weekday, from }) => [step.id, on, weekday, from])).toEqual(expected.days)
}
