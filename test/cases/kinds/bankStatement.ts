import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { parseCurrency, type CurrencyCode } from '../../../src/domain/currency.ts'
import type { DayOrder } from '../../../src/domain/dayText.ts'
import type { DecimalMark } from '../../../src/domain/locale.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import type { AccountStatement, BankMovement, BankStatementFile } from '../../../src/interchange/bankStatement.ts'
import { readStatementFile } from '../../../src/interchange/readStatementFile.ts'
import type { RunCase } from '../caseFile.ts'

interface StatementGiven {
  readonly lines: readonly string[]
  /** How the lines are written; UTF-8 when left out. */
  readonly encoding?: 'latin1'
  /** What parts the lines; CRLF when left out. */
  readonly eol?: string
  /** Of formats that name none. */
  readonly currency?: string
  readonly country?: CountryCode
  readonly days?: DayOrder
  /** What the country is used to. */
  readonly decimal?: DecimalMark
}

interface StatementExpected {
  readonly format?: string
  readonly accounts?: readonly Readonly<Record<string, unknown>>[]
  readonly refused?: readonly { readonly line: number; readonly reason: string }[]
  readonly warnings?: readonly { readonly line: number; readonly type: string }[]
  readonly days?: { readonly order: DayOrder; readonly sure: boolean }
  readonly error?: string
}

interface PlainMovement extends Omit<BankMovement, 'amount' | 'parts' | 'fingerprint'> {
  readonly hasFingerprint: boolean
  readonly amount: string
  readonly parts?: readonly PlainMovement[]
}

function plainMovement({ amount, fingerprint, parts, ...rest }: BankMovement): PlainMovement {
  return {
    ...rest,
    amount: toDecimal(amount, rest.currency),
    hasFingerprint: fingerprint.length === 14,
    ...(parts ? { parts: parts.map(plainMovement) } : {}),
  }
}

function plainAccount({ opening, closing, movements, ...rest }: AccountStatement) {
  const { currency } = rest
  return {
    ...rest,
    opening: opening && { ...opening, amount: toDecimal(opening.amount, currency) },
    closing: closing && { ...closing, amount: toDecimal(closing.amount, currency) },
    movements: movements.map(plainMovement),
  }
}

function plainFile({ format, accounts, refused, warnings, days }: BankStatementFile) {
  return {
    format,
    accounts: accounts.map(plainAccount),
    refused: refused.map(({ line, reason }) => ({ line, reason })),
    warnings,
    days,
  }
}

/** Reads the lines as a file of a bank, whichever format it is, and compares what is named. */
export const runBankStatement: RunCase<StatementGiven, StatementExpected> = async ({ given, expect: expected }) => {
  const text = given.lines.map((line) => line + (given.eol ?? '\r\n')).join('')
  const bytes =
    given.encoding === 'latin1'
      ? Uint8Array.from(text, (letter) => letter.charCodeAt(0))
      : new TextEncoder().encode(text)
  const read = await readStatementFile(bytes, {
    currency: parseCurrency(given.currency ?? 'EUR') as CurrencyCode,
    country: given.country ?? 'ES',
    usualMark: given.decimal ?? ',',
    ...(given.days === undefined ? {} : { days: given.days }),
  })
  const answer = read.ok ? plainFile(read.value) : { error: read.error.type }
  expect(answer).toMatchObject(expected)
  if (expected.accounts) {
    // What holds no surprise is not named; the count of accounts and movements is.
    expect(
      'accounts' in answer && answer.accounts.map(({ movements }) => movements.every((m) => m.hasFingerprint)),
    ).toEqual(expected.accounts.map(() => true))
  }
}
