import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import { CustomersScreen } from '../../../src/features/customers/CustomersScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const open = (fill?: (books: TestBooks) => Promise<void>) =>
  renderApp(() => <CustomersScreen selected={null} />, { today: '2026-11-22', ...(fill ? { fill } : {}) })

const fewCustomers = async (books: TestBooks) => {
  const lucia = await books.customer('Lucía Ñáñez')
  await books.fiado(lucia, 42_000, '2026-11-10')
  const beto = await books.customer('Beto Salas')
  await books.fiado(beto, 90_000, '2026-12-10', '2026-11-20')
  const ana = await books.customer('Ana Ruiz')
  await books.fiado(ana, 5_000, '2026-08-01')
  await books.payment(ana, 5_000, '2026-08-02')
  await books.customer('Zoila Paz')
}

async function names(): Promise<(string | null | undefined)[]> {
  const list = await screen.findByRole('list', { name: 'Clientes' })
  return within(list)
    .getAllByRole('link')
    .map((link) => link.querySelector('bdi')?.textContent)
}

test('The one who owes most comes first, with how late they are; who owes nothing is still on the list', async () => {
  await open(fewCustomers)
  expect(await names()).toEqual(['Beto Salas', 'Lucía Ñáñez', 'Ana Ruiz', 'Zoila Paz'])
  expect(screen.getByRole('link', { name: /Lucía Ñáñez/ }).textContent).toMatch(/Vencido hace 12 días.*\$420\.00/)
  expect(screen.getByRole('link', { name: /Zoila Paz/ }).textContent).toMatch(/Al día/)
})

test('By age, the oldest debt comes first', async () => {
  await open(fewCustomers)
  await userEvent.click(await screen.findByRole('radio', { name: 'Más atraso' }))
  await waitFor(async () => expect((await names())[1]).toBe('Lucía Ñáñez'))
  expect((await names())[0]).toBe('Ana Ruiz')
})

test('Three letters without accents find the customer at the door', async () => {
  await open(fewCustomers)
  await userEvent.type(await screen.findByRole('searchbox'), 'nan')
  await waitFor(async () => expect(await names()).toEqual(['Lucía Ñáñez']))
  expect(screen.getByText('1 cliente encontrado')).toBeTruthy()
})

test('An archived customer leaves the list and is found under Archivados', async () => {
  await open(async (books) => {
    const zoila = await books.customer('Zoila Paz')
    await books.customer('Ana Ruiz')
    await editCustomer(books.deps)({ customer: zoila, profile: { archived: true } })
  })
  expect(await names()).toEqual(['Ana Ruiz'])
  await userEvent.click(screen.getByRole('radio', { name: 'Nombre' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Archivados' }))
  await waitFor(async () => expect(await names()).toEqual(['Zoila Paz']))
})

test('With nobody yet it says what to do, with one way to add and one to bring a list', async () => {
  await open()
  expect(await screen.findByText('Aquí va la gente que te compra')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Añadir cliente' }).getAttribute('href')).toBe('#/clientes/nuevo')
  expect(screen.getByRole('link', { name: 'Traer una lista' }).getAttribute('href')).toBe('#/importar')
})

test('The list is narrowed to those in dispute, without touching what they owe, and opened up again', async () => {
  await open(async (books) => {
    await fewCustomers(books)
    const [lucia] = await books.db.customers.where('words').equals('lucia').toArray()
    if (lucia) await placeHold(books.deps)({ customer: lucia.id, holdKind: 'dispute' })
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Estado' }))
  await userEvent.click(await screen.findByRole('button', { name: /No están conformes.*1/ }))
  await waitFor(async () => expect(await names()).toEqual(['Lucía Ñáñez']))
  expect(screen.getByRole('link', { name: /Lucía Ñáñez/ }).textContent).toMatch(/\$420\.00/)
  await userEvent.click(await screen.findByRole('button', { name: 'No están conformes' }))
  await waitFor(async () => expect(await names()).toHaveLength(4))
})

test('Where nobody is in any state, it says so', async () => {
  await open(async (books) => void (await books.customer('Zoila Paz')))
  await userEvent.click(await screen.findByRole('button', { name: 'Estado' }))
  expect(await screen.findByText(/^Nadie está en pausa/)).toBeTruthy()
})
