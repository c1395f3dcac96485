import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { SettledScreen } from '../../../src/features/papers/settled/SettledScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }

async function accountOfAna(paid: number) {
  let ana = '' as CustomerId
  return renderApp(() => <SettledScreen id={ana} />, {
    today: '2026-11-22',
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      const debt = await books.fiado(ana, 50_000, '2026-10-20', '2026-10-05')
      await books.payment(ana, paid, '2026-11-20', debt)
    },
  })
}

test('The letter of a settled account is there before it is asked for, and says what it means for the owner', async () => {
  await accountOfAna(50_000)
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  const text = screen.getByText(/Carta de cuenta saldada/, { selector: 'div' }).textContent
  expect(text).toMatch(/Fiado \| 5 oct 2026 \| \$500\.00 \| \$500\.00 \| 20 nov 2026/)
  expect(text).toContain('al 22 de noviembre de 2026 la cuenta de Ana Ruiz está saldada')
  expect(screen.getByText('1 deuda saldada')).toBeVisible()
  expect(screen.getByText(/hoy no te debe nada, tampoco intereses/)).toBeVisible()
})

test('While a cent is open there is no such letter', async () => {
  await accountOfAna(49_999)
  expect(await screen.findByText('Esta cuenta no está saldada')).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
})
