import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const contacts = async ({ db }: TestBooks) =>
  (await db.contacts.toArray()).filter((row) => row.reversedBy === undefined)
const pending = () => JSON.parse(localStorage.getItem('al-dia.pending-sends') ?? '[]') as unknown[]

/** The statement of a customer with a debt that is late and one to come, copied. */
async function copied() {
  let ana = '' as CustomerId
  const charges: FactId[] = []
  const { books } = await renderApp(() => <AccountScreen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      charges.push(await filled.fiado(ana, 50_000, '2026-11-10', '2026-10-26'))
      charges.push(await filled.fiado(ana, 8_000, '2026-12-10', '2026-11-20'))
    },
  })
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await press('Más')
  await press('Compartir estado de cuenta')
  await press('Copiar')
  await screen.findByRole('dialog', { name: '¿Lo enviaste?' })
  return { books, charges }
}

test('A statement that was sent is a contact about all that it lists, on no step; undone, it never was', async () => {
  const { books, charges } = await copied()
  expect(await contacts(books)).toEqual([])
  await press('Sí')
  await screen.findAllByText('Mensaje apuntado')
  const [contact] = await contacts(books)
  expect(contact?.fact).toMatchObject({ channel: 'copy', level: 'reminder', on: TODAY })
  expect(contact?.fact.step).toBeUndefined()
  expect(contact?.fact.charges.toSorted()).toEqual(charges.toSorted())
  const [text] = await books.db.texts.toArray()
  expect(text?.text).toMatch(/500\.00/)
  expect(pending()).toEqual([])
  await press('Deshacer')
  await waitFor(async () => expect(await contacts(books)).toEqual([]))
})

test('What was not sent leaves nothing behind, and what is answered later is asked again on Hoy', async () => {
  const { books } = await copied()
  await press('No')
  await screen.findByRole('dialog', { name: 'Estado de cuenta' })
  expect(pending()).toEqual([])
  await press('Copiar')
  await screen.findByRole('dialog', { name: '¿Lo enviaste?' })
  await press('Después')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(pending()).toMatchObject([{ channel: 'copy', step: null }])
  expect(await contacts(books)).toEqual([])
})
