import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { confirmSent } from '../../../src/commands/confirmSent.ts'
import { recordPayment } from '../../../src/commands/recordPayment.ts'
import { takePromise } from '../../../src/commands/takePromise.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { FiguresScreen } from '../../../src/features/figures/FiguresScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

/**
 * Sold: 300.00 in September, 400.00 in October, 500.00 in November. Paid: 300.00 ten days late, 200.00 in time.
 * Open: 200.00 due on 30 October, 500.00 due on 30 November.
 */
async function fill(books: TestBooks) {
  const ana = await books.customer('Ana Ruiz')
  const first = await books.fiado(ana, 30000, '2026-09-30', '2026-09-15')
  const second = await books.fiado(ana, 40000, '2026-10-30', '2026-10-15')
  await books.fiado(ana, 50000, '2026-11-30', '2026-11-15')
  await books.payment(ana, 30000, '2026-10-10', first)
  await books.payment(ana, 20000, '2026-10-30', second)
}

const card = (title: string | RegExp) =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li') as HTMLElement

test('Every figure is the one worked out by hand, and its formula shows the figures that went into it', async () => {
  await renderApp(() => <FiguresScreen />, { today: TODAY, fill })
  await screen.findByRole('heading', { name: 'Lo que te deben' })

  expect(card('Vencido').textContent).toMatch(/28\.6%\$200\.00 de \$700\.00 en deudas/)
  await userEvent.click(within(card('Vencido')).getByText('Así se calcula'))
  expect(within(card('Vencido')).getByText('$200.00 ÷ $700.00 = 28.6%')).toBeTruthy()
  expect(card('Más de 90 días').textContent).toMatch(/0%\$0\.00 de \$700\.00/)

  // 700 − 500 of November (22 days) leaves 200 of the 400 of October: half of its 31 days.
  expect(card('Días que tardas en cobrar').textContent).toMatch(/37\.5 días/)
  expect(within(card('Días que tardas en cobrar')).getByText('15.5 de 31')).toBeTruthy()

  // On 22 October 400 were open (the 300 had come in); 500 were sold since; 700 are open, 500 of them not due.
  expect(within(card('Cobrado de lo que se podía cobrar')).getByText(/= 50%$/).textContent).toBe(
    '($400.00 + $500.00 − $700.00) ÷ ($400.00 + $500.00 − $500.00) = 50%',
  )
  // 300 × 10 days + 200 × 0 days, of 500.
  expect(card('Días de atraso al pagar').textContent).toMatch(/6 díasen 2 pagos/)
  // Of 700 that fell due, 200 came in time.
  expect(within(card('Pagado a tiempo')).getByText('$200.00 ÷ $700.00 = 28.6%')).toBeTruthy()
})

test('Until the own history is enough the reserve says that it is indicative, and shows how each age adds to it', async () => {
  await renderApp(() => <FiguresScreen />, { today: TODAY, fill })
  await screen.findByRole('heading', { name: 'Lo que te deben' })
  const reserve = card('Reserva orientativa')
  // 500 × 1 % + 200 (23 days late) × 3 %.
  expect(reserve.textContent).toMatch(/\$11\.00/)
  // 500 × 0.5 % + 200 × 2 %, and 500 × 2 % + 200 × 6.5 %.
  expect(reserve.textContent).toContain('entre $6.50 y $23.00 podrían no llegar')
  const shares = within(reserve).getAllByText(/^\(.*\)$/)
  expect(shares.map((share) => share.parentElement?.textContent)).toEqual(['1% (0.5%–2%)', '3% (2%–6.5%)'])
  expect(within(reserve).getByText(/^Orientativa: usa una curva publicada/)).toBeTruthy()
  expect(within(reserve).getAllByRole('row', { hidden: true })).toHaveLength(3)
})

test('A payment that went to two debts is one payment', async () => {
  await renderApp(() => <FiguresScreen />, {
    today: TODAY,
    fill: async (books) => {
      const eva = await books.customer('Eva Sol')
      const on = day('2026-11-10')
      const debts = [await books.fiado(eva, 3000, '2026-11-05'), await books.fiado(eva, 1000, '2026-11-08')]
      await recordPayment(books.deps)({
        customer: eva,
        on,
        currency: 'MXN' as CurrencyCode,
        amount: minorUnits(3500),
        method: 'cash',
        allocations: debts.map((charge, i) => ({ charge, instalment: 0, amount: minorUnits(i === 0 ? 3000 : 500) })),
      })
    },
  })
  await screen.findByRole('heading', { name: 'Cómo te pagan' })
  // 30 × 5 days + 5 × 2 days, of 35.
  expect(card('Días de atraso al pagar').textContent).toMatch(/4\.6 díasen 1 pago de/)
})

