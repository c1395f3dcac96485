import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { paperDate } from '../../src/documents/paperDate.ts'

test.each([
  ['es-MX', '27 de noviembre de 2026'],
  ['pt-BR', '27 de novembro de 2026'],
  ['en-US', 'November 27, 2026'],
  ['en-GB', '27 November 2026'],
])('in %s a paper is dated without the day of the week', (locale, written) => {
  expect(paperDate(day('2026-11-27'), createFormat(locale))).toBe(written)
})
