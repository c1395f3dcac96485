import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { BooksControlContext, type BooksControl } from '../../../src/commands/booksControl.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { CustomerForm } from '../../../src/features/customers/CustomerForm.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

const CONTROL: BooksControl = {
  sample: false,
  startSample: () => Promise.reject(new Error('not here')),
  wipeSample: () => Promise.reject(new Error('not here')),
  copying: () => Promise.resolve(),
}

async function open(options: RenderAppOptions & { readonly edit?: string } = {}) {
  let id: CustomerId | null = null
  const { edit } = options
  return renderApp(
    () => (
      <BooksControlContext value={CONTROL}>
        <CustomerForm id={id} />
      </BooksControlContext>
    ),
    {
      today: '2026-11-22',
      ...options,
      fill: async (books) => {
        await options.fill?.(books)
        if (edit !== undefined) id = await books.customer(edit)
      },
    },
  )
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))

test('A name is enough, and it leads to the new account', async () => {
  const { books } = await open()
  await userEvent.type(await screen.findByLabelText('Nombre'), '  Ana   Ruiz ')
  await save()
  await waitFor(async () => expect((await books.db.customers.toArray())[0]?.person.name).toBe('Ana Ruiz'))
  const [ana] = await books.db.customers.toArray()
  await waitFor(() => expect(window.location.hash).toBe(`#/clientes/${ana?.id}`))
})

test('A name like one that is there is pointed out, with the way to that account', async () => {
  await open({
    fill: async (books) => {
      await books.customer('Lucía Ñáñez')
    },
  })
  await userEvent.type(await screen.findByLabelText('Nombre'), 'Lucia Nañes')
  expect((await screen.findByRole('link', { name: 'Ver la cuenta de Lucía Ñáñez' })).getAttribute('href')).toMatch(
    /^#\/clientes\/\d{4}/,
  )
})

test('Everything optional is stored: telephone, consent with its day, limit, tag', async () => {
  const { books } = await open()
  await userEvent.type(await screen.findByLabelText('Nombre'), 'Ana Ruiz')
  await userEvent.click(screen.getByRole('button', { name: 'Más datos' }))
  await userEvent.type(await screen.findByLabelText(/^Teléfono/), '222 123 4567')
  await userEvent.click(screen.getByLabelText(/Aceptó recibir/))
  await userEvent.type(screen.getByLabelText(/^Límite de crédito/), '1500.50')
  await userEvent.type(screen.getByRole('textbox', { name: /^Etiquetas/ }), 'Ruta norte{Enter}')
  expect(await screen.findByText('Se marca así: +52 222 123 4567')).toBeTruthy()
  await save()
  await waitFor(async () => expect(await books.db.customers.count()).toBe(1))
  const [ana] = await books.db.customers.toArray()
  expect(ana?.person.phone).toBe('222 123 4567')
  expect(ana?.profile).toMatchObject({ whatsappConsent: '2026-11-22', creditLimit: 150_050, tags: ['Ruta norte'] })
})

test('An odd telephone is pointed out and can be kept; a limit that could be two amounts is refused at its field', async () => {
  const { books } = await open()
  await userEvent.type(await screen.findByLabelText('Nombre'), 'Ana Ruiz')
  await userEvent.click(screen.getByRole('button', { name: 'Más datos' }))
  await userEvent.type(await screen.findByLabelText(/^Teléfono/), '12345678')
  await userEvent.type(screen.getByLabelText(/^Límite de crédito/), '1.5.0')
  expect(await screen.findByText(/No parece un teléfono de México/)).toBeTruthy()
  await save()
  const limit = screen.getByLabelText(/^Límite de crédito/)
  await waitFor(() => expect(limit.getAttribute('aria-invalid')).toBe('true'))
  expect(await books.db.customers.count()).toBe(0)
  await userEvent.clear(limit)
  await save()
  await waitFor(async () => expect((await books.db.customers.toArray())[0]?.person.phone).toBe('12345678'))
})

test('What was typed stays when storage is full', async () => {
  await open({ ledger: (real) => ({ ...real, append: () => Promise.reject(new NotSavedError('full')) }) })
  await userEvent.type(await screen.findByLabelText('Nombre'), 'Ana Ruiz')
  await save()
  expect(await screen.findByText(/^No guardado: este dispositivo no tiene espacio/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Nombre').value).toBe('Ana Ruiz')
})

test('Leaving with something typed asks first', async () => {
  await open()
  await userEvent.type(await screen.findByLabelText('Nombre'), 'Ana')
  await userEvent.click(screen.getByRole('link', { name: 'Volver' }))
  expect(await screen.findByRole('dialog', { name: '¿Salir sin guardar?' })).toBeTruthy()
  expect(window.location.hash).not.toBe('#/clientes')
  await userEvent.click(screen.getByRole('button', { name: 'Seguir escribiendo' }))
  expect(screen.getByLabelText<HTMLInputElement>('Nombre').value).toBe('Ana')
  await userEvent.click(screen.getByRole('link', { name: 'Volver' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Salir sin guardar' }))
  await waitFor(() => expect(window.location.hash).toBe('#/clientes'))
})

test('Archiving is one tap and one tap takes it back', async () => {
  const { books } = await open({ edit: 'Ana Ruiz' })
  const archived = async () => (await books.db.customers.toArray())[0]?.profile.archived
  await userEvent.click(await screen.findByRole('button', { name: 'Archivar cliente' }))
  await waitFor(async () => expect(await archived()).toBe(true))
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await archived()).toBe(false))
})

test('The channels that a customer authorised, and whose clock counts, are stored and taken away again', async () => {
  const { books } = await open({ edit: 'Ana Ruiz' })
  await userEvent.click(await screen.findByRole('button', { name: 'Más datos' }))
  const channels = await screen.findByRole('group', { name: 'Autorizó que le escribas o llames por' })
  await userEvent.click(within(channels).getByRole('checkbox', { name: 'SMS' }))
  await userEvent.click(within(channels).getByRole('checkbox', { name: 'Llamada' }))
  await userEvent.click(within(channels).getByRole('checkbox', { name: 'SMS' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Dónde está' }), 'America/Tijuana')
  await save()
  const profile = async () => (await books.db.customers.toArray())[0]?.profile
  await waitFor(async () => expect(await profile()).toMatchObject({ consented: ['call'], timeZone: 'America/Tijuana' }))
  expect((await books.db.edits.toArray()).filter(({ kind }) => kind === 'customerEdit')).toHaveLength(1)
})

test('The days on which a customer takes invoices are stored', async () => {
  const { books } = await open({ edit: 'Ana Ruiz' })
  await userEvent.click(await screen.findByRole('button', { name: 'Más datos' }))
  const days = await screen.findByRole('group', { name: 'Días de revisión' })
  await userEvent.click(within(days).getByRole('button', { name: 'Jue' }))
  await userEvent.click(within(days).getByRole('button', { name: 'Mar' }))
  await save()
  const stored = async () => (await books.db.customers.toArray())[0]?.profile.reviewDays
  await waitFor(async () => expect(await stored()).toEqual([2, 4]))
  expect((await books.db.edits.toArray()).filter(({ kind }) => kind === 'customerEdit')).toHaveLength(1)
})
