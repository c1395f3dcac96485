import { expect } from 'vitest'
import { checkCredit } from '../../../src/domain/creditCheck.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface CreditGiven {
  readonly currency?: string
  readonly balance: string
  readonly limit: string | null
  readonly sale: string
}

export const runCredit: RunCase<CreditGiven, { readonly exceeded: boolean }> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency ?? 'MXN')
  const answer = checkCredit({
    balance: minorOf(given.balance, currency),
    limit: given.limit === null ? null : minorOf(given.limit, currency),
    sale: minorOf(given.sale, currency),
  })
  expect(answer.exceeded).toBe(expected.exceeded)
  expect(answer.verdict === 'stop').toBe(expected.exceeded)
}
