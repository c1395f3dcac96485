import { expect, test } from 'vitest'
import type { GuardAnswer, GuardRule } from '../../src/domain/guardQuestion.ts'
import { mayGoOut, overriddenRule } from '../../src/domain/mayGoOut.ts'

const HOURS: GuardRule = { id: 'hours', force: 'law' }
const LIMIT: GuardRule = { id: 'limit', force: 'own' }
const AGENCY: GuardRule = { id: 'agency', force: 'courtesy' }

function block(first: GuardRule, ...others: readonly GuardRule[]): GuardAnswer {
  return { type: 'block', rules: [first, ...others], overridable: first.force !== 'floor' }
}

test('What is not stopped goes out, and a warning stops nothing', () => {
  expect(mayGoOut({ type: 'ok' })).toBe(true)
  expect(mayGoOut({ type: 'warn', rules: [AGENCY] })).toBe(true)
  expect(mayGoOut(block(HOURS))).toBe(false)
})

test('A reason counts for the rules that it was given against, and for no other', () => {
  const both = block(HOURS, LIMIT, AGENCY)
  expect(overriddenRule(both)).toBe('hours limit')
  const override = { rule: overriddenRule(both), reason: 'she asked me to' }
  expect(mayGoOut(both, override)).toBe(true)
  expect(mayGoOut(block(LIMIT), override)).toBe(true)
  expect(mayGoOut(block(HOURS, { id: 'consent', force: 'law' }), override)).toBe(false)
})

test('No reason goes over the floor', () => {
  const floor = block({ id: 'deceased', force: 'floor' })
  expect(mayGoOut(floor, { rule: 'deceased', reason: 'all the same' })).toBe(false)
})
