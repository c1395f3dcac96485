import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { MinorUnits } from '../../../src/domain/money.ts'
import { SearchDialog } from '../../../src/features/search/SearchDialog.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

async function shop(books: TestBooks): Promise<void> {
  const lucia = await books.customer('Lucía Ñáñez')
  await editCustomer(books.deps)({ customer: lucia, person: { phone: '55 1234 5678', taxId: 'NALU800101XY9' } })
  await books.fiado(lucia, 42_000, '2026-11-10')
  const ramon = await books.customer('Ramón Beltrán')
  const debt = await books.fiado(ramon, 90_000, '2026-12-10', '2026-11-20')
  await books.payment(ramon, 12_345, '2026-11-21', debt)
}

async function open(options: RenderAppOptions = {}) {
  const onClose = vi.fn()
  const { books } = await renderApp(() => <SearchDialog onClose={onClose} />, {
    today: '2026-11-22',
    fill: shop,
    ...options,
  })
  return { books, onClose, field: await screen.findByRole('combobox') }
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent

test('A customer is found by name without accents, by telephone and by tax number; Enter opens the account', async () => {
  const { field, onClose } = await open()
  expect(document.activeElement).toBe(field)
  await userEvent.type(field, 'nan')
  await waitFor(() => expect(active(field)).toContain('Lucía Ñáñez'))
  for (const typed of ['5512', 'NALU80']) {
    await userEvent.clear(field)
    await userEvent.type(field, typed)
    const customers = await screen.findByRole('group', { name: 'Clientes' })
    await waitFor(() => expect(within(customers).getAllByRole('option')).toHaveLength(1))
    expect(customers.textContent).toContain('Lucía Ñáñez')
  }
  await userEvent.keyboard('{Enter}')
  expect(window.location.hash).toMatch(/^#\/clientes\/\w{18}$/)
  expect(onClose).toHaveBeenCalledOnce()
})

test('Enter that comes before the answer opens the first of it, and not what was found before', async () => {
  const { books, field, onClose } = await open()
  await userEvent.type(field, 'luc')
  await waitFor(() => expect(active(field)).toContain('Lucía Ñáñez'))
  fireEvent.change(field, { target: { value: 'ramon' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const ramon = (await books.db.customers.toArray()).find(({ nameKey }) => nameKey.startsWith('ramon'))
  expect(window.location.hash).toBe(`#/clientes/${ramon?.id}`)
})

test('A payment is found by its amount and by its day, with whose it is', async () => {
  const { field } = await open()
  for (const typed of ['123.45', '21/11']) {
    await userEvent.clear(field)
    await userEvent.type(field, typed)
    const entries = await screen.findByRole('group', { name: 'Apuntes' })
    expect(entries.textContent).toMatch(/Pago · Efectivo.*Ramón Beltrán · 21 nov 2026.*123\.45/)
  }
})

test('A movement of a day whose number has the same figures is offered once', async () => {
  const { field } = await open({
    fill: async (books) => {
      const customer = await books.customer('Ramón Beltrán')
      const instalments = [{ due: '2026-12-10' as Day, amount: 5_000 as MinorUnits }]
      const charge = {
        customer,
        chargeKind: 'invoice' as const,
        issued: '2026-11-21' as Day,
        currency: 'MXN' as CurrencyCode,
      }
      await books.keeper.append([{ id: books.deps.newId(), kind: 'charge', ...charge, instalments, number: 'F-21-11' }])
      await books.payment(customer, 700, '2026-11-21')
    },
  })
  await userEvent.type(field, '21/11')
  const entries = await screen.findByRole('group', { name: 'Apuntes' })
  await waitFor(() => expect(entries.textContent).toContain('7.00'))
  expect(within(entries).getAllByRole('option')).toHaveLength(2)
})

test.each([
  ['cobrar', 'Apuntar un pago'],
  ['respal', 'Respaldo'],
  ['venta nueva', 'Venta nueva'],
  ['nueva venta', 'Venta nueva'],
  ['extracto', 'Cobros del banco'],
])('“%s” finds a place: %s', async (typed, place) => {
  const { field } = await open()
  await userEvent.type(field, typed)
  await waitFor(() => expect(options()[0]).toContain(place))
})

test('Pages of the guide are found by their titles, and by what they say', async () => {
  const { field } = await open()
  await userEvent.type(field, 'convenio')
  const pages = await screen.findByRole('group', { name: 'Ayuda' })
  expect(within(pages).getAllByRole('option')[0]?.textContent).toBe('Un convenio de pago')
  await userEvent.clear(field)
  await userEvent.type(field, 'renegociar')
  await waitFor(() => expect(options()).toEqual(['Un convenio de pago']))
  await userEvent.keyboard('{Enter}')
  // Where the rest of the answer is still to come, Enter waits for it.
  await waitFor(() => expect(window.location.hash).toBe('#/ayuda/agreement'))
})

test('The arrows walk through all that was found and around its end, and the field keeps the focus', async () => {
  const { field } = await open()
  await userEvent.type(field, 'clientes')
  await waitFor(() => expect(options().length).toBeGreaterThan(2))
  const all = options()
  expect(active(field)).toBe(all[0])
  await userEvent.keyboard('{ArrowDown}')
  expect(active(field)).toBe(all[1])
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(active(field)).toBe(all.at(-1))
  expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1)
  expect(document.activeElement).toBe(field)
})

test('Nothing found is said; nothing typed offers what is done most, and then what was opened last', async () => {
  const { field } = await open()
  await waitFor(() => expect(options()[0]).toBe('Venta nueva'))
  await userEvent.type(field, 'xyzzy')
  expect((await screen.findByText('Nada con ese nombre')).getAttribute('role')).toBe('status')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  await userEvent.clear(field)
  await userEvent.type(field, 'ramon')
  await waitFor(() => expect(active(field)).toContain('Ramón Beltrán'))
  await userEvent.keyboard('{Enter}')
  expect(localStorage.getItem('al-dia.search-recent')).toMatch(/^\/clientes\/\w{18}$/)
})

test('What was opened last comes first the next time', async () => {
  localStorage.setItem('al-dia.search-recent', '/respaldo /ayuda/sale /clientes/260300ABCDEFGHJKMN')
  await open()
  const last = await screen.findByRole('group', { name: 'Lo último' })
  // Whoever is not in these books is left out.
  expect(
    within(last)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Respaldo', 'Una venta a crédito'])
})

test('Escape and the cross close it', async () => {
  const { onClose } = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar la búsqueda' }))
  expect(onClose).toHaveBeenCalledOnce()
})

test('In English', async () => {
  const { field } = await open({ language: 'en' })
  await userEvent.type(field, 'receive')
  await waitFor(() => expect(options()[0]).toContain('Write down a payment'))
})
