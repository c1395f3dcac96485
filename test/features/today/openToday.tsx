import { BooksControlContext, type BooksControl } from '../../../src/commands/booksControl.ts'
import { TodayScreen } from '../../../src/features/today/TodayScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderedApp } from '../../support/renderApp.tsx'

export const TODAY = '2026-11-22'

export const CONTROL: BooksControl = {
  sample: false,
  startSample: () => Promise.resolve({ ok: true, value: null }),
  wipeSample: () => Promise.resolve(),
  copying: () => Promise.resolve(),
}

/** Hoy of a business of its own, filled before the screen is there. */
export function openToday(fill: (books: TestBooks) => Promise<unknown>): Promise<RenderedApp> {
  return renderApp(
    () => (
      <BooksControlContext value={CONTROL}>
        <TodayScreen />
      </BooksControlContext>
    ),
    { today: TODAY, fill: async (books) => void (await fill(books)) },
  )
}
