import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { toDecimal, type MinorUnits } from '../../src/domain/money.ts'
import type { AccountStatement, BankStatementFile } from '../../src/interchange/bankStatement.ts'
import { readBankStatement } from '../../src/interchange/readBankStatement.ts'

/** Other people's sample files, which stay outside the project: read where they are at hand. */
const DATA = resolve(import.meta.dirname, '../../../shared/data')
const HERE = existsSync(resolve(DATA, 'cases/file-cases.json'))

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
}

function json(path: string): unknown {
  return HERE ? JSON.parse(readFileSync(resolve(DATA, path), 'utf8')) : undefined
}

function read(file: string): BankStatementFile | string {
  const bytes = new Uint8Array(readFileSync(resolve(DATA, 'bank', file)))
  const statement = readBankStatement(bytes, { currency: parseCurrency('EUR') as CurrencyCode, country: 'ES' })
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

/** Of a currency that is none any more: refused, line by line. */
const REFUSED: Readonly<Record<string, number>> = { 'mt940/cmxl-mt940.sta': 11 }
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
  test.each(statements.filter(({ file }) => READ.test(file) && REFUSED[file] === undefined))(
    '$id $file: count and sums',
    ({ file, expected }) => {
      const movements = statementOf(file).accounts.flatMap((account) => account.movements)
      const sumOf = (sign: 1 | -1): bigint =>
        movements.reduce((sum, { amount }) => sum + (Math.sign(amount) === sign ? BigInt(amount * sign) : 0n), 0n)
      const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))
      expect(movements.length).toBe(expected.count)
      expect([sumOf(1), sumOf(-1)]).toEqual([cents(expected.credits), cents(expected.debits)])
      expect(statementOf(file).refused).toEqual([])
    },
  )

  test.each(files)('%s: every movement and balance', (file) => {
    const statement = statementOf(file)
    const all = golden[file]?.statements ?? golden[file]?.accounts ?? []
    const wanted = all.filter(({ opening }) => typeof opening !== 'object' || parseCurrency(opening.currency))
    expect(statement.accounts).toHaveLength(wanted.length)
    for (const [i, account] of statement.accounts.entries()) {
      const want = wanted[i]
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
    expect(statement.refused.filter(({ value }) => value !== 'DEM')).toHaveLength(REFUSED[file] ?? 0)
    expect(statement.refused.every(({ reason }) => reason === 'currency-unknown')).toBe(true)
  })

  test.each(statements.filter(({ file }) => file.startsWith('camt053/')))('$id $file: is not read yet', ({ file }) => {
    expect(read(file)).toBe('file-not-a-statement')
  })
})
