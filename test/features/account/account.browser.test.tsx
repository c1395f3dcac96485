import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { chargeInterest } from '../../../src/commands/chargeInterest.ts'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

async function open(fill: (books: TestBooks, ana: CustomerId) => Promise<unknown>) {
  let ana = '' as CustomerId
  return renderApp(() => <AccountScreen id={ana} />, {
    today: TODAY,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await fill(books, ana)
    },
  })
}

async function movements(): Promise<string[]> {
  const heading = await screen.findByRole('heading', { name: 'Movimientos' })
  const part = heading.parentElement
  return part
    ? within(part)
        .getAllByRole('listitem')
        .map((item) => item.textContent.replaceAll(/\s/g, ' '))
    : []
}

const balanceOf = async ({ db }: TestBooks) => {
  const [row] = await db.debtors.toArray()
  return row && [Number(row.open), Number(row.inFavour)]
}

test('Each line and the balance below it give its balance, down to the first', async () => {
  await open(async (books, ana) => {
    const bread = await books.fiado(ana, 50_000, '2026-11-10', '2026-10-26')
    await books.payment(ana, 12_000, '2026-11-01', bread)
    await books.fiado(ana, 8_050, '2026-12-05', '2026-11-20')
  })
  await waitFor(async () => expect(await movements()).toHaveLength(3))
  const lines = await movements()
  expect(lines[0]).toMatch(/Fiado.*20 nov 2026.*\$80\.50.*Saldo \$460\.50/)
  expect(lines[1]).toMatch(/Pago · Efectivo.*1 nov 2026.*-\$120\.00.*Saldo \$380\.00/)
  expect(lines[2]).toMatch(/Fiado.*26 oct 2026.*\$500\.00.*Saldo \$500\.00/)
  const debts = screen.getByRole('heading', { name: 'Deudas abiertas' }).parentElement
  expect(debts?.textContent.replaceAll(/\s/g, ' ')).toMatch(
    /Vencido hace 12 días · 10 nov\$380\.00de \$500\.00.*Vence en 13 días.*\$80\.50/,
  )
})

test('It says what to do next and why', async () => {
  await open(async (books, ana) => {
    const charge = await books.fiado(ana, 50_000, '2026-11-10')
    await recordContact(books.deps)({
      customer: ana,
      channel: 'whatsapp',
      level: '1',
      step: 'd+3',
      charges: [charge],
      text: 'Hola, Ana. Se te pasó.',
    })
  })
  expect(await screen.findByText(/^Se le escribió hace poco. Espera hasta el miércoles 25/)).toBeTruthy()
  expect(screen.getByText('Hola, Ana. Se te pasó.')).toBeTruthy()
})

