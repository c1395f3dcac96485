import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { MovementsLedger } from '../../src/domain/movementsLedger.ts'
import { csvStyleOf } from '../../src/interchange/csvCell.ts'
import { tableCsv } from '../../src/interchange/exportTable.ts'
import { ledgerTables } from '../../src/interchange/ledgerTables.ts'
import { agingAsOf } from '../../src/storage/asOf.ts'
import { readLedger } from '../../src/storage/leaving/readLedger.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { play, steps } from '../storage/randomHistory.ts'
import { LEDGER_WORDS, WORDS } from './tableWords.ts'

function csvOf(ledger: MovementsLedger): string[] {
  return ledgerTables(ledger, WORDS, LEDGER_WORDS).map((table) =>
    new TextDecoder().decode(tableCsv(table, csvStyleOf('es-ES'))).trimEnd(),
  )
}

test('a month of two customers: opening balance, each movement with the balance after it, closing balance, totals', async () => {
  const device = openDevice()
  const ana = await customerOf(device, 'Ana')
  const zoe = await customerOf(device, 'Zoe')
  await customerOf(device, 'Nadie')
  const [sale, wrong] = [device.newId(), device.newId()]
  await device.keeper.append([
    { ...charge(sale, ana, '2026-05-20', '2026-06-20', 10_000), number: 'F-7', concept: '=pan' },
    payment(device.newId(), ana, '2026-06-10', 4_000, sale),
    charge(wrong, zoe, '2026-06-02', '2026-06-09', 700),
    { id: device.newId(), kind: 'reversal', customer: zoe, of: wrong, on: day('2026-06-03') },
  ])
  const ledger = await readLedger(device.db, { from: day('2026-06-01'), to: day('2026-06-30') })
  const [movements = '', totals] = csvOf(ledger)
  expect(movements.split('\r\n').map((line) => line.split(';').slice(0, -1).join(';'))).toEqual([
    'Fecha;Cliente;Código;Identificación fiscal;Documento;Número;Concepto;Moneda;Cargo;Abono;Saldo',
    '2026-05-31;Ana;;;Saldo anterior;;;PEN;;;100,00',
    '2026-06-10;Ana;;;Pago;;Efectivo;PEN;;40,00;60,00',
    '2026-06-30;Ana;;;Saldo final;;;PEN;;;60,00',
    '2026-05-31;Zoe;;;Saldo anterior;;;PEN;;;0,00',
    '2026-06-02;Zoe;;;Fiado;;;PEN;7,00;;7,00',
    '2026-06-03;Zoe;;;Anulación: Fiado;;;PEN;;7,00;0,00',
    '2026-06-30;Zoe;;;Saldo final;;;PEN;;;0,00',
  ])
  expect(totals).toBe('Moneda;Saldo anterior;Cargos;Abonos;Saldo final;Cuentas\r\nPEN;100,00;7,00;47,00;60,00;2')
  await device.close()
})

test('after any history, the closing balances are those that Cartera shows for that day', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: -40, max: 0 }), fc.nat(40), async (history, back, days) => {
      const devices = [openDevice(), openDevice()] as const
      await play(devices, history)
      const [{ db, today }] = devices
      const to = addDays(today, back)
      const { accounts, totals, left } = await readLedger(db, { from: addDays(to, -days), to })
      expect(left).toBe(0)
      const closings = accounts.flatMap(({ movements: { currency, closing } }) =>
        closing === 0 ? [] : [`${currency} ${closing}`],
      )
      const aging = (await agingAsOf(db, to)).flatMap(({ currency, dues, inFavour }) => {
        const balance = [...dues.values()].reduce((sum, amount) => sum + amount, 0) - inFavour
        return balance === 0 ? [] : [`${currency} ${balance}`]
      })
      expect(closings.toSorted()).toEqual(aging.toSorted())
      expect(totals.reduce((sum, { accounts: count }) => sum + count, 0)).toBe(accounts.length)
      for (const device of devices) await device.close()
    }),
    { numRuns: 20 },
  )
})
