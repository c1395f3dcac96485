import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { recordCharge } from '../../../src/commands/recordCharge.ts'
import { recordPayment } from '../../../src/commands/recordPayment.ts'
import { day } from '../../../src/domain/day.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { BankScreen } from '../../../src/features/bank/BankScreen.tsx'
import { ImportScreen } from '../../../src/features/importing/ImportScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const MXN = 'MXN' as CurrencyCode

/** Ana owes, Luis and Eva 80 each, Rosa paid in cash and it is noted. */
async function fill({ deps, customer, today }: TestBooks) {
  const debt = async (of: Awaited<ReturnType<typeof customer>>, amount: number, number?: string) =>
    recordCharge(deps)({
      customer: of,
      chargeKind: 'invoice',
      issued: day('2026-01-02'),
      currency: MXN,
      instalments: [{ due: day('2026-02-01'), amount: minorUnits(amount) }],
      ...(number === undefined ? {} : { number }),
    })
  const ana = await customer('Ana Ruiz Soto')
  await debt(ana, 12_550, 'A-31')
  await debt(ana, 5000, 'A-32')
  await debt(await customer('Luis Gil'), 8000)
  await debt(await customer('Eva Mora'), 8000)
  const rosa = await customer('Rosa Vega')
  await recordPayment(deps)({
    customer: rosa,
    on: day('2026-03-04'),
    currency: MXN,
    amount: minorUnits(7000),
    method: 'cash',
    allocations: [],
  })
  return today
}

const STATEMENT = [
  'Cuenta;012345678901234567',
  'Fecha;Concepto;Ordenante;Cargo;Abono;Saldo',
  '13/03/2026;PAGO FACTURA A-31;RUIZ SOTO ANA;;125,50;1.125,50',
  '14/03/2026;DEPOSITO EFECTIVO;;;80,00;1.205,50',
  '05/03/2026;TRANSFERENCIA;ROSA VEGA;;70,00;1.275,50',
  '15/03/2026;TRANSFERENCIA;ANA RUIZ SOTO;;20,00;1.295,50',
  '16/03/2026;COMISION;;12,00;;1.283,50',
  '17/03/2026;NADIE;;;no;1.283,50',
].join('\r\n')

async function open(options: RenderAppOptions = {}, Screen: () => ReactNode = () => <BankScreen />) {
  const app = await renderApp(() => <Screen />, {
    today: day('2026-03-20'),
    fill: async (books) => void (await fill(books)),
    ...options,
  })
  configure({ asyncUtilTimeout: 20_000 })
  return app
}

async function give(content: BlobPart, name = 'extracto.csv') {
  await userEvent.upload(
    await screen.findByLabelText('Archivo con los movimientos del banco'),
    new File([content], name),
  )
}

const group = (name: RegExp) => within(screen.getByRole('region', { name }))
const payments = async ({ db }: TestBooks) =>
  (await db.entries.toArray()).flatMap(({ fact, reversedBy }) =>
    fact.kind === 'payment' && fact.source !== undefined && reversedBy === undefined ? [fact] : [],
  )

test('What is sure is written down with one tap, taken back with one, and the same file again books nothing twice', async () => {
  const { books } = await open()
  await give(STATEMENT)
  expect(await screen.findByText(/Cuenta 012345678901234567/)).toBeTruthy()
  expect(screen.getByText(/1 movimiento no se pudo leer \(línea 8\)/)).toBeTruthy()
  const sure = group(/^Seguros/)
  expect(sure.getByText(/Trae el número A-31, coincide el nombre, es lo que debe de A-31\. Paga A-31\./)).toBeTruthy()
  expect(group(/^Ya anotados/).getByText(/Pago de Rosa Vega del 4 mar/)).toBeTruthy()
  expect(await seenByAxe(document.body)).toEqual([])
  expect(await payments(books)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: /^Apuntar 1 cobro/ }))
  expect(await screen.findByRole('heading', { name: 'Cobros apuntados', level: 1 })).toBeTruthy()
  expect(await payments(books)).toMatchObject([{ amount: 12_550, on: '2026-03-13', method: 'transfer' }])
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give(STATEMENT)
  expect(await screen.findByText(/Ya lo trajiste de otro extracto/)).toBeTruthy()
  expect(screen.queryByRole('region', { name: /^Seguros/ })).toBeNull()
})

