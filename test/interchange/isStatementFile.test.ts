import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { isStatementFile } from '../../src/interchange/isStatementFile.ts'
import { utf8 } from './sample.ts'

const OPTIONS = { currency: 'MXN' as CurrencyCode, country: 'MX', usualMark: '.' } as const
const SAMPLES = resolve(import.meta.dirname, '../cases/samples')
const SHARED = resolve(import.meta.dirname, '../../../shared/data')

const isStatement = (bytes: Uint8Array): Promise<boolean> => isStatementFile(bytes, OPTIONS)
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:csv|xlsx|txt|n43|sta|ofx|xml)$/.test(name))
        .map((name) => resolve(folder, name))
    : []
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file))

describe('what goes to the screen of the bank', () => {
  test.each([
    ['Norma 43', '112100041845020005132601012601312000000001000009783TALLER EJEMPLO SL            '],
    ['MT940', ':20:A\n:25:1\n:60F:C260101EUR1,\n:62F:C260101EUR1,\n-'],
    ['OFX', '<OFX><STMTRS><CURDEF>EUR</STMTRS></OFX>'],
    ['two columns of money', 'Fecha;Concepto;Cargo;Abono\n13/03/2026;ANA;;12,00\n'],
    ['money that went out', 'Fecha;Concepto;Importe\n13/03/2026;LUZ;-12,00\n'],
    [
      'a balance that runs on',
      'Fecha,Concepto,Importe,Saldo\n2026-03-01,A,1,11\n2026-03-02,B,2,13\n2026-03-03,C,3,16\n',
    ],
    ['a payment service', 'Date,Name,Gross,Fee,Net,Transaction ID,Invoice Number\n3/13/2026,Ana,5,0,5,T1,7\n'],
  ])('%s', async (_what, text) => {
    expect(await isStatement(utf8(text))).toBe(true)
  })
})

describe('what stays on the screen of lists', () => {
  test.each([
    [
      'debts with a balance',
      'Cliente;Factura;Fecha;Vencimiento;Importe;Saldo\nAna;A-1;02/03/2026;02/04/2026;10,00;10,00\n',
    ],
    ['a ledger of customers', 'Cliente;Fecha;Cargo;Abono\nAna;13/03/2026;12,00;\n'],
    ['a list without headers', 'Ana;13/03/2026;12,00\nLuis;14/03/2026;-5,00\n'],
    ['names with days and amounts', 'Nombre,Fecha,Importe\nAna,2026-03-13,12\nLuis,2026-03-14,5\n'],
    [
      'invoices numbered by folio, one of them below zero',
      'Folio,Cliente,Fecha,Vencimiento,Importe,Saldo\nA-1,Ana,05/08/2026,04/09/2026,12.50,12.50\nA-2,Luis,06/08/2026,05/09/2026,-5.00,-5.00\n',
    ],
    ['what was sold, by folio', 'Folio,Nombre,Fecha,Importe\nA-1,Ana,2026-03-13,12\nA-2,Luis,2026-03-14,5\n'],
    ['words', 'hola'],
    ['nothing', ''],
  ])('%s', async (_what, text) => {
    expect(await isStatement(utf8(text))).toBe(false)
  })

  test.each(filesIn(SAMPLES))('%s', async (file) => {
    expect(await isStatement(bytesOf(file))).toBe(false)
  })
})

describe.runIf(existsSync(SHARED))('sample files', () => {
  test.each(filesIn(resolve(SHARED, 'bank')))('%s', async (file) => {
    expect(await isStatement(bytesOf(file))).toBe(true)
  })

  test.each([...filesIn(resolve(SHARED, 'ar')), ...filesIn(resolve(SHARED, 'einvoice'))])('%s', async (file) => {
    expect(await isStatement(bytesOf(file))).toBe(false)
  })
})
