import { expect, it } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { areNew, stepsDone } from '../../src/domain/firstSteps.ts'

const NOTHING = { customer: false, sale: false, payment: false, reminder: false, safe: false }
const today = day('2026-03-17')

it('a step is done when what it asks for is there, in whatever order it came', () => {
  expect(stepsDone(NOTHING)).toEqual([])
  expect(stepsDone({ ...NOTHING, safe: true, customer: true })).toEqual(['customer', 'safe'])
})

it.each([
  ['of today', '2026-03-17', false, true],
  ['of two weeks ago', '2026-03-03', false, true],
  ['older', '2026-03-02', false, false],
  ['brought from elsewhere', '2026-03-17', true, false],
])('books %s', (_what, on, brought, expected) => {
  expect(areNew({ on: day(on), brought }, today)).toBe(expected)
})

it('books without a beginning are nobody’s first', () => {
  expect(areNew({ on: undefined, brought: false }, today)).toBe(false)
})
