import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import { recordCharge } from '../../../src/commands/recordCharge.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { reverse } from '../../../src/commands/reverse.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { billingTurn } from '../../../src/domain/weeklyBilling.ts'
import { BillingScreen } from '../../../src/features/billing/BillingScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

/** A Wednesday, in the week of the fourth Monday of the month. */
const TODAY = '2026-11-25'

const open = (fill: (books: TestBooks) => Promise<void>) => renderApp(() => <BillingScreen />, { today: TODAY, fill })

/** A customer whose id gives this turn. */
async function withTurn({ deps }: TestBooks, name: string, week: number, weekday: number): Promise<CustomerId> {
  let id: CustomerId
  do id = deps.newId()
  while (billingTurn(id).week !== week || billingTurn(id).weekday !== weekday)
  await deps.ledger.append([
    { id, kind: 'customer', patch: {} },
    { id: deps.newId(), kind: 'person', customer: id, patch: { name }, over: [] },
  ])
  return id
}

async function invoice({ deps }: TestBooks, customer: CustomerId): Promise<FactId> {
  const instalments = [{ due: day(TODAY), amount: minorUnits(900) }]
  const currency = 'MXN' as CurrencyCode
  const written = await recordCharge(deps)({
    customer,
    chargeKind: 'invoice',
    issued: day(TODAY),
    currency,
    instalments,
  })
  if (!written.ok) throw new Error(written.error.type)
  return written.value
}

async function message({ deps }: TestBooks, customer: CustomerId, charges: readonly FactId[] = []): Promise<void> {
  await recordContact(deps)({ customer, channel: 'whatsapp', level: 'reminder', charges, text: 'Su cuenta' })
}

/** What each day says, in order. */
function told(): string[] {
  return screen.getAllByRole('region').map((part) => part.textContent.replaceAll(/\s/g, ' '))
}

test('Who is to be billed this week stands under its day; who was billed or is with an agency does not', async () => {
  await open(async (books) => {
    const ana = await withTurn(books, 'Ana Ruiz', 1, 1)
    await editCustomer(books.deps)({ customer: ana, profile: { reviewDays: [1, 3] } })
    await books.fiado(ana, 5_000, '2026-12-10', '2026-10-02')
    const beto = await withTurn(books, 'Beto Salas', 4, 5)
    await books.fiado(beto, 12_050, '2026-12-10', '2026-11-10')
    await books.fiado(beto, 1_000, '2026-12-10', '2026-11-11')
    await books.fiado(await withTurn(books, 'Carla Gil', 4, 1), 7_000, '2026-12-10', '2026-11-10')
    await books.fiado(await withTurn(books, 'Darío Paz', 2, 3), 8_000, '2026-12-10', '2026-11-05')
    await books.fiado(await withTurn(books, 'Elsa Mora', 1, 2), 9_000, '2026-12-10', '2026-11-10')
    const eva = await withTurn(books, 'Eva Sol', 4, 4)
    await message(books, eva, [await books.fiado(eva, 3_000, '2026-12-10', '2026-11-10')])
    const fito = await withTurn(books, 'Fito Luna', 4, 4)
    await books.fiado(fito, 3_000, '2026-12-10', '2026-11-10')
    await placeHold(books.deps)({ customer: fito, holdKind: 'agency' })
  })
  await screen.findByText('1 cliente ya facturado esta semana')
  expect(told()).toEqual([
    'Hoy, miércoles 25 de noviembre2 clientesAna RuizDía de revisión$50.00fiado sin facturarCarla GilLe tocaba el 23 nov$70.00fiado sin facturar',
    'viernes 27 de noviembre1 clienteBeto SalasLe toca esta semana$130.50fiado sin facturar',
    'De semanas anteriores1 clienteDarío PazLe tocaba el 11 nov$80.00fiado sin facturar',
  ])
})

test('On a day of review whoever owes is listed, with all that is owed where a message has told of it', async () => {
  await open(async (books) => {
    const ana = await withTurn(books, 'Ana Ruiz', 1, 1)
    await editCustomer(books.deps)({ customer: ana, profile: { reviewDays: [4] } })
    await books.fiado(ana, 5_000, '2026-12-10', '2026-10-02')
    await books.fiado(ana, 6_000, '2026-12-10', '2026-10-03')
    await recordContact(books.deps)({
      customer: ana,
      on: day('2026-11-20'),
      channel: 'whatsapp',
      level: 'reminder',
      charges: [],
      text: '',
    })
  })
  await screen.findByText('Día de revisión')
  expect(told()).toEqual(['jueves 26 de noviembre1 clienteAna RuizDía de revisión$110.00lo que debe'])
})

test('A press gives the ways to bill; an invoice takes the customer off the list, and taken back, brings back', async () => {
  let beto = '' as CustomerId
  const { books } = await open(async (all) => {
    beto = await withTurn(all, 'Beto Salas', 4, 5)
    await all.fiado(beto, 12_050, '2026-12-10', '2026-11-10')
  })
  await userEvent.click(await screen.findByRole('button', { name: /Beto Salas/ }))
  const sheet = await screen.findByRole('dialog', { name: 'Beto Salas' })
  const ways = within(sheet).getAllByRole('link')
  expect(ways.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Escribir un mensaje', `#/clientes/${beto}/recordar`],
    ['Ver su cuenta y mandar el estado', `#/clientes/${beto}`],
    ['Apuntar una factura', `#/apuntar/factura/${beto}`],
  ])
  await userEvent.click(within(sheet).getByRole('button', { name: 'Cerrar' }))
  const written = await invoice(books, beto)
  expect(await screen.findByText('Nadie por facturar esta semana')).toBeTruthy()
  expect(screen.getByText('1 cliente ya facturado esta semana')).toBeTruthy()
  await reverse(books.deps)({ customer: beto, of: [written], on: day(TODAY) })
  await waitFor(() => expect(screen.getByRole('button', { name: /Beto Salas/ })).toBeTruthy())
})
