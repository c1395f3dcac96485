import { expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { noteLawOf } from '../../src/domain/promissoryNoteLaw.ts'

it('a promissory note is offered where its law is known, in the language of that law', () => {
  const offered = COUNTRIES.filter((country) => noteLawOf(country))
  expect(offered).not.toContain('other')
  expect(offered.filter((country) => noteLawOf(country)?.language === 'pt')).toEqual(['BR'])
  expect(noteLawOf('US')).toBeUndefined()
})
