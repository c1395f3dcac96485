import { describe, expect, test } from 'vitest'
import { minorUnits } from '../../src/domain/money.ts'
import { agingCsv, type AgingCsvInput } from '../../src/interchange/agingCsv.ts'
import { csvAmount, csvStyleOf, csvText } from '../../src/interchange/csvCell.ts'
import { parseCsv } from '../../src/interchange/csv.ts'
import { MXN } from './sample.ts'

describe('no cell is run as a formula by whoever opens the file', () => {
  test.each([
    '=1+1',
    '+52 55 5000 0001',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =cmd',
    '"=1"',
    "'=1",
    '|cmd',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=HYPERLINK("http://ejemplo.com";"x")',
    "=cmd|'/c calc'!A1",
  ])('%j', (text) => {
    expect(csvText(text).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test.each(['Ana', 'Muñoz y Cía.', '5 = 5', 'a@ejemplo.com', '<b>'])('%s stays as it is', (text) => {
    expect(csvText(text)).toBe(text)
  })

  test('amounts of ours stay numbers, below zero too', () => {
    expect(csvAmount(minorUnits(-123_450), MXN, csvStyleOf('es-ES'))).toBe('-1234,50')
    expect(csvAmount(minorUnits(123_450), MXN, csvStyleOf('es-MX'))).toBe('1234.50')
  })
})

const money = (value: number) => minorUnits(value)
const AGING: AgingCsvInput = {
  labels: {
    customer: 'Cliente',
    code: 'Código',
    phone: 'Teléfono',
    currency: 'Moneda',
    buckets: ['Por vencer', '1–30'],
    overdue: 'Vencido',
    inFavour: 'Saldo a favor',
    balance: 'Saldo',
    total: 'Total',
  },
  rows: [
    {
      customer: 'Peña; "La Ñ"',
      code: '0012',
      phone: '+52 55',
      currency: MXN,
      buckets: [money(100), money(250)],
      overdue: money(250),
      inFavour: money(50),
      balance: money(300),
    },
  ],
  totals: [
    { currency: MXN, buckets: [money(100), money(250)], overdue: money(250), inFavour: money(50), balance: money(300) },
  ],
}

test('the aging report opens right in a Spanish Excel: UTF-8 with a mark, semicolons, decimal commas, CRLF', () => {
  const bytes = agingCsv(AGING, csvStyleOf('es-ES'))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe(
    'Cliente;Código;Teléfono;Moneda;Por vencer;1–30;Vencido;Saldo a favor;Saldo\r\n' +
      '"Peña; ""La Ñ""";0012;\'+52 55;MXN;1,00;2,50;2,50;0,50;3,00\r\n' +
      'Total;;;MXN;1,00;2,50;2,50;0,50;3,00\r\n',
  )
})

test('where the point is decimal it is parted by commas, and can be read back', () => {
  const parsed = parseCsv(new TextDecoder().decode(agingCsv(AGING, csvStyleOf('es-MX'))))
  expect(parsed.ok && parsed.value.rows[0]?.cells.slice(3)).toEqual(['MXN', '1.00', '2.50', '2.50', '0.50', '3.00'])
})