test('A payment shows which debt it paid, and is taken back with its reason; undone, it is there again', async () => {
  const { books } = await open(async (all, ana) => {
    const bread = await all.fiado(ana, 50_000, '2026-11-10', '2026-10-26')
    await all.payment(ana, 12_000, '2026-11-01', bread)
  })
  await userEvent.click(await screen.findByRole('button', { name: /Pago · Efectivo/ }))
  const sheet = await screen.findByRole('dialog', { name: 'Pago · Efectivo' })
  await waitFor(() =>
    expect(within(sheet).getByText('Se aplicó a').nextElementSibling?.textContent).toMatch(/Fiado.*120\.00/),
  )
  const receipt = within(sheet).getByRole('link', { name: 'Recibo en PDF' })
  expect(receipt.getAttribute('href')).toMatch(/^#\/clientes\/[^/]+\/recibo\/[^/]+$/)
  await userEvent.click(within(sheet).getByRole('button', { name: 'Anular' }))
  await userEvent.type(await screen.findByLabelText(/^Motivo/), 'Era de Ana Rojas')
  await userEvent.click(screen.getByRole('button', { name: 'Anular' }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([50_000, 0]))
  await waitFor(async () => expect((await movements())[0]).toMatch(/Anulado.*-\$120\.00.*Saldo \$500\.00/))
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([38_000, 0]))
})

test('The letter of a settled account is offered when nothing is open, and not before', async () => {
  const { books } = await open(async (all, ana) => {
    await all.payment(ana, 12_000, '2026-11-01', await all.fiado(ana, 12_001, '2026-10-26'))
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Más' }))
  await screen.findByRole('link', { name: 'Estado de cuenta en PDF' })
  expect(screen.queryByRole('link', { name: 'Carta de cuenta saldada' })).toBeNull()
  const [debt] = await books.db.entries.toArray().then((rows) => rows.filter(({ fact }) => fact.kind === 'charge'))
  if (!debt) throw new Error('no debt')
  await books.payment(debt.customerId, 1, '2026-11-02', debt.id)
  expect(await screen.findByRole('link', { name: 'Carta de cuenta saldada' })).toBeVisible()
})

test('A cheque that came back today counted until yesterday', async () => {
  const { books } = await open(async (all, ana) => {
    await all.payment(ana, 12_000, '2026-11-01', await all.fiado(ana, 12_000, '2026-10-26'))
  })
  await userEvent.click(await screen.findByRole('button', { name: /Pago · Efectivo/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Anular' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Se deshizo hoy' }))
  await userEvent.click(screen.getByRole('button', { name: 'Anular' }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([12_000, 0]))
  const reversal = (await books.db.entries.toArray()).find((row) => row.fact.kind === 'reversal')
  expect(reversal?.day).toBe(TODAY)
})

test('Money in favour pays the debt that is pressed, and comes back when undone', async () => {
  const { books } = await open(async (all, ana) => {
    await all.fiado(ana, 30_000, '2026-11-30', '2026-11-15')
    await all.payment(ana, 10_000, '2026-11-16')
  })
  expect((await screen.findByText(/en deudas/)).textContent.replaceAll(/\s/g, ' ')).toBe(
    '$300.00 en deudas − $100.00 a favor = $200.00',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Usar en una deuda' }))
  const sheet = await screen.findByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: /Fiado/ }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([20_000, 0]))
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([30_000, 10_000]))
})

test('Two equal payments in three days are pointed out, until it is said that they are two', async () => {
  await open(async (books, ana) => {
    await books.fiado(ana, 50_000, '2026-11-10', '2026-10-26')
    await books.payment(ana, 12_000, '2026-11-01')
    await books.payment(ana, 12_000, '2026-11-02')
  })
  await userEvent.click(await screen.findByRole('button', { name: /Posible pago duplicado/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Son dos pagos' }))
  await waitFor(() => expect(screen.queryByText(/Posible pago duplicado/)).toBeNull())
})

test('The days on which invoices are taken stand among what is known, from Monday on; nothing where there are none', async () => {
  const { books } = await open(async ({ deps }, ana) => {
    await editCustomer(deps)({ customer: ana, profile: { reviewDays: [0, 2, 4] } })
  })
  const about = (await screen.findByText('Días de revisión')).parentElement
  expect(about?.textContent).toBe('Días de revisiónmartes, jueves, domingo')
  const [ana] = await books.db.customers.toArray()
  if (ana) await editCustomer(books.deps)({ customer: ana.id, profile: { reviewDays: [] } })
  await waitFor(() => expect(screen.queryByText('Días de revisión')).toBeNull())
})

test('Interest that was charged twice for the same days is asked about, and one is taken back', async () => {
  const { books } = await open(async (given, ana) => {
    const charge = await given.fiado(ana, 50_000, '2026-10-26', '2026-10-10')
    const interest = {
      customer: ana,
      charge,
      through: day(TODAY),
      currency: 'MXN' as CurrencyCode,
      amount: minorUnits(1_200),
    }
    await chargeInterest(given.deps)(interest)
    await chargeInterest(given.deps)(interest)
  })
  await userEvent.click(await screen.findByRole('button', { name: /Posible interés cobrado dos veces/ }))
  expect(await screen.findByText(/Ya se apuntó un interés de esa deuda: \$12/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Es el mismo: anular este' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Anular' }))
  await waitFor(async () => expect(await balanceOf(books)).toEqual([51_200, 0]))
  await waitFor(() => expect(screen.queryByText(/Posible interés cobrado dos veces/)).toBeNull())
})
