import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { BooksControlContext } from '../../../src/commands/booksControl.ts'
import { day } from '../../../src/domain/day.ts'
import { TodayScreen } from '../../../src/features/today/TodayScreen.tsx'
import { BooksContext } from '../../../src/queries/books.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { CONTROL, TODAY } from './openToday.tsx'

const NEXT = day('2026-11-26')

/** Hoy on a day that can be turned while it is open. */
function Turning({ books }: { readonly books: TestBooks }) {
  const [today, setToday] = useState(day(TODAY))
  return (
    <BooksContext value={{ db: books.db, today }}>
      <BooksControlContext value={CONTROL}>
        <TodayScreen />
        <button onClick={() => setToday(NEXT)}>turn</button>
      </BooksControlContext>
    </BooksContext>
  )
}

test('After midnight no figure of yesterday is shown: rows to come, and then what today is', async () => {
  const { books } = await renderApp((opened) => <Turning books={opened} />, {
    today: TODAY,
    fill: async (filled) => {
      await filled.fiado(await filled.customer('Ana Ruiz'), 30_000, '2026-11-10')
      // Late by the day that comes, and then a reason to write.
      await filled.fiado(await filled.customer('Luis Paz'), 20_000, '2026-11-23')
    },
  })
  await screen.findByText('Hoy puedes cobrar $300 de 1 cliente')
  const seen: string[] = []
  const watch = new MutationObserver(() => {
    const sentence = screen.queryByText(/^Hoy puedes cobrar/)?.textContent
    if (sentence !== undefined && seen.at(-1) !== sentence) seen.push(sentence)
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  fireEvent.click(screen.getByRole('button', { name: 'turn' }))
  expect(screen.queryByText(/^Hoy puedes cobrar/)).toBeNull()
  // Nothing but working the rows out again brings it back.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(screen.queryByText(/^Hoy puedes cobrar/)).toBeNull()
  expect(screen.getByRole('status', { name: /^Cargando/ })).toBeTruthy()
  await books.keeper.rollOver(NEXT)
  await screen.findByText('Hoy puedes cobrar $500 de 2 clientes')
  await waitFor(() => expect(screen.getByText(/Luis Paz/).closest('a')?.textContent).toMatch(/Vencido hace 3 días/))
  watch.disconnect()
  expect(seen).toEqual(['Hoy puedes cobrar $500 de 2 clientes'])
})
