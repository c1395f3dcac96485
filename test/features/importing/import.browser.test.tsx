import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ImportScreen } from '../../../src/features/importing/ImportScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

// A busy machine takes its time to start a worker.
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

const CSV = `Cartera al 30/06/2026;;;;
Código;Cliente;Factura;Vencimiento;Saldo
0012;Panadería Ñandú;A-101;15/05/2026;1.234,50
0012;Panadería Ñandú;A-102;31/06/2026;200,00
0020;Taller Méndez;A-103;20/06/2026;80,25
Total;;;;1.514,75
`

const open = (options: RenderAppOptions = {}) => renderApp(() => <ImportScreen />, { today: '2026-06-30', ...options })

async function give(content: string | Uint8Array<ArrayBuffer>, name = 'cartera.csv') {
  await userEvent.upload(await screen.findByLabelText('Archivo con clientes y facturas'), new File([content], name))
}

const bring = (n: number) => screen.findByRole('button', { name: n === 1 ? 'Traer 1 factura' : `Traer ${n} facturas` })

async function owed({ db }: TestBooks) {
  const rows = await db.debtors.toArray()
  return rows.map(({ name, open }) => [name, Number(open)] as const).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
}

const OWED = [
  ['Panadería Ñandú', 123_450],
  ['Taller Méndez', 8025],
]

test('A Spanish file becomes what customers owe, only once it is confirmed, and the same file again adds nothing', async () => {
  const { books } = await open()
  await give(CSV)
  const button = await bring(2)
  expect(screen.getByText('2 facturas de 2 clientes')).toBeTruthy()
  expect(screen.getByText('2 filas no entran')).toBeTruthy()
  expect(await books.db.entries.count()).toBe(0)

  await userEvent.click(button)
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  expect(await owed(books)).toEqual(OWED)
  expect(screen.getByRole('link', { name: 'Ver la cartera' }).getAttribute('href')).toBe('#/cartera')

  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give(CSV)
  expect(await screen.findByText(/ya está en Al Día\. No hay nada que traer/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Traer/ })).toBeNull()
  expect(await owed(books)).toEqual(OWED)
})

test('Every row that is left out is shown with its line, its reason and what it says', async () => {
  await open()
  await give(CSV)
  await userEvent.click(await screen.findByRole('button', { name: 'Ver por qué' }))
  const rows = within(screen.getByRole('dialog')).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'Línea 4El día de vencimiento no existe31/06/2026',
    'Línea 6Es la línea del totalTotal',
  ])
})

test('A wrong guess is put right with a change of column, and the figures follow', async () => {
  const { books } = await open()
  await give('quien,monto,saldo,vence\nAna,100.00,40.00,2026-06-01\n')
  const amount = await screen.findByRole('combobox', { name: 'Importe pendiente' })
  await userEvent.selectOptions(amount, 'monto (100.00)')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cliente' }), 'quien (Ana)')
  await userEvent.click(await bring(1))
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  expect(await owed(books)).toEqual([['Ana', 10_000]])
})

test('Columns that were pointed out once are known in the next list of the same program', async () => {
  const { books } = await open()
  await give('quien,monto,saldo,vence\nAna,100.00,40.00,2026-06-01\n')
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Importe pendiente' }), 'monto (100.00)')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cliente' }), 'quien (Ana)')
  expect(screen.queryByText(/como la última vez/)).toBeNull()
  await userEvent.click(await bring(1))
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give('quien,monto,saldo,vence\nLuis,70.00,1.00,2026-06-02\n')
  expect(await screen.findByText(/como la última vez/)).toBeTruthy()
  await userEvent.click(await bring(1))
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  expect(await owed(books)).toEqual([
    ['Ana', 10_000],
    ['Luis', 7000],
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give('quien,monto,otra,vence\nLuis,70.00,1.00,2026-06-02\n')
  await screen.findByRole('combobox', { name: 'Importe pendiente' })
  expect(screen.queryByText(/como la última vez/)).toBeNull()
})

test('Days that could be read both ways are asked about, and the answer counts', async () => {
  const { books } = await open()
  await give('cliente,vencimiento,saldo\nAna,03/04/2026,10.00\n')
  const order = await screen.findByRole('combobox', { name: 'Orden de las fechas' })
  expect(await screen.findByText(/vence 3 abr 2026/)).toBeTruthy()
  expect(screen.getByText(/El archivo no lo deja claro/)).toBeTruthy()
  await userEvent.selectOptions(order, 'Mes/día/año')
  expect(await screen.findByText(/vence 4 mar 2026/)).toBeTruthy()
  await userEvent.click(await bring(1))
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  const [entry] = await books.db.entries.toArray()
  expect(entry?.fact).toMatchObject({ instalments: [{ due: '2026-03-04' }] })
})

test('Rows pasted from a spreadsheet are read at once, and join the customer who is there', async () => {
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
  })
  await userEvent.click(await screen.findByRole('textbox', { name: 'O pega aquí las filas' }))
  await userEvent.paste('Cliente\tVence\tSaldo\nANA RUIZ\t2026-06-01\t55.00\n')
  expect(await screen.findByText('1 cliente que ya tienes')).toBeTruthy()
  await userEvent.click(await bring(1))
  await screen.findByRole('heading', { name: 'Facturas traídas' })
  expect(await books.db.customers.count()).toBe(1)
  expect(await owed(books)).toEqual([['Ana Ruiz', 5500]])
})

test.each([
  ['nothing', '', /No hay nada dentro/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /Eso no es una tabla/],
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /Es un Excel antiguo/],
  ['a broken ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), /está dañado|no es una tabla/],
])('Of %s it says what it is, and lets another file be chosen', async (_, content, sentence) => {
  await open()
  await give(content)
  expect(await screen.findByText(sentence)).toBeTruthy()
  await give(CSV)
  expect(await bring(2)).toBeTruthy()
})

test('When storage is full it says that it is not saved, and keeps what was checked for another try', async () => {
  const { books } = await open({
    ledger: (real) => ({ ...real, appendImport: () => Promise.reject(new NotSavedError('full')) }),
  })
  await give(CSV)
  await userEvent.click(await bring(2))
  expect(await screen.findByText(/No guardado/)).toBeTruthy()
  expect(await bring(2)).toBeTruthy()
  expect(await books.db.entries.count()).toBe(0)
})
