import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { placeHold } from '../../../src/commands/placeHold.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

type Fill = (books: TestBooks, ana: CustomerId) => Promise<unknown>

async function openAna(fill: Fill) {
  let ana = '' as FactId
  return renderApp(() => <AccountScreen id={ana} />, {
    today: '2026-11-22',
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await fill(books, ana)
    },
  })
}

/** Three debts, paid on these days. */
async function paidOn(books: TestBooks, ana: CustomerId, days: readonly [string, string, string]): Promise<void> {
  for (const [i, due] of ['2026-08-10', '2026-09-10', '2026-10-10'].entries()) {
    await books.payment(ana, 10_000, days[i] ?? due, await books.fiado(ana, 10_000, due, '2026-08-01'))
  }
}

test('Whoever pays on the day is an A, with what speaks for it', async () => {
  await openAna((books, ana) => paidOn(books, ana, ['2026-08-10', '2026-09-09', '2026-10-10']))
  await userEvent.click(await screen.findByRole('button', { name: 'A · Paga como quedó' }))
  await screen.findByText('En seis meses pagó en su día.')
  expect(screen.getByText(/De lo que venció en un año, pagó en su día el 100/)).toBeTruthy()
  expect(screen.getByText('Solo lo ves tú. No sale en ningún mensaje ni carta.')).toBeTruthy()
})

test('The worst mark decides, and each that speaks against is named with its figure', async () => {
  await openAna(async (books, ana) => {
    await paidOn(books, ana, ['2026-08-10', '2026-09-30', '2026-10-30'])
    await books.fiado(ana, 5_000, '2026-08-12', '2026-08-01')
  })
  await userEvent.click(await screen.findByRole('button', { name: 'D · Mejor al contado' }))
  expect((await screen.findByText('Su deuda más antigua venció hace 102 días.')).closest('li')?.textContent).toMatch(
    /D$/,
  )
  expect(screen.getByText('En seis meses pagó, de media, 14 días tarde.').closest('li')?.textContent).toMatch(/B$/)
})

test('What is in dispute says nothing; with too little to tell, it says so', async () => {
  await openAna(async (books, ana) => {
    const sale = await books.fiado(ana, 5_000, '2026-05-01')
    await placeHold(books.deps)({ customer: ana, holdKind: 'dispute', charge: sale })
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Todavía no se sabe' }))
  expect(await screen.findByText(/no venció ningún pago suyo; hacen falta 3/)).toBeTruthy()
})

test('Handed over to an agency, it is a D whatever was paid', async () => {
  await openAna(async (books, ana) => {
    await paidOn(books, ana, ['2026-08-10', '2026-09-09', '2026-10-10'])
    await placeHold(books.deps)({ customer: ana, holdKind: 'agency' })
  })
  await userEvent.click(await screen.findByRole('button', { name: 'D · Mejor al contado' }))
  expect(await screen.findByText('Está con una agencia.')).toBeTruthy()
})

test('A seller does not see it', async () => {
  await openAna(async (books, ana) => {
    await paidOn(books, ana, ['2026-08-10', '2026-09-09', '2026-10-10'])
    const device = (await books.db.device.get('device'))?.device
    if (!device) throw new Error('no device')
    const row = { id: device, name: 'Ruta', role: 'seller', removed: false } as const
    await books.db.business.put({ id: 'roster', devices: [row] } as never)
  })
  await screen.findByText('Ana Ruiz')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await waitFor(() => expect(screen.queryByText('Cómo paga')).toBeNull())
})
