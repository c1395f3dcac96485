import { useState } from 'react'
import type { Ladder, LadderStep } from '../../../domain/ladder.ts'
import { ladderProblems, stepsInOrder, type LadderProblem } from '../../../domain/ladderCheck.ts'
import { ladderKey, ladderValue, withStep } from '../../../domain/ladderSettings.ts'
import { useSaveRule } from '../useSaveRule.ts'

export interface LadderDraft {
  readonly ladder: Ladder
  readonly problems: readonly LadderProblem[]
  readonly dirty: boolean
  /** The owner's changes are kept: there is something to go back from. */
  readonly changed: boolean
  readonly busy: boolean
  readonly setGap: (days: number) => void
  readonly putStep: (step: LadderStep) => void
  readonly removeStep: (id: string) => void
  /** @returns id of the new step */
  readonly addStep: () => string
  readonly save: () => void
  readonly reset: () => void
  readonly discard: () => void
}

/** A ladder while it is being changed, and what is wrong with it. */
export function useLadderDraft(stored: Ladder, preset: Ladder | undefined): LadderDraft {
  const { save, busy, refuse } = useSaveRule()
  const [draft, setDraft] = useState<Ladder | null>(null)
  const ladder = draft ?? stored
  const problems = ladderProblems(ladder)
  const original = preset && same(stored, preset)
  const before = original === true ? undefined : ladderValue(stored)
  const key = ladderKey(stored.id)

  const put = async (next: Ladder) => {
    const value = preset && same(next, preset) ? undefined : ladderValue({ ...next, steps: stepsInOrder(next) })
    if (await save(key, value, before)) setDraft(null)
  }
  return {
    ladder,
    problems,
    dirty: !same(ladder, stored),
    changed: original === false,
    busy,
    setGap: (minGapDays) => setDraft({ ...ladder, minGapDays }),
    putStep: (step) =>
      setDraft({ ...ladder, steps: ladder.steps.map((other) => (other.id === step.id ? step : other)) }),
    removeStep: (id) => setDraft({ ...ladder, steps: ladder.steps.filter((step) => step.id !== id) }),
    addStep: () => {
      const next = withStep(ladder)
      setDraft(next)
      return next.steps.at(-1)?.id ?? ''
    },
    save: () => {
      if (problems.length > 0) refuse()
      else if (!busy) void put(ladder)
    },
    reset: () => {
      if (preset) void put(preset)
    },
    discard: () => setDraft(null),
  }
}

function same(a: Ladder, b: Ladder): boolean {
  return JSON.stringify(ladderValue(a)) === JSON.stringify(ladderValue(b))
}
