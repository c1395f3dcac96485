import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { unreviewedWords } from '../../src/messages/templateReview.ts'

const REVIEWED = { reviewed: { by: 'Lic. Soto', on: day('2026-01-02') } }

test.each([
  ['reminder', undefined, false, undefined],
  ['1', undefined, false, undefined],
  ['1', undefined, true, undefined],
  ['2', undefined, false, 'app'],
  ['3', undefined, false, 'app'],
  ['1', {}, false, 'own'],
  ['2', {}, false, 'own'],
  ['2', REVIEWED, false, undefined],
  // The mark of review was for other words.
  ['2', REVIEWED, true, 'typed'],
  ['1', REVIEWED, true, undefined],
] as const)('level %s, template %o, typed %s: %s', (level, own, typed, expected) => {
  expect(unreviewedWords(level, own, typed)).toBe(expected)
})
