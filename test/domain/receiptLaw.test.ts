import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { interestSilenceLaw } from '../../src/domain/receiptLaw.ts'

test('a law that reads payment into silence is named with its article, how well it is known, and to be verified', () => {
  const known = COUNTRIES.filter((country) => interestSilenceLaw(country))
  expect(known).toEqual(['ES', 'MX', 'CO', 'CL', 'PE', 'AR', 'EC', 'BR', 'GT'])
  for (const country of known) {
    expect(interestSilenceLaw(country)).toMatchObject({
      source: expect.stringMatching(/art\. \d+/) as string,
      verify: true,
    })
  }
  expect(interestSilenceLaw('CL')).toMatchObject({ source: 'Código Civil, art. 1595', read: 'text' })
  // Nobody claims to have read what was written down from memory.
  expect(known.filter((country) => interestSilenceLaw(country)?.read === 'memory')).toEqual(['MX', 'CO', 'PE', 'EC'])
})

test('where no such law is known, silence is silence', () => {
  for (const country of ['US', 'PA', 'UY', 'other'] as const) expect(interestSilenceLaw(country)).toBeUndefined()
})