test('Debts before what is in favour are called debts, for Cartera says "Te deben" of what is left', async () => {
  const { container } = await renderApp(() => <FiguresScreen />, { today: TODAY, fill })
  await screen.findByRole('heading', { name: 'Mes a mes' })
  await userEvent.click(screen.getByText('Ver la tabla'))
  expect(screen.getAllByRole('columnheader', { name: 'Deudas', hidden: true })).toHaveLength(2)
  // The name of the section, and no figure.
  expect(container.textContent.match(/te deb[eí]/gi)).toHaveLength(1)
})

test('Promises and reminders are told: kept or not, and what came in within seven days', async () => {
  await renderApp(() => <FiguresScreen />, {
    today: TODAY,
    fill: async (books) => {
      const at = (on: string) => ({ ...books.deps, today: () => day(on) })
      const luis = await books.customer('Luis Paz')
      const sale = await books.fiado(luis, 10000, '2026-10-01')
      const promise = { customer: luis, currency: 'MXN' as CurrencyCode, charges: [] }
      await takePromise(at('2026-10-05'))({ ...promise, amount: minorUnits(4000), due: day('2026-10-10') })
      await takePromise(at('2026-10-05'))({ ...promise, amount: minorUnits(9000), due: day('2026-10-10') })
      await confirmSent(at('2026-10-06'))({
        customer: luis,
        on: day('2026-10-06'),
        channel: 'whatsapp',
        level: '1',
        step: null,
        skipped: [],
        charges: [sale],
        text: 'Hola',
      })
      await books.payment(luis, 4000, '2026-10-09', sale)
    },
  })
  await screen.findByRole('heading', { name: 'Después de recordar' })
  expect(card('Promesas cumplidas').textContent).toMatch(/50%1 de 2 promesas/)
  expect(within(card('Promesas cumplidas')).getByText('Por dinero prometido: $40.00 ÷ $130.00 = 30.8%.')).toBeTruthy()
  expect(card('Pagaron tras: «se te pasó»').textContent).toMatch(/100%1 de 1 mensaje/)
  expect(card('Pagaron tras: «se te pasó»').textContent).toMatch(/Entraron \$40\.00/)
})

test('The months stand in a table behind the picture, the same figures in both', async () => {
  const { container } = await renderApp(() => <FiguresScreen />, { today: TODAY, fill })
  await screen.findByRole('heading', { name: 'Mes a mes' })
  await userEvent.click(screen.getByText('Ver la tabla'))
  const rows = within(screen.getByRole('table', { name: 'Mes a mes, en MXN' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
  expect(rows).toEqual([
    // Since 31 October 500 were sold, and nothing of the 200 that were open came in.
    'noviembre de 2026$700.0028.6%37.50%',
    // All that was open was overdue, two sales say nothing of days, and 500 of 700 came in.
    'octubre de 2026$200.00100%—71.4%',
    'septiembre de 2026$300.000%——',
  ])
  const bars = [...container.querySelectorAll('svg[class*="bars"] text')].map((text) => text.textContent)
  expect(bars).toEqual(['0', 'sep', '100', 'oct', '29', 'nov'])
})

test('Two currencies are two lots of figures', async () => {
  await renderApp(() => <FiguresScreen />, {
    today: TODAY,
    fill: async (books) => {
      await fill(books)
      const eva = await books.customer('Eva Sol')
      const { recordCharge } = await import('../../../src/commands/recordCharge.ts')
      await recordCharge(books.deps)({
        customer: eva,
        chargeKind: 'fiado',
        issued: day('2026-11-01'),
        currency: 'USD' as CurrencyCode,
        instalments: [{ due: day('2026-11-10'), amount: minorUnits(2500) }],
      })
    },
  })
  await screen.findByRole('heading', { name: 'Lo que te deben' })
  expect(card('Vencido').textContent).toMatch(/\$700\.00/)
  await userEvent.click(screen.getByRole('radio', { name: 'USD' }))
  expect(card('Vencido').textContent).toMatch(/100%.*25\.00 de .*25\.00/)
})

test('With nothing written down it says what will be here, and offers the first step', async () => {
  await renderApp(() => <FiguresScreen />, { today: TODAY })
  await screen.findByRole('heading', { name: 'Aquí verás cómo te va cobrando' })
  expect(screen.getByRole('link', { name: 'Apuntar un fiado' })).toBeTruthy()
})
