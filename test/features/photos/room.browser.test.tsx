import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { reverse } from '../../../src/commands/reverse.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { BackupScreen } from '../../../src/features/backup/BackupScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

/** A photo of so many bytes, as far as is counted. */
async function photo(books: TestBooks, customer: FactId, of: FactId, size: number): Promise<FactId> {
  const sha256 = String(size).padStart(64, '0')
  const id = books.deps.newId()
  const ref = { sha256, size, type: 'image/jpeg' }
  await books.db.blobs.add({ hash: sha256, size, type: 'image/jpeg', bytes: Uint8Array.of(1) })
  await books.keeper.append([{ id, kind: 'attachment', customer, of, on: books.today, ref }])
  return id
}

async function open(sizes: readonly number[]) {
  let ana = '' as FactId
  const made: FactId[] = []
  const { books } = await renderApp(() => <BackupScreen />, {
    today: '2026-11-22',
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      const sale = await filled.fiado(ana, 50_000, '2026-11-10')
      // oxlint-disable-next-line no-await-in-loop -- one after another, as somebody would
      for (const size of sizes) made.push(await photo(filled, ana, sale, size))
    },
  })
  return { books, ana, made }
}

test('Where backups are made it says how much room photos take up', async () => {
  await open([7_000_000, 5_400_000])
  expect(await screen.findByText('12 de 200 MB')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: '2 fotos' })).toHaveProperty('value', 12_400_000)
  expect(screen.queryByText(/Queda poco sitio/)).toBeNull()
})

test('Without photos there is all the room', async () => {
  await open([])
  expect(await screen.findByText('0 de 200 MB')).toBeVisible()
  expect(screen.getByText('Ninguna todavía')).toBeVisible()
})

test('From nine tenths on it says so kindly, with the largest first; what is taken back is no longer counted', async () => {
  const { books, ana, made } = await open([30_000_000, 150_000_000, 1_000])
  expect(await screen.findByText(/Queda poco sitio para fotos/)).toBeVisible()
  const links = screen.getAllByRole('link', { name: /Ana Ruiz/ })
  expect(links.map((link) => link.textContent)).toEqual([
    expect.stringContaining('150 MB'),
    expect.stringContaining('30 MB'),
    expect.stringContaining('1 kB'),
  ])
  expect(links[0]).toHaveAttribute('href', `#/clientes/${ana}`)
  await reverse(books.deps)({ customer: ana, of: made.slice(1, 2), on: books.today })
  expect(await screen.findByText('30 de 200 MB')).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/Queda poco sitio/)).toBeNull())
})

test('With nothing left it says that', async () => {
  await open([200_000_000])
  expect(await screen.findByText(/No queda sitio para fotos/)).toBeVisible()
})
