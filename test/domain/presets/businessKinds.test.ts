import { expect, test } from 'vitest'
import { ladderById } from '../../../src/domain/presets/ladders.ts'
import { presetTerms } from '../../../src/domain/presets/businessKinds.ts'

test.each([
  ['fiado', 15, 'fiado'],
  ['invoices', 30, 'b2b'],
  ['cash-card', 0, 'default'],
] as const)('a business of the kind %s begins with %i days and the ladder %s', (kind, days, ladder) => {
  expect(presetTerms(kind)).toEqual({ terms: { days }, ladder })
  expect(ladderById(ladder).id).toBe(ladder)
})
