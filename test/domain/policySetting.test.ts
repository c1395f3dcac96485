import { describe, expect, it, test } from 'vitest'
import { DEFAULT_CREDIT_POLICY, type CreditPolicy } from '../../src/domain/creditPolicy.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { ownPolicyText, policyTextKey, policyValue, readCreditPolicy } from '../../src/domain/policySetting.ts'
import type { PlainJson } from '../../src/domain/processFacts.ts'

const OWN: CreditPolicy = {
  maxDaysLate: 45,
  brokenPromises: 3,
  depositPercent: 20,
  guarantorAbove: minorUnits(500_000),
  checkAbove: minorUnits(100_000),
  earlyDiscount: { percent: 2, days: 10 },
}
const { maxDaysLate, brokenPromises, depositPercent } = OWN

describe('a policy that is kept', () => {
  test.each<[string, CreditPolicy]>([
    ['with everything', OWN],
    ['without a discount', { ...OWN, earlyDiscount: null }],
    ['without amounts', { ...OWN, guarantorAbove: null, checkAbove: null }],
  ])('is read as it was: %s', (_what, policy) => {
    const value = policyValue(policy)
    expect(value).toBeDefined()
    expect(readCreditPolicy(value)).toEqual(policy)
  })

  it('is not kept when it is the app’s own, which may become another one', () => {
    expect(policyValue({ ...DEFAULT_CREDIT_POLICY })).toBeUndefined()
  })

  it('needs neither amounts nor a discount', () => {
    expect(readCreditPolicy({ maxDaysLate, brokenPromises, depositPercent })).toEqual({
      ...OWN,
      guarantorAbove: null,
      checkAbove: null,
      earlyDiscount: null,
    })
  })
})

test.each<[string, PlainJson | null | undefined]>([
  ['nothing', undefined],
  ['taken away', null],
  ['words', 'fiado'],
  ['a list', [OWN.maxDaysLate]],
  ['days in words', { maxDaysLate: '45', brokenPromises, depositPercent }],
  ['an amount in words', { maxDaysLate, brokenPromises, depositPercent, guarantorAbove: '5000' }],
  ['a discount that is a list', { maxDaysLate, brokenPromises, depositPercent, earlyDiscount: [2, 10] }],
  ['a discount without days', { maxDaysLate, brokenPromises, depositPercent, earlyDiscount: { percent: 2 } }],
  ['a deposit of more than all', { maxDaysLate, brokenPromises, depositPercent: 101 }],
])('what is no policy is the app’s: %s', (_what, value) => {
  expect(readCreditPolicy(value)).toEqual(DEFAULT_CREDIT_POLICY)
})

test('the owner’s own words are kept for each language, and blank ones are none', () => {
  expect([policyTextKey('es'), policyTextKey('pt')]).toEqual(['policy/es', 'policy/pt'])
  expect(ownPolicyText({ text: ' Se paga los viernes. ' })).toBe(' Se paga los viernes. ')
  const none: (PlainJson | null | undefined)[] = [{ text: ' \n' }, { text: 5 }, {}, 'Se paga', ['Se paga'], null]
  expect(none.map(ownPolicyText)).toEqual(none.map(() => null))
})
