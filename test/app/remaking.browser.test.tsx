import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RemakingCard } from '../../src/app/RemakingCard.tsx'
import type { ImportProgress } from '../../src/ledger/ledger.ts'
import { tellRemaking } from '../../src/storage/remaking.ts'
import { renderApp } from '../support/renderApp.tsx'

const shown = () => screen.queryByRole<HTMLProgressElement>('progressbar')

/** Again and again, as while rows are made: a tab that is just being opened listens a moment later. */
async function heard(books: string, progress: ImportProgress, value: number | undefined): Promise<void> {
  await waitFor(() => {
    tellRemaking(books, progress)
    expect(shown()?.value).toBe(value)
  })
}

test('While an update puts the books in another order, it is said how far it is, and goes when it is done', async () => {
  const { books } = await renderApp(() => <RemakingCard />)
  expect(shown()).toBeNull()
  await heard(books.db.name, { done: 1_000, total: 31_000 }, 1_000)
  expect(shown()?.max).toBe(31_000)
  expect(shown()?.getAttribute('aria-label')).toBe('Preparando tus datos para la versión nueva')
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Solo esta vez. Lo que guardes ahora espera a que termine.',
  )
  await heard(books.db.name, { done: 31_000, total: 31_000 }, undefined)
})

test('What is told of other books is not of these', async () => {
  const { books } = await renderApp(() => <RemakingCard />)
  await heard(books.db.name, { done: 3, total: 4 }, 3)
  tellRemaking(`${books.db.name}-other`, { done: 1, total: 2 })
  await new Promise((later) => setTimeout(later, 200))
  expect(shown()?.value).toBe(3)
})
