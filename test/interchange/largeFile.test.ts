import { expect, test } from 'vitest'
import { imported, tableFrom, utf8 } from './sample.ts'

const ROWS = 200_000

test('200,000 rows are read whole, and every quoted name is kept', async () => {
  const lines = ['codigo;cliente;factura;fecha;vencimiento;importe']
  for (let i = 0; i < ROWS; i++) {
    lines.push(`${i % 5000};"Cliente ""${i % 5000}"" de ejemplo";F-${i};01/02/2026;15/03/2026;${i % 900},50`)
  }
  const { receivables, customers, refused, totals } = imported(await tableFrom(utf8(lines.join('\r\n'))))
  expect(receivables).toHaveLength(ROWS)
  expect(refused).toEqual([])
  expect(customers.size).toBe(5000)
  expect(customers.get('c:7')?.name).toBe('Cliente "7" de ejemplo')
  expect(totals[0]?.count).toBe(ROWS)
  expect(new Set(receivables.map(({ source }) => source)).size).toBe(ROWS)
}, 180_000)

test('200,000 lines of broken quotes end, each reported', async () => {
  const lines = Array.from({ length: ROWS / 2 }, (_, i) => `"Cliente ${i};5\nBueno ${i};6`).join('\n')
  const { rows, problems } = await tableFrom(utf8(`cliente;importe\n${lines}\n`))
  expect(problems).toHaveLength(ROWS / 2)
  expect(rows).toHaveLength(ROWS / 2)
}, 180_000)
