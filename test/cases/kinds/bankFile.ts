import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../../src/domain/currency.ts'
import { toDecimal, type MinorUnits } from '../../../src/domain/money.ts'
import { readStatementFile } from '../../../src/interchange/readStatementFile.ts'
import type { RunCase } from '../caseFile.ts'

interface Expected {
  readonly count: number
  readonly credits: string
  readonly debits: string
}

const EUR = parseCurrency('EUR') as CurrencyCode

/** Reads a bank's file as a person in Spain would, and compares the movements' number and sums, whatever their currencies. */
export const runBankFile: RunCase<{ readonly file: string }, Expected> = async (
  { given, expect: expected },
  baseDir,
) => {
  const bytes = new Uint8Array(readFileSync(resolve(baseDir, given.file)))
  const read = await readStatementFile(bytes, { currency: EUR, country: 'ES', usualMark: ',' })
  if (!read.ok) throw new Error(read.error.type)
  const movements = read.value.accounts.flatMap((account) => account.movements)
  const sumOf = (debit: boolean): bigint =>
    movements.reduce((sum, { amount, currency }) => {
      // In hundredths of a unit, so that currencies with other decimals go into one sum of the file.
      const [units = '', part = ''] = toDecimal(Math.abs(amount) as MinorUnits, currency).split('.')
      return amount < 0 === debit ? sum + BigInt(units + part.padEnd(2, '0').slice(0, 2)) : sum
    }, 0n)
  const written = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
  expect({ count: movements.length, credits: written(sumOf(false)), debits: written(sumOf(true)) }).toEqual(expected)
}
