import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { createFormat } from '../../../src/domain/format.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { owesText } from '../../../src/features/entry/owesText.ts'
import { entry } from '../../../src/i18n/es/entry.ts'
import type { Standing } from '../../../src/queries/useStanding.ts'

const said = (balance: number, overdue: number, inFavour: number) => {
  const standing = { balance: minorUnits(balance), overdue: minorUnits(overdue), inFavour: minorUnits(inFavour) }
  return owesText(standing as Standing, entry, createFormat('es-MX'), 'MXN' as CurrencyCode)
}

test('What is owed is said with what is in favour, which it is less by', () => {
  expect(said(2000, 10000, 8000)).toBe('Ahora debe $20.00; vencido, $100.00. Tiene $80.00 a favor.')
  expect(said(35000, 0, 10000)).toBe('Ahora debe $350.00. Tiene $100.00 a favor.')
})

test('Where nothing is, it is the debts; and what is in favour of who owes nothing is said once', () => {
  expect(said(2000, 1000, 0)).toBe('Ahora debe $20.00; vencido, $10.00.')
  expect(said(-3000, 5000, 8000)).toBe('Tiene $30.00 a favor.')
})
