import { expect } from 'vitest'
import { checkCreditLimit } from '../../../src/domain/creditLimit.ts'
import { decideSale, DEFAULT_CREDIT_POLICY, type CreditPolicy } from '../../../src/domain/creditPolicy.ts'
import { day } from '../../../src/domain/day.ts'
import { earlyOffer, earlyTermsOf } from '../../../src/domain/earlyDiscount.ts'
import type { CreditVerdict } from '../../../src/domain/processFacts.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

interface SaleGiven {
  readonly balance: string
  readonly sale: string
  readonly limit: string | null
  readonly daysLate: number
  readonly brokenPromises: number
  readonly noSales: boolean
  readonly deposit: string
  readonly guarantor: boolean
  readonly lastCheck?: CreditVerdict
  readonly policy: Partial<Omit<CreditPolicy, 'guarantorAbove' | 'checkAbove'>> & {
    readonly guarantorAbove?: string
    readonly checkAbove?: string
  }
}

const MXN = currencyOf('MXN')
const money = (text: string) => minorOf(text, MXN)

export const runSale: RunCase<SaleGiven, Record<string, unknown>> = ({ given, expect: expected }) => {
  const { guarantorAbove, checkAbove, ...policy } = given.policy
  const decision = decideSale({
    ...given,
    balance: money(given.balance),
    sale: money(given.sale),
    limit: given.limit === null ? null : money(given.limit),
    deposit: money(given.deposit),
    lastCheck: given.lastCheck ?? null,
    policy: {
      ...DEFAULT_CREDIT_POLICY,
      ...policy,
      ...(guarantorAbove === undefined ? {} : { guarantorAbove: money(guarantorAbove) }),
      ...(checkAbove === undefined ? {} : { checkAbove: money(checkAbove) }),
    },
  })
  expect(decision).toMatchObject(inMinorUnits(expected) as object)
}

/** Words and codes stay; decimal texts are amounts. */
function inMinorUnits(expected: unknown): unknown {
  if (typeof expected === 'string') return /^-?\d/.test(expected) ? money(expected) : expected
  if (Array.isArray(expected)) return expected.map(inMinorUnits)
  if (typeof expected !== 'object' || expected === null) return expected
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, inMinorUnits(value)]))
}

export const runEarlyDiscount: RunCase<
  Readonly<Record<'today' | 'by' | 'currency' | 'open', string>> & { readonly percent: number },
  { readonly discount?: string; readonly pay?: string; readonly error?: string }
> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const offer = earlyOffer(
    { currency, open: minorOf(given.open, currency) },
    { percent: given.percent, by: day(given.by) },
    day(given.today),
  )
  const { discount, pay } = expected
  expect(offer.ok ? { discount: offer.value.discount, pay: offer.value.pay } : { error: offer.error.type }).toEqual(
    discount === undefined || pay === undefined
      ? expected
      : { discount: minorOf(discount, currency), pay: minorOf(pay, currency) },
  )
}

export const runEarlyTerms: RunCase<
  Readonly<Record<'issued' | 'today' | 'currency' | 'amount' | 'open', string>> & {
    readonly percent: number
    readonly days: number
  },
  (Readonly<Record<'type' | 'by' | 'discount', string>> & { readonly pay?: string }) | null
> = ({ given, expect: expected }) => {
  const money = (text: string) => minorOf(text, currencyOf(given.currency))
  const charge = { issued: day(given.issued), amount: money(given.amount), open: money(given.open) }
  const terms = earlyTermsOf(charge, { percent: given.percent, days: given.days }, day(given.today))
  if (expected === null) return expect(terms).toBeUndefined()
  const { discount, pay } = expected
  expect(terms).toEqual({
    ...expected,
    discount: money(discount),
    ...(pay === undefined ? {} : { pay: money(pay) }),
  })
}

export const runLimit: RunCase<
  { readonly limit: number | null },
  { readonly limit?: number | null; readonly error?: string }
> = ({ given, expect: expected }) => {
  const answer = checkCreditLimit(given.limit)
  expect(answer.ok ? { limit: answer.value } : { error: answer.error.type }).toEqual(expected)
}
