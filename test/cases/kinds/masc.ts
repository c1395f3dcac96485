import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { mascOn, type MascCount, type MascError, type MascSteps } from '../../../src/domain/masc.ts'
import { loadPreset } from '../../../src/domain/presets/loadPreset.ts'
import type { RunCase } from '../caseFile.ts'

/** One answer a day: the steps are the same, the day of asking moves on. */
export const runMasc: RunCase<
  { readonly steps: MascSteps },
  { readonly on: Readonly<Record<string, Partial<MascCount> | MascError['type']>> }
> = async ({ given, expect: expected }) => {
  const law = await loadPreset('ES')
  const rules = law.ok ? law.value.negotiation : undefined
  if (!rules) throw new Error('Spain has lost its rules of negotiation')
  for (const [asOf, wanted] of Object.entries(expected.on)) {
    const answer = mascOn(given.steps, rules, day(asOf))
    if (typeof wanted === 'string')
      expect({ asOf, error: answer }).toEqual({ asOf, error: { ok: false, error: { type: wanted } } })
    else expect({ asOf, ...(answer.ok ? answer.value : {}) }).toMatchObject({ asOf, ...wanted })
  }
}
