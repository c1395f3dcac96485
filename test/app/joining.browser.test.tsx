import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { BooksControlContext } from '../../src/commands/booksControl.ts'
import { BackupKeepContext } from '../../src/commands/backupDeps.ts'
import { BlobsContext } from '../../src/commands/blobDeps.ts'
import { CommandContext } from '../../src/commands/deps.ts'
import { DevicesContext, NeedDevicesContext } from '../../src/commands/devicesControl.ts'
import { setUpBusiness } from '../../src/commands/setUpBusiness.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { ok } from '../../src/domain/result.ts'
import { BooksContext } from '../../src/queries/books.ts'
import { devicesDouble, INVITATION, laptop, LAPTOP, scanned, type DevicesScript } from '../support/devicesDouble.ts'
import { openTestBooks } from '../support/openTestBooks.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => {
  window.location.hash = ''
  localStorage.clear()
})

async function openApp(hash: string, script: DevicesScript) {
  window.location.hash = hash
  localStorage.setItem('al-dia.language', 'es')
  const books = await openTestBooks({ business: null })
  const double = devicesDouble(script)
  const control = {
    sample: false,
    startSample: () => Promise.reject(new Error()),
    wipeSample: () => Promise.resolve(),
    copying: () => Promise.resolve(),
  }
  const app = render(
    <BooksContext value={{ db: books.db, today: books.today }}>
      <CommandContext value={books.deps}>
        <BlobsContext value={books.deps.blobs}>
          <BackupKeepContext value={books.deps.keep}>
            <BooksControlContext value={control}>
              <NeedDevicesContext value={() => Promise.resolve()}>
                <DevicesContext value={double.control}>
                  <App />
                </DevicesContext>
              </NeedDevicesContext>
            </BooksControlContext>
          </BackupKeepContext>
        </BlobsContext>
      </CommandContext>
    </BooksContext>,
  )
  onTestFinished(async () => {
    app.unmount()
    await books.close()
  })
  return { books, double }
}

const wait = { timeout: 20_000 }

test('An empty app that is opened by a code joins, and stays with it when the business arrives halfway', async () => {
  let finish: () => void = () => {}
  const { books, double } = await openApp(`#/v/${INVITATION.split('/').at(-1)}`, {
    join: () => scanned(Promise.resolve(ok({ peer: LAPTOP, digits: '408215' }))),
    joined: () => new Promise((resolve) => (finish = () => resolve(ok(null)))),
  })
  const go = await screen.findByRole('button', { name: /^(Continuar|Continuar sin cámara)$/ }, wait)
  expect(window.location.hash).toBe('#/dispositivos/codigo')
  await userEvent.click(go)
  await screen.findByRole('img', { name: /^Números/ }, wait)
  double.set({ others: [laptop({ type: 'writing', done: 10, total: 400 })] })
  await screen.findByRole('progressbar', {}, wait)

  await setUpBusiness(books.deps)({
    name: 'Abarrotes Lupita',
    country: 'MX',
    currency: 'MXN' as CurrencyCode,
    kind: 'fiado',
    treatment: 'tu',
  })
  double.set({ others: [laptop({ type: 'writing', done: 399, total: 400 })] })
  expect(await screen.findByRole('progressbar', { name: 'Apuntando lo recibido: 399 de 400' }, wait)).toBeTruthy()
  finish()
  await waitFor(() => expect(window.location.hash).toBe('#/hoy'), wait)
  expect(await screen.findByRole('navigation', {}, wait)).toBeTruthy()
  expect(double.asked.filter((what) => what.startsWith('join'))).toHaveLength(2)
})

test('The first screen leads who has another device to it', async () => {
  await openApp('', {})
  const way = await screen.findByRole('link', { name: 'Ya uso Al Día en otro dispositivo' }, wait)
  await userEvent.click(way)
  expect(await screen.findByRole('heading', { name: 'Unirse a tu negocio' }, wait)).toBeTruthy()
})
