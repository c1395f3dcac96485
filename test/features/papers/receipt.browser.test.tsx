import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { reverse } from '../../../src/commands/reverse.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { ReceiptScreen } from '../../../src/features/papers/receipt/ReceiptScreen.tsx'
import type { TestBooks, TestBooksOptions } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }

async function receiptOfAna(
  more: (books: TestBooks, ana: CustomerId, payment: FactId) => Promise<void> = async () => {},
  business: TestBooksOptions['business'] = {},
) {
  let ana = '' as CustomerId
  let payment = '' as FactId
  return renderApp(() => <ReceiptScreen id={ana} payment={payment} />, {
    today: TODAY,
    business,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      const debt = await books.fiado(ana, 50_000, '2026-10-20', '2026-10-05')
      payment = await books.payment(ana, 20_000, '2026-11-20', debt)
      await more(books, ana, payment)
    },
  })
}
const paper = async () => {
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  return screen.getByText(/Recibo de pago/, { selector: 'div' }).textContent
}

test('The receipt of a payment is a PDF before anybody asks for it, with what is left of the debt', async () => {
  await receiptOfAna(undefined, { country: 'PA' })
  const text = await paper()
  expect(text).toMatch(/Fiado \| 20 oct 2026 \| \D*200\.00 \| \D*300\.00/)
  expect(text).toMatch(/Por pagar: \D*300\.00/)
  expect(text).not.toContain('intereses')
  expect(screen.getByText('1 página', { exact: false })).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Qué dice de los intereses'), 'Que están incluidos')
  await screen.findByText(/Haciendo el PDF/, { selector: 'p' })
  expect(await paper()).toContain('Este pago incluye los intereses')
})

test.each(['CL', 'MX', 'ES'] as const)('In %s the receipt cannot be silent on interest', async (country) => {
  await receiptOfAna(undefined, { country })
  expect(await paper()).toContain('los intereses que correspondan, si los hay, no están incluidos')
  expect(screen.queryByRole('option', { name: 'Nada' })).toBeNull()
  expect(screen.getByText(/hace suponer que ya están pagados/)).toBeVisible()
})

test('A payment that was taken back has no receipt, and the screen says so', async () => {
  await receiptOfAna(async ({ deps }, ana, payment) => {
    const taken = await reverse(deps)({ of: [payment], customer: ana, on: day('2026-11-21') })
    if (!taken.ok) throw new Error(taken.error.type)
  })
  expect(await screen.findByText('No hay recibo de este pago')).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
})
