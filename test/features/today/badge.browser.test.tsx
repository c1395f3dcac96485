import { waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { BooksControlContext } from '../../../src/commands/booksControl.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { TodayBadge } from '../../../src/features/today/TodayBadge.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import { CONTROL, TODAY } from './openToday.tsx'

function badge() {
  const set = vi.fn((_count?: number) => Promise.resolve())
  const clear = vi.fn(() => Promise.resolve())
  const before = ['setAppBadge', 'clearAppBadge'].map((name) => Object.getOwnPropertyDescriptor(navigator, name))
  Object.defineProperty(navigator, 'setAppBadge', { value: set, configurable: true })
  Object.defineProperty(navigator, 'clearAppBadge', { value: clear, configurable: true })
  onTestFinished(() => {
    for (const [i, name] of ['setAppBadge', 'clearAppBadge'].entries()) {
      Reflect.deleteProperty(navigator, name)
      const own = before[i]
      if (own) Object.defineProperty(navigator, name, own)
    }
  })
  return { set, clear }
}

function open(sample: boolean, ids: FactId[] = []) {
  return renderApp(
    () => (
      <BooksControlContext value={{ ...CONTROL, sample }}>
        <TodayBadge />
      </BooksControlContext>
    ),
    {
      today: TODAY,
      fill: async (books) => {
        for (const name of ['Ana Ruiz', 'Luis Paz']) {
          ids.push(await books.customer(name))
          await books.fiado(ids.at(-1) ?? ('' as FactId), 10_000, '2026-11-10')
        }
      },
    },
  )
}

test('The icon has the number to be in touch with, follows what is written down, and is cleared at zero', async () => {
  const { set, clear } = badge()
  const ids: FactId[] = []
  const { books } = await open(false, ids)
  await waitFor(() => expect(set).toHaveBeenLastCalledWith(2))
  const sent = { channel: 'whatsapp', level: '1', charges: [], text: '' } as const
  await recordContact(books.deps)({ customer: ids[0] ?? ('' as FactId), ...sent })
  await waitFor(() => expect(set).toHaveBeenLastCalledWith(1))
  expect(clear).not.toHaveBeenCalled()
  await recordContact(books.deps)({ customer: ids[1] ?? ('' as FactId), ...sent })
  await waitFor(() => expect(clear).toHaveBeenCalledOnce())
})

test('The sample puts no number there', async () => {
  const { set, clear } = badge()
  await open(true)
  await waitFor(() => expect(clear).toHaveBeenCalled())
  expect(set).not.toHaveBeenCalled()
})
