import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { minorUnits, toDecimal, type MinorUnits } from '../../src/domain/money.ts'
import type { AccountStatement, BankStatementFile } from '../../src/interchange/bankStatement.ts'
import { readBankStatement } from '../../src/interchange/readBankStatement.ts'
import { readStatementFile } from '../../src/interchange/readStatementFile.ts'

/** Other people's sample files, which stay outside the project: read where they are at hand. */
const DATA = resolve(import.meta.dirname, '../../../shared/data')
const HERE = existsSync(resolve(DATA, 'cases/file-cases.json'))

const EUR = parseCurrency('EUR') as CurrencyCode

interface Movement {
  readonly amount: string
  readonly date?: string
  readonly valueDate?: string
  readonly opDate?: string
}
type Balance = { readonly amount: string; readonly currency: string } | string

/** One account or statement, as each format's figures name it. */
interface Golden {
  readonly transactions?: readonly Movement[]
  readonly movements?: readonly Movement[]
  readonly opening?: Balance
  readonly closing?: Balance
  readonly openingBalance?: string
  readonly ledgerBalance?: string
  readonly balances_tie?: boolean
  readonly trailer?: { readonly closingBalance: string }
  readonly iban?: string
  readonly balances?: readonly { readonly code: string; readonly amount: string; readonly date: string }[]
  readonly entries?: readonly {
    readonly amount: string
    readonly bookingDate: string
    readonly valueDate: string
    readonly reversal: string | null
    readonly details: readonly {
      readonly amount: string
      readonly debtor: string | null
      readonly creditor: string | null
      readonly endToEnd: string
    }[]
  }[]
}

function json(path: string): unknown {
  return HERE ? JSON.parse(readFileSync(resolve(DATA, path), 'utf8')) : undefined
}

function read(file: string): BankStatementFile | string {
  const bytes = new Uint8Array(readFileSync(resolve(DATA, 'bank', file)))
  const statement = readBankStatement(bytes, { currency: EUR, country: 'ES' })
  return statement.ok ? statement.value : statement.error.type
}

function statementOf(file: string): BankStatementFile {
  const statement = read(file)
  if (typeof statement === 'string') throw new Error(statement)
  return statement
}

const golden = (json('bank/golden-bank.json') ?? {}) as Readonly<
  Record<string, { readonly statements?: readonly Golden[]; readonly accounts?: readonly Golden[] }>
>
const fileCases = (json('cases/file-cases.json') ?? { cases: [] }) as {
  readonly cases: readonly {
    readonly id: string
    readonly kind: string
    readonly given: { readonly file: string }
    readonly expect: { readonly count: number; readonly credits: string; readonly debits: string }
  }[]
}

const READ = /^(?:mt940|norma43|ofx)\//
const files = Object.keys(golden).filter((file) => READ.test(file))
const statements = fileCases.cases
  .filter(({ kind }) => kind === 'statement')
  .map(({ given, expect: expected, id }) => ({ id, file: given.file.replace('../bank/', ''), expected }))

const major = (amount: string): string => {
  const [units = '', cents = ''] = amount.split('.')
  return `${units}.${cents.padEnd(2, '0')}`.replace(/^-(?=0\.00$)/, '')
}
const written = (amount: MinorUnits | undefined, { currency }: AccountStatement): string | undefined =>
  amount === undefined ? undefined : toDecimal(amount, currency)
const balance = (of: Balance | undefined): string | undefined =>
  of === undefined ? undefined : major(typeof of === 'string' ? of : of.amount)

test(`sample files ${HERE ? 'are' : 'are not'} at hand`, () => {
  expect(files.length > 0).toBe(HERE)
})

