import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { NegotiationStep } from '../../../src/domain/evidenceFacts.ts'
import { mascOn, mascStepsOf, type MascCount, type MascError, type MascSteps } from '../../../src/domain/masc.ts'
import { loadPreset } from '../../../src/domain/presets/loadPreset.ts'
import type { RunCase } from '../caseFile.ts'

/** The days of the request, or what was recorded about it, in any order and more than once. */
type MascGiven =
  | { readonly steps: MascSteps }
  | { readonly sent: Day; readonly recorded: readonly { readonly step: NegotiationStep; readonly on: Day }[] }

/** One answer a day: the steps are the same, the day of asking moves on. */
export const runMasc: RunCase<
  MascGiven,
  { readonly on: Readonly<Record<string, Partial<MascCount> | MascError['type']>> }
> = async ({ given, expect: expected }) => {
  const law = await loadPreset('ES')
  const rules = law.ok ? law.value.negotiation : undefined
  if (!rules) throw new Error('Spain has lost its rules of negotiation')
  const steps = 'steps' in given ? given.steps : mascStepsOf(given.sent, given.recorded)
  for (const [asOf, wanted] of Object.entries(expected.on)) {
    const answer = mascOn(steps, rules, day(asOf))
    if (typeof wanted === 'string')
      expect({ asOf, error: answer }).toEqual({ asOf, error: { ok: false, error: { type: wanted } } })
    else expect({ asOf, ...(answer.ok ? answer.value : {}) }).toMatchObject({ asOf, ...wanted })
  }
}
