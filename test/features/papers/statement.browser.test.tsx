import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StatementScreen } from '../../../src/features/papers/statement/StatementScreen.tsx'
import { StatementsScreen } from '../../../src/features/papers/statements/StatementsScreen.tsx'
import type { CustomerId } from '../../../src/domain/ids.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }

async function accountOfAna(fill?: (books: TestBooks, ana: CustomerId) => Promise<void>) {
  let ana = '' as CustomerId
  const app = await renderApp(() => <StatementScreen id={ana} />, {
    today: TODAY,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await books.fiado(ana, 50_000, '2026-10-20', '2026-10-05')
      await books.fiado(ana, 8_000, '2026-12-10', '2026-11-20')
      await fill?.(books, ana)
    },
  })
  return { ...app, ana }
}

test('The statement of the month so far is a PDF before anybody asks for it, with the figures of the screen', async () => {
  await accountOfAna()
  const download = await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  expect(download).toBeEnabled()
  expect(screen.getByText('1 movimiento')).toBeVisible()
  expect(screen.getByText('1 página', { exact: false })).toBeVisible()
  await userEvent.click(screen.getByText('Leer lo que dice'))
  const paper = screen.getByText(/Saldo anterior/, { selector: 'div' })
  expect(paper.textContent).toMatch(/Saldo anterior \| .*500[.,]00/)
  expect(paper.textContent).toMatch(/Total del período \| .*80[.,]00.*580[.,]00/)
})

test('Days of one’s own: what is no period gets a sentence, and days without anything say so', async () => {
  await accountOfAna()
  await userEvent.selectOptions(await screen.findByLabelText('Período'), 'Otros días')
  const from = await screen.findByLabelText('Desde')
  await userEvent.clear(from)
  expect(await screen.findByText('Escribe un día.')).toBeVisible()
  await userEvent.type(from, '2026-12-01')
  expect(await screen.findByText('El primer día tiene que ser antes que el último.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
  await userEvent.clear(from)
  await userEvent.type(from, '2026-01-01')
  const to = screen.getByLabelText('Hasta')
  await userEvent.clear(to)
  await userEvent.type(to, '2026-01-31')
  expect(await screen.findByText('No hay nada en estos días')).toBeVisible()
})

test('Whoever has a balance at the end of last month is in one file, after a bar that can be stopped', async () => {
  await renderApp(() => <StatementsScreen />, {
    today: TODAY,
    fill: async (books) => {
      for (const name of ['Ana', 'Beto', 'Celia']) {
        const id = await books.customer(name)
        await books.fiado(id, 50_000, '2026-12-20', name === 'Celia' ? '2026-11-03' : '2026-10-05')
      }
    },
  })
  expect(await screen.findByText('2 clientes con saldo')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Hacer 2 estados de cuenta' }))
  expect(await screen.findByText(/2 páginas/, {}, SOON)).toBeVisible()
  await userEvent.click(screen.getByText('Leer lo que dice'))
  const text = screen.getByText(/Estado de cuenta/, { selector: 'div' }).textContent
  expect(text).toMatch(/Ana[\s\S]*Beto/)
  expect(text).not.toContain('Celia')
  await userEvent.selectOptions(screen.getByLabelText('Mes'), 'septiembre de 2026')
  await waitFor(() => expect(screen.getByText('Nadie tenía saldo')).toBeVisible())
})
