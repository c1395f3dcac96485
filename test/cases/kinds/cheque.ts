import { expect } from 'vitest'
import { isChequePending, nextChequeSteps } from '../../../src/domain/cheque.ts'
import { day } from '../../../src/domain/day.ts'
import type { ChequeStep } from '../../../src/domain/processFacts.ts'
import type { RunCase } from '../caseFile.ts'

export const runCheque: RunCase<
  { readonly state?: ChequeStep; readonly payOn: string; readonly today: string },
  { readonly next: readonly ChequeStep[]; readonly pending: boolean }
> = ({ given: { state, payOn, today }, expect: expected }) => {
  expect({ next: nextChequeSteps(state, day(payOn), day(today)), pending: isChequePending(state) }).toEqual(expected)
}
