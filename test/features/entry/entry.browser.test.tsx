import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FactId } from '../../../src/domain/ids.ts'
import { EntryScreen } from '../../../src/features/entry/EntryScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { EntryKind } from '../../../src/ui/routes.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

function open(what: EntryKind | null, options: RenderAppOptions = {}) {
  return renderApp(() => <EntryScreen what={what} customer={null} />, { today: TODAY, ...options })
}

async function press(keys: string) {
  const keypad = await screen.findByRole('group', { name: 'Teclado de importes' })
  for (const key of keys) await userEvent.click(within(keypad).getByRole('button', { name: key }))
}

async function choose(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }))
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
const amountField = () => screen.getByRole('textbox', { name: /^¿/ })

async function chargesOf(books: TestBooks, customer: FactId) {
  const entries = await books.db.entries.toArray()
  return entries.flatMap(({ fact }) => (fact.kind === 'charge' && fact.customer === customer ? [fact] : []))
}

async function paymentsOf(books: TestBooks) {
  const entries = await books.db.entries.toArray()
  return entries.flatMap((entry) => (entry.fact.kind === 'payment' ? [{ ...entry, fact: entry.fact }] : []))
}

test('A fiado is amount, customer, Guardar: on the disk, due by the terms of the shop, and taken back with one tap', async () => {
  let ana: FactId | undefined
  const { books } = await open('fiado', {
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
    },
  })
  await press('250')
  await choose('Ana Ruiz')
  await save()
  await screen.findByText(/Fiado de \$250\.00 a Ana Ruiz/)
  expect(await chargesOf(books, ana as FactId)).toMatchObject([
    { chargeKind: 'fiado', issued: TODAY, instalments: [{ due: '2026-12-07', amount: 25000 }] },
  ])
  expect(await screen.findByText(/Ahora debe \$250\.00/)).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findAllByText('Deshecho')
  const [debtor] = await books.db.debtors.toArray()
  expect(debtor?.open ?? 0).toBe(0)
  // What was typed comes back, to be mended.
  expect(amountField()).toHaveProperty('value', '250')
})

test('Guardar that is tapped while the customer is still being made waits for it', async () => {
  const { books } = await open('fiado')
  await press('80')
  await userEvent.type(await screen.findByRole('searchbox'), 'Ana Rivas')
  const add = await screen.findByRole('button', { name: 'Nuevo: «Ana Rivas»' })
  // As fast as fingers on a slow phone: nothing comes in between.
  add.click()
  screen.getByRole('button', { name: 'Guardar' }).click()
  await screen.findByText(/Fiado de \$80\.00 a Ana Rivas/)
  expect(await books.db.entries.count()).toBe(1)
  expect(await books.db.customers.count()).toBe(1)
})

test('Enter means the first that is found, also where it comes before the answer', async () => {
  await open('fiado', {
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
      await filled.customer('Berta Gil')
    },
  })
  const search = await screen.findByRole('searchbox')
  fireEvent.change(search, { target: { value: 'ber' } })
  fireEvent.keyDown(search, { key: 'Enter' })
  expect(await screen.findByRole('heading', { name: 'Berta Gil' })).toBeTruthy()
})

test('The moment of the sale shows what is owed, what is overdue and what it will be, and stops over the limit until told to go on', async () => {
  const { books } = await open('fiado', {
    fill: async (filled) => {
      const ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 30000, '2026-10-01')
    },
  })
  await press('100')
  await choose('Ana Ruiz')
  const card = screen.getByRole('region', { name: '¿Quién?' })
  await waitFor(() => expect(card.textContent).toMatch(/Debe\$300\.00Vencido\$300\.00Con esto\$400\.00/))
  expect(await screen.findByText('Tiene una deuda vencida hace 52 días.')).toBeTruthy()
  await save()
  const dialog = await screen.findByRole('dialog', { name: '¿Apuntar de todos modos?' })
  expect(await books.db.entries.count()).toBe(1)
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Por qué sí/ }), 'Paga el viernes')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Apuntar de todos modos' }))
  await screen.findByText(/Fiado de \$100\.00/)
  expect(await books.db.entries.count()).toBe(2)
})

