import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { averageDelay, type PaymentDelay } from '../../../src/domain/paymentDelay.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface DelaysGiven {
  readonly paid: readonly { readonly amount: string; readonly due: string; readonly on: string }[]
}

export const runDelays: RunCase<DelaysGiven, PaymentDelay> = ({ given, expect: expected }) => {
  const currency = currencyOf('MXN')
  const paid = given.paid.map((item) => ({
    amount: minorOf(item.amount, currency),
    due: day(item.due),
    on: day(item.on),
  }))
  expect(averageDelay(paid)).toEqual(expected)
}
