import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { recordCreditCheck } from '../../../src/commands/recordCreditCheck.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { CreditSheetScreen } from '../../../src/features/credit/sheet/CreditSheetScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

async function open(fill: (books: TestBooks, ana: CustomerId) => Promise<unknown> = async () => undefined) {
  let ana = '' as CustomerId
  const { books } = await renderApp(() => <CreditSheetScreen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await fill(filled, ana)
    },
  })
  await screen.findByRole('heading', { name: 'Crédito de Ana Ruiz' })
  return { books, ana }
}

const checks = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact, reversedOn }) =>
    fact.kind === 'creditCheck' && reversedOn === undefined ? [fact] : [],
  )
const now = () => screen.getByRole('region', { name: 'Cómo está su crédito' }).textContent
const limitTo = (limit: number) => async (books: TestBooks, ana: CustomerId) => {
  await editCustomer(books.deps)({ customer: ana, profile: { creditLimit: minorUnits(limit) } })
  await books.fiado(ana, 30_000, '2026-12-10', '2026-11-20')
}

test('The sheet says limit, debt, what is left and the term', async () => {
  await open(limitTo(50_000))
  await waitFor(() => expect(now()).toContain('Límite$500.00Debe$300.00Le queda$200.00'))
  expect(now()).toContain('Nada en contra de venderle a crédito.')
})

test('Money in favour is called that, as in the account, and is no debt below zero', async () => {
  await open((books, ana) => books.payment(ana, 8000, '2026-11-01'))
  await waitFor(() => expect(now()).toContain('A favor$80.00'))
  expect(now()).not.toContain('Debe')
})

test('Zero is no credit, and what is over the limit is told', async () => {
  await open(limitTo(0))
  await waitFor(() => expect(now()).toContain('LímiteSin créditoDebe$300.00Le queda$0.00'))
  expect(now()).toContain('Hoy no se le vende a crédito')
  expect(now()).toContain('No tiene crédito: su límite es cero.')
})

test('What was looked at is kept with its surety and words; without anything looked at nothing is', async () => {
  const { books } = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Guardar revisión' }))
  await screen.findByText('Marca al menos una cosa que miraste.')
  expect(await checks(books)).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Su identificación' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Cómo ha pagado aquí' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '¿Quién o qué responde?' }), 'person')
  await userEvent.type(screen.getByRole('textbox', { name: /Quién es, qué dijeron/ }), 'Su hermana Rosa')
  await userEvent.click(screen.getByRole('radio', { name: 'Con cuidado' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar revisión' }))
  await waitFor(async () =>
    expect(await checks(books)).toMatchObject([
      { looked: ['identity', 'history'], verdict: 'careful', guarantor: 'person', on: TODAY },
    ]),
  )
  await screen.findByText('Su hermana Rosa')
  await screen.findByText(/22 nov 2026: con cuidado/)
  // Whoever stood surety goes on doing so.
  expect(screen.getByRole('combobox', { name: '¿Quién o qué responde?' })).toHaveProperty('value', 'person')
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await checks(books)).toEqual([]))
})

test('A check that said no is what speaks against credit', async () => {
  await open(({ deps }, ana) => recordCreditCheck(deps)({ customer: ana, looked: ['registry', 'x'], verdict: 'no' }))
  await waitFor(() => expect(now()).toContain('En la revisión del 22 nov 2026 se decidió no darle crédito.'))
  expect(screen.getByText('Registros o buró de crédito', { selector: 'small' })).toBeTruthy()
})

test('Nobody of that id is said, and leads to the customers', async () => {
  await renderApp(() => <CreditSheetScreen id={'26110000000000000A' as CustomerId} />, { today: TODAY })
  expect(await screen.findByRole('link', { name: 'Ver clientes' })).toBeTruthy()
})