test('All of it is taken back with one tap', async () => {
  const { books } = await open()
  await give(STATEMENT)
  await userEvent.click(await screen.findByRole('button', { name: /^Apuntar 1 cobro/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer todo' }))
  expect(await screen.findByText('Deshecho. No quedó apuntado ninguno.')).toBeTruthy()
  expect(await payments(books)).toEqual([])
})

test('Whose it is and what it pays is as the person says', async () => {
  const { books } = await open()
  await give(STATEMENT)
  await screen.findByRole('region', { name: /^Elige/ })
  const choose = group(/^Elige/)
  expect(choose.getByText(/Puede ser de (Luis Gil o Eva Mora|Eva Mora o Luis Gil)/)).toBeTruthy()
  await userEvent.click(choose.getByRole('button', { name: /Elegir cliente para/ }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Eva Mora/ }))
  expect(await seenByAxe(document.body)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Es este' }))
  expect(group(/^Elige/).getByText(/Lo elegiste tú/)).toBeTruthy()

  // Of the other payment of Ana: not the oldest that is left, but nothing at all of it.
  await userEvent.click(group(/^Probables/).getByRole('button', { name: 'Cambiar el cobro de Ana Ruiz Soto' }))
  const debt = within(screen.getByRole('dialog')).getByRole('checkbox', { name: /A-32/ })
  await userEvent.click(debt)
  expect(screen.getByText(/Queda a favor/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Es este' }))
  await userEvent.click(screen.getByRole('button', { name: /^Apuntar 3 cobros/ }))
  await screen.findByRole('heading', { name: 'Cobros apuntados', level: 1 })
  const booked = (await payments(books)).toSorted((a, b) => a.amount - b.amount)
  const names = new Map((await books.db.customers.toArray()).map(({ id, person }) => [id, person.name]))
  expect(booked.map(({ customer, amount, allocations }) => [names.get(customer), amount, allocations.length])).toEqual([
    ['Ana Ruiz Soto', 2000, 0],
    ['Eva Mora', 8000, 1],
    ['Ana Ruiz Soto', 12_550, 1],
  ])
})

test('What is no payment is put away, and what was noted before can be another one', async () => {
  await open()
  await give(STATEMENT)
  await userEvent.click(await screen.findByRole('button', { name: /Elegir cliente para/ }))
  await userEvent.click(screen.getByRole('button', { name: 'No es un cobro' }))
  await userEvent.click(screen.getByText(/^No son cobros/))
  expect(screen.getByText('Dijiste que no es un cobro')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Sí es un cobro' }))
  await userEvent.click(screen.getByRole('button', { name: 'No, es otro cobro' }))
  expect(group(/^Elige/).getAllByRole('listitem')).toHaveLength(2)
})

test('Days that can be read in two ways are asked for, and read again', async () => {
  await open()
  await give('Fecha;Concepto;Importe\n02/03/2026;ANA RUIZ SOTO;20,00\n04/03/2026;LUZ;-5,00\n')
  expect(await screen.findByText('¿Qué día es 02/03/2026?')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: /3 feb 2026/ }))
  expect(await screen.findByText(/3 feb 2026 – 3 abr 2026/)).toBeTruthy()
})

const importScreen = () => <ImportScreen bankScreen={BankScreen} />

test('The import screen hands a statement on to the screen of the bank', async () => {
  await open({}, importScreen)
  await userEvent.upload(
    await screen.findByLabelText('Archivo con clientes y facturas'),
    new File([STATEMENT], 'x.csv'),
  )
  expect(await screen.findByRole('region', { name: /^Seguros/ })).toBeTruthy()
})

test('A list of debts stays on the import screen', async () => {
  await open({}, importScreen)
  const list = 'Cliente;Factura;Fecha;Vencimiento;Importe;Saldo\nAna;A-1;02/03/2026;02/04/2026;10,00;10,00\n'
  await userEvent.upload(await screen.findByLabelText('Archivo con clientes y facturas'), new File([list], 'x.csv'))
  expect(await screen.findByRole('button', { name: /Traer/ })).toBeTruthy()
  expect(screen.queryByText('Cobros del banco')).toBeNull()
})

test.each([
  ['nothing', '', /El archivo está vacío/],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 1]),
    /no es un extracto que se pueda leer/,
  ],
  ['cut XML', '<Document><BkToCstmrStmt><Stmt>', /cortado o dañado/],
])('Of %s it says so in one sentence, and lets another file be chosen', async (_, content, sentence) => {
  await open()
  await give(content)
  expect(await screen.findByText(sentence)).toBeTruthy()
  await give(STATEMENT)
  expect(await screen.findByRole('region', { name: /^Seguros/ })).toBeTruthy()
})

test('When storage is full it says that it is not saved, and keeps what was decided', async () => {
  await open({ ledger: (real) => ({ ...real, appendImport: () => Promise.reject(new NotSavedError('full')) }) })
  await give(STATEMENT)
  await userEvent.click(await screen.findByRole('button', { name: /^Apuntar 1 cobro/ }))
  expect(await screen.findByText(/No guardado/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Apuntar 1 cobro/ })).toBeTruthy()
})

test('A statement without payments says so', async () => {
  await open()
  await give('Fecha;Concepto;Importe\n13/03/2026;LUZ;-5,00\n')
  expect(await screen.findByText('No hay cobros en este extracto')).toBeTruthy()
})

test('What the balance is made of stands beside it, and of a debt that is paid in part how much of it', async () => {
  await open()
  await give(STATEMENT)
  expect(await screen.findByText('Saldo inicial: $1,000.00')).toBeTruthy()
  expect(screen.getByText('4 entradas ($295.50), 1 salida (-$12.00)')).toBeTruthy()
  expect(screen.getByText('Saldo final: $1,283.50 El saldo cuadra.')).toBeTruthy()
  expect(group(/^Probables/).getByText(/Paga parte de A-32 \(\$20\.00 de \$50\.00\)\./)).toBeTruthy()
})
