import { expect } from 'vitest'
import { accountOf, type Account } from '../../../src/domain/account.ts'
import { agingBuckets, agingOfDues } from '../../../src/domain/aging.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import type { RunCase } from '../caseFile.ts'
import { factsOf, type AccountGiven } from './accountFacts.ts'
import { currencyOf, minorOf } from './decimals.ts'

export interface AccountExpected {
  readonly balance?: string
  readonly inFavour?: string
  readonly overdue?: string
  readonly buckets?: Readonly<Record<string, string>>
  readonly open?: Readonly<Record<string, readonly string[]>>
}

export const runAccount: RunCase<AccountGiven, AccountExpected> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const account = accountOf(factsOf(given), currency, day(given.asOf))
  const answer = answerOf(account, currency)

  // Written the same way, so that "100" and "100.00" are one figure.
  const same = (text: string): string => toDecimal(minorOf(text, currency), currency)
  const wanted = {
    ...(expected.balance === undefined ? {} : { balance: same(expected.balance) }),
    ...(expected.inFavour === undefined ? {} : { inFavour: same(expected.inFavour) }),
    ...(expected.overdue === undefined ? {} : { overdue: same(expected.overdue) }),
    ...(expected.buckets === undefined ? {} : { buckets: mapped(expected.buckets, same) }),
    ...(expected.open === undefined ? {} : { open: mapped(expected.open, (texts) => texts.map(same)) }),
  }
  expect(Object.keys(wanted).toSorted(), 'every figure of the case is checked').toEqual(
    Object.keys(expected).toSorted(),
  )
  expect(answer).toMatchObject(wanted)
}

function answerOf(account: Account, currency: CurrencyCode) {
  const charges = [...account.charges.values()]
  const dues = charges.flatMap((charge) => charge.instalments.map(({ due, open }) => [due, open] as const))
  const amounts = agingOfDues(dues, account.asOf).map((amount) => toDecimal(amount, currency))
  return {
    balance: toDecimal(account.balance, currency),
    inFavour: toDecimal(account.inFavour, currency),
    overdue: toDecimal(account.overdue, currency),
    buckets: Object.fromEntries(agingBuckets().map(({ id }, i) => [id, amounts[i]])),
    open: Object.fromEntries(
      charges.map((charge) => [
        charge.fact.id as string,
        charge.instalments.map((instalment) => toDecimal(instalment.open, currency)),
      ]),
    ),
  }
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
