import { expect } from 'vitest'
import { ladderChooser, type LadderOwner } from '../../../src/domain/ladderSettings.ts'
import type { EffectiveLadder } from '../../../src/domain/ladderStrategy.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import type { RunCase } from '../caseFile.ts'

interface ChoiceGiven extends LadderOwner {
  readonly business: string
  readonly settings: Readonly<Record<string, PlainJson>>
}

interface ChoiceExpected extends Pick<EffectiveLadder, 'from' | 'strategy'> {
  readonly ladder: string
  readonly gap: number
  /** Each step as [id, day, preferred channel]. */
  readonly steps: readonly (readonly [string, number, string])[]
}

export const runLadderChoice: RunCase<ChoiceGiven, ChoiceExpected> = ({ given, expect: expected }) => {
  const { business, settings, ...owner } = given
  const { ladder, from, strategy } = ladderChooser(business, new Map(Object.entries(settings)))(owner)
  const steps = ladder.steps.map(({ id, day, channels }) => [id, day, channels[0]])
  expect({ ladder: ladder.id, from, strategy, gap: ladder.minGapDays, steps }).toEqual(expected)
}
