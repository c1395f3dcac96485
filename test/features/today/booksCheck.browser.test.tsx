import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { markBooksChecked } from '../../../src/commands/markBooksChecked.ts'
import { reverse } from '../../../src/commands/reverse.ts'
import { day } from '../../../src/domain/day.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { openToday, TODAY } from './openToday.tsx'

/** A payment before the last look, on 15 November; one after it, and one that was taken back. */
async function shop(books: TestBooks): Promise<void> {
  const ana = await books.customer('Ana Ruiz')
  const sale = await books.fiado(ana, 90_000, '2026-11-10')
  await books.payment(ana, 10_000, '2026-11-14', sale)
  await markBooksChecked({ ...books.deps, today: () => day('2026-11-15') })()
  await books.payment(ana, 20_000, '2026-11-16', sale)
  const slip = await books.payment(ana, 7_000, '2026-11-16', sale)
  await reverse(books.deps)({ customer: ana, of: [slip], on: day('2026-11-16') })
  await books.fiado(ana, 5_000, '2026-12-10', '2026-11-16')
}

const checks = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact }) => (fact.kind === 'booksChecked' ? [fact.on] : []))

test('Before reminding, it asks whether all is there, shows what was written since the last look, and keeps the yes', async () => {
  const { books } = await openToday(shop)
  await screen.findByText('El último pago es de hace 6 días.', { exact: false })
  await userEvent.click(screen.getByRole('button', { name: 'Revisar' }))
  await screen.findByText('Apuntado desde la última revisión, el domingo 15 de noviembre')
  expect((await screen.findByText('1 pago')).closest('li')?.textContent).toMatch(/\$200\.00/)
  expect(screen.getByText('1 cargo').closest('li')?.textContent).toMatch(/\$50\.00/)
  expect(screen.getByRole('link', { name: /Ana Ruiz.*16 nov 2026.*\$200\.00/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Falta un pago' }).getAttribute('href')).toBe('#/apuntar/pago')
  await userEvent.click(screen.getByRole('button', { name: 'Sí, está al día' }))
  await waitFor(async () => expect((await checks(books)).toSorted()).toEqual(['2026-11-15', TODAY]))
  await waitFor(() => expect(screen.queryByText('¿Está todo anotado?')).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findByText('¿Está todo anotado?')
})

test('With a payment of yesterday and a fresh look nothing is asked', async () => {
  await openToday(async (books) => {
    await shop(books)
    const luis = await books.customer('Luis Paz')
    await books.payment(luis, 1_000, '2026-11-21', await books.fiado(luis, 1_000, '2026-11-10'))
    await markBooksChecked({ ...books.deps, today: () => day('2026-11-20') })()
  })
  await screen.findByText(/Hoy puedes cobrar/)
  // What would ask is fetched after the list.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(screen.queryByText('¿Está todo anotado?')).toBeNull()
})
