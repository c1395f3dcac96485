import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { openToday } from './openToday.tsx'

async function twoRounds(books: TestBooks): Promise<void> {
  const customers = [
    ['Ana Ruiz', 'Norte', '2026-11-10'],
    ['Luis Paz', 'Sur', '2026-11-10'],
    ['Rosa Gil', 'Norte', '2026-12-20'],
  ] as const
  for (const [name, tag, due] of customers) {
    const id = await books.customer(name)
    await editCustomer(books.deps)({ customer: id, profile: { tags: [tag] } })
    await books.fiado(id, 10_000, due, '2026-11-01')
    // Her account says that she owes 60.
    if (name === 'Rosa Gil') await books.payment(id, 4_000, '2026-11-20')
  }
}

test('A seller chooses a round, sees who is to be written to and who owes on it, and the device remembers it', async () => {
  const { unmount } = await openToday(twoRounds)
  await screen.findByText('Hoy puedes cobrar $200 de 2 clientes')
  await userEvent.click(screen.getByRole('button', { name: 'Norte' }))
  await screen.findByText('Hoy puedes cobrar $100 de 1 cliente')
  await waitFor(() => expect(screen.queryByText('Luis Paz')).toBeNull())
  await userEvent.click(await screen.findByText('En esta ruta: $200 en deudas de 2 clientes'))
  expect(screen.getByRole('link', { name: /Rosa Gil.*Vence en 28 días/ })).toBeTruthy()
  unmount()
  await openToday(twoRounds)
  await screen.findByText('Hoy puedes cobrar $100 de 1 cliente')
  await userEvent.click(screen.getByRole('button', { name: 'Norte' }))
  await screen.findByText('Hoy puedes cobrar $200 de 2 clientes')
  expect(screen.queryByText(/En esta ruta/)).toBeNull()
})

test('A round that nobody is on any more hides nobody', async () => {
  localStorage.setItem('al-dia.round', 'Este')
  await openToday(twoRounds)
  expect(await screen.findByText('Hoy puedes cobrar $200 de 2 clientes')).toBeTruthy()
})