test('A payment goes to the oldest debt; a line can be changed and the rest stays in favour', async () => {
  const { books } = await open('pago', {
    fill: async (filled) => {
      const ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 10000, '2026-11-10')
      await filled.fiado(ana, 20000, '2026-12-01', '2026-11-15')
    },
  })
  await choose('Ana Ruiz')
  await userEvent.click(await screen.findByRole('button', { name: 'Todo: $300.00' }))
  expect(amountField()).toHaveProperty('value', '300')
  await userEvent.click(screen.getByRole('button', { name: 'Cambiar el reparto' }))
  const lines = within(screen.getByRole('group', { name: 'Se aplica a' })).getAllByRole('textbox')
  expect(lines.map((line) => (line as HTMLInputElement).value)).toEqual(['100', '200'])

  await userEvent.clear(lines[1] as HTMLElement)
  await userEvent.type(lines[1] as HTMLElement, '250')
  expect(screen.getByText('Es más de lo que se debe aquí.')).toBeTruthy()
  await save()
  expect(await paymentsOf(books)).toHaveLength(0)

  await userEvent.clear(lines[1] as HTMLElement)
  await userEvent.type(lines[1] as HTMLElement, '50')
  expect(screen.getByText('Queda a favor')).toBeTruthy()
  await save()
  await screen.findByText(/Pago de \$300\.00 de Ana Ruiz/)
  const [payment] = await paymentsOf(books)
  expect(payment?.fact.allocations.map((item) => item.amount)).toEqual([10000, 5000])
  expect(payment?.unapplied).toBe(15000)
})

test('A payment that is there already is pointed out with its day, and recorded only when it is another one', async () => {
  const { books } = await open('pago', {
    fill: async (filled) => {
      const ana = await filled.customer('Ana Ruiz')
      const charge = await filled.fiado(ana, 50000, '2026-11-10')
      await filled.payment(ana, 20000, '2026-11-20', charge)
    },
  })
  await press('200')
  await choose('Ana Ruiz')
  await save()
  const dialog = await screen.findByRole('dialog', { name: '¿Es otro pago?' })
  expect(dialog.textContent).toContain('viernes 20 de noviembre')
  await userEvent.click(within(dialog).getByRole('button', { name: 'No, es el mismo' }))
  expect(await paymentsOf(books)).toHaveLength(1)
  await save()
  await userEvent.click(await screen.findByRole('button', { name: 'Sí, es otro' }))
  await screen.findByText(/Pago de \$200\.00/)
  expect(await paymentsOf(books)).toHaveLength(2)
})

test('When the phone is full it says "No guardado", keeps what was typed, and saves once there is room', async () => {
  let full = true
  const { books } = await open('fiado', {
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
    ledger: (real) => ({
      ...real,
      append: (drafts) => (full ? Promise.reject(new NotSavedError('full')) : real.append(drafts)),
    }),
  })
  await press('80')
  await choose('Ana Ruiz')
  await save()
  expect((await screen.findByText(/^No guardado/)).textContent).toContain('espacio')
  expect(screen.queryByText(/Fiado de/)).toBeNull()
  expect(amountField()).toHaveProperty('value', '80')
  expect(screen.getByRole('heading', { name: 'Ana Ruiz' })).toBeTruthy()
  expect(await books.db.entries.count()).toBe(0)

  full = false
  await save()
  await screen.findByText(/Fiado de \$80\.00/)
  expect(await books.db.entries.count()).toBe(1)
  expect(screen.queryByText(/^No guardado/)).toBeNull()
})

test('The instalments of an invoice add up exactly, and one that is changed must be made up for', async () => {
  let ana: FactId | undefined
  const { books } = await open('factura', {
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
    },
  })
  await press('100')
  await choose('Ana Ruiz')
  await userEvent.type(screen.getByRole('textbox', { name: /Número de factura/ }), 'F-12')
  await userEvent.click(screen.getByRole('radio', { name: 'En cuotas' }))
  const plan = await screen.findByRole('group', { name: 'Las cuotas' })
  const parts = () => within(plan).getAllByRole<HTMLInputElement>('textbox')
  expect(parts().map((part) => part.value)).toEqual(['33.34', '33.33', '33.33'])
  expect(plan.textContent).toContain('Suman exactamente $100.00.')

  await userEvent.clear(parts()[0] as HTMLInputElement)
  await userEvent.type(parts()[0] as HTMLInputElement, '50')
  expect(plan.textContent).toContain('Sobran $16.66.')
  await save()
  expect(await chargesOf(books, ana as FactId)).toHaveLength(0)

  await userEvent.click(within(plan).getByRole('button', { name: 'Cuadrar en la última' }))
  await save()
  await screen.findByText(/Factura de \$100\.00 a Ana Ruiz/)
  const [invoice] = await chargesOf(books, ana as FactId)
  expect(invoice).toMatchObject({ chargeKind: 'invoice', number: 'F-12' })
  expect(invoice?.instalments.map((part) => part.amount)).toEqual([5000, 3333, 1667])
})

test.each([
  ['es', 'Cómo pagó', ['Efectivo', 'Transferencia']],
  ['pt', 'Como pagou', ['Dinheiro', 'Pix']],
] as const)('In %s the ways to have paid that are used most come first', async (language, label, first) => {
  await open('pago', {
    language,
    fill: async (books) => {
      await books.customer('Ana Ruiz')
    },
  })
  await choose('Ana Ruiz')
  const group = await screen.findByRole('group', { name: label })
  const ways = within(group).getAllByRole('button')
  expect(ways.slice(0, 2).map(({ textContent }) => textContent)).toEqual(first)
  expect(ways).toHaveLength(6)
})