describe.runIf(HERE)('sample files of banks', () => {
  test.each(statements)('$id $file: count and sums', ({ file, expected }) => {
    const movements = statementOf(file).accounts.flatMap((account) => account.movements)
    const sumOf = (sign: 1 | -1): bigint =>
      movements.reduce((sum, { amount }) => sum + (Math.sign(amount) === sign ? BigInt(amount * sign) : 0n), 0n)
    const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))
    expect(movements.length).toBe(expected.count)
    expect([sumOf(1), sumOf(-1)]).toEqual([cents(expected.credits), cents(expected.debits)])
    expect(statementOf(file).refused).toEqual([])
  })

  test.each(files)('%s: every movement and balance', (file) => {
    const statement = statementOf(file)
    const all = golden[file]?.statements ?? golden[file]?.accounts ?? []
    expect(statement.accounts).toHaveLength(all.length)
    for (const [i, account] of statement.accounts.entries()) {
      const want = all[i]
      const list = want?.transactions ?? want?.movements ?? []
      expect(account.movements.map(({ amount }) => written(amount, account))).toEqual(
        list.map(({ amount }) => major(amount)),
      )
      expect(account.movements.map(({ booked, valued }) => valued ?? booked)).toEqual(
        list.map(({ valueDate, date }) => valueDate ?? date),
      )
      expect(written(account.opening?.amount, account)).toBe(balance(want?.opening ?? want?.openingBalance))
      expect(written(account.closing?.amount, account)).toBe(
        balance(want?.closing ?? want?.ledgerBalance ?? want?.trailer?.closingBalance),
      )
      if (want?.balances_tie !== undefined) expect(account.ties).toBe(want.balances_tie)
    }
    expect(statement.refused).toEqual([])
  })

  test.each(Object.keys(golden).filter((file) => file.startsWith('camt053/')))(
    '%s: entries, details, balances',
    (file) => {
      const statement = statementOf(file)
      const all = golden[file]?.statements ?? []
      expect(statement.accounts).toHaveLength(all.length)
      for (const [i, account] of statement.accounts.entries()) {
        const want = all[i]
        const bookings = account.movements.map((movement) => ({
          amount: written(movement.amount, account),
          days: [movement.booked, movement.valued],
          reversal: movement.reversal === true,
          details: (movement.parts ?? [movement]).map(({ amount, counterparty, reference }) => ({
            amount: written(minorUnits(Math.abs(amount)), account),
            counterparty,
            reference,
          })),
        }))
        expect(bookings).toEqual(
          (want?.entries ?? []).map(({ amount, bookingDate, valueDate, reversal, details }) => ({
            amount,
            days: [bookingDate, valueDate],
            reversal: reversal === 'true',
            details: details.map((detail) => ({
              amount: detail.amount,
              counterparty: detail.debtor ?? detail.creditor,
              reference: detail.endToEnd,
            })),
          })),
        )
        const said = (code: string) => want?.balances?.find((each) => each.code === code)
        expect(account.account).toBe(want?.iban)
        expect([written(account.opening?.amount, account), account.opening?.on]).toEqual([
          said('OPBD')?.amount,
          said('OPBD')?.date,
        ])
        expect([written(account.closing?.amount, account), account.closing?.on]).toEqual([
          said('CLBD')?.amount,
          said('CLBD')?.date,
        ])
      }
      expect(statement.refused).toEqual([])
    },
  )
})

interface GoldenSheet {
  readonly dateOrder?: string
  readonly rows?: number | readonly (readonly string[])[]
  readonly openingBalance?: string
  readonly closingBalance?: string
  readonly firstDate?: string
  readonly byCurrency?: Readonly<Record<string, { readonly rows: number; readonly sumGross: string }>>
  readonly incomingPayments?: {
    readonly currency: string
    readonly count: number
    readonly gross: string
    readonly invoiceIds: Readonly<Record<string, string>>
  }
  readonly sameAs?: string
}

const sheets = (json('bank/golden-bank-csv.json') ?? {}) as Readonly<Record<string, GoldenSheet>>

describe.runIf(HERE)('tables of banks', () => {
  const sheetOf = async (file: string): Promise<BankStatementFile> => {
    const bytes = new Uint8Array(readFileSync(resolve(DATA, 'bank', file)))
    const read = await readStatementFile(bytes, { currency: EUR, country: 'ES', usualMark: ',' })
    if (!read.ok) throw new Error(read.error.type)
    return read.value
  }

  test.each(Object.keys(sheets))('%s', async (file) => {
    const { accounts, refused, warnings, days } = await sheetOf(file)
    const { sameAs } = sheets[file] ?? {}
    const figures = sameAs === undefined ? sheets[file] : sheets[`csv/${sameAs}`]
    expect([refused, warnings]).toEqual([[], []])
    if (sheets[file]?.dateOrder !== undefined) expect(days).toEqual({ order: 'MDY', sure: true })
    const all = accounts
      .flatMap(({ movements }) => movements)
      .toSorted((a, b) => a.line - b.line)
      .map((movement) => ({ ...movement, decimal: toDecimal(movement.amount, movement.currency) }))
    const rows = figures?.rows
    if (typeof rows === 'number') expect(all).toHaveLength(rows)
    else
      expect(all.map(({ booked, text, decimal }) => [booked, text, decimal])).toEqual(
        rows?.map((row) => row.slice(0, 3)),
      )
    if (figures?.openingBalance !== undefined) {
      expect(
        accounts.map((account) => [
          written(account.opening?.amount, account),
          written(account.closing?.amount, account),
          account.ties,
        ]),
      ).toEqual([[figures.openingBalance, figures.closingBalance, true]])
    }
    if (figures?.firstDate !== undefined) expect(all[0]?.booked).toBe(figures.firstDate)
    for (const [currency, { rows: count, sumGross }] of Object.entries(figures?.byCurrency ?? {})) {
      const account = accounts.find((each) => each.currency === currency)
      expect(account?.movements).toHaveLength(count)
      const sum = (account?.movements ?? []).reduce((total, { amount }) => total + amount, 0)
      expect(account && written(minorUnits(sum), account)).toBe(sumGross)
    }
    const incoming = figures?.incomingPayments
    const invoices = all.filter(
      ({ reference, amount, currency }) => reference !== '' && amount > 0 && currency === incoming?.currency,
    )
    if (incoming) {
      expect(Object.fromEntries(invoices.map(({ reference, decimal }) => [reference, decimal]))).toEqual(
        incoming.invoiceIds,
      )
    }
  })
})
