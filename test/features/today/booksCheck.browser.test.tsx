import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { markBooksChecked } from '../../../src/commands/markBooksChecked.ts'
import { reverse } from '../../../src/commands/reverse.ts'
import { writeOff } from '../../../src/commands/writeOff.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import { minorUnits } from '../../../src/domain/money.ts'
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
  await screen.findByText('Apuntado a mano desde la última revisión, el domingo 15 de noviembre')
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

test.each([
  ['all of it in favour of one who owes nothing', 0],
  ['some of it in favour of one who owes another debt', 90_000],
])('The last payment is the last one, %s', async (_, debt) => {
  await openToday(async (books) => {
    await shop(books)
    const [luis, eva] = [await books.customer('Luis Paz'), await books.customer('Eva Gil')]
    if (debt > 0) await books.fiado(luis, debt, '2026-12-10', '2026-11-10')
    await books.payment(luis, 1_000, '2026-11-18')
    const slip = await books.payment(eva, 1_000, '2026-11-19')
    await reverse(books.deps)({ customer: eva, of: [slip], on: day('2026-11-19') })
  })
  expect(await screen.findByText('El último pago es de hace 4 días.', { exact: false })).toBeTruthy()
})

test('What was written down is called what it is: by hand, and a debt that was given up no discount', async () => {
  await openToday(async (books) => {
    await shop(books)
    const luis = await books.customer('Luis Paz')
    const charge = await books.fiado(luis, 4_000, '2026-11-10')
    const currency = 'MXN' as CurrencyCode
    const allocations = [{ charge, instalment: 0, amount: minorUnits(4_000) }]
    await writeOff(books.deps)({ customer: luis, currency, allocations })
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Revisar' }))
  const given = await screen.findByText('1 rebaja sin pago')
  expect(given.closest('li')?.textContent).toMatch(/\$40\.00/)
  expect(screen.getByText('Los últimos pagos apuntados a mano')).toBeTruthy()
})
