import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { attachPhoto } from '../../../src/commands/attachPhoto.ts'
import { recordCharge } from '../../../src/commands/recordCharge.ts'
import { ExpedienteScreen } from '../../../src/features/papers/expediente/ExpedienteScreen.tsx'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { blobsOf } from '../../../src/storage/blobs.ts'
import { paintNote, paintPhoto } from '../../support/photos.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 30_000 }

async function fileOfAna(fill: (books: TestBooks, ana: CustomerId) => Promise<unknown>) {
  let ana = '' as CustomerId
  const { books } = await renderApp(() => <ExpedienteScreen id={ana} />, {
    today: TODAY,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await fill(books, ana)
    },
  })
  return { books, ana }
}

async function twoDebts(books: TestBooks, ana: CustomerId) {
  const old = await books.fiado(ana, 50_000, '2026-06-20', '2026-06-05')
  await books.fiado(ana, 8_000, '2026-12-10', '2026-11-20')
  await books.payment(ana, 20_000, '2026-07-01', old)
}

test('It says what it will hold, is made with a bar, and ends in a PDF and a ZIP with its seal', async () => {
  await fileOfAna(twoDebts)
  expect(await screen.findByText('del 5 jun 2026 al 22 nov 2026')).toBeVisible()
  const count = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent
  expect(count('Facturas y cargos')).toBe('2')
  expect(count('Pagos y créditos')).toBe('1')
  expect(count('Saldo')).toBe('$380.00')
  // The customer and the name, two sales and a payment.
  expect(count('Registros con sello')).toBe('5')
  await userEvent.click(screen.getByRole('button', { name: 'Hacer el expediente' }))
  expect(await screen.findByText('Expediente listo', {}, SOON)).toBeVisible()
  expect(screen.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  const made = vi.spyOn(URL, 'createObjectURL')
  for (const name of [/PDF$/, /ZIP$/]) expect(screen.getByRole('button', { name })).toBeEnabled()
  const zip = screen.queryByRole('button', { name: 'Descargar ZIP' })
  if (zip) {
    await userEvent.click(zip)
    await screen.findByText('Descargado: Expediente-Ana-Ruiz-2026-11-22.zip', { selector: 'output' })
    const [blob] = made.mock.calls[0] ?? []
    expect([...new Uint8Array(await (blob as Blob).slice(0, 4).arrayBuffer())]).toEqual([0x50, 0x4b, 3, 4])
  }
})

test('A sale in three instalments is counted as one', async () => {
  await fileOfAna(async ({ deps }, ana) =>
    recordCharge(deps)({
      customer: ana,
      chargeKind: 'fiado',
      issued: day('2026-11-01'),
      currency: 'MXN' as CurrencyCode,
      instalments: ['2026-11-15', '2026-12-15', '2027-01-15'].map((due) => ({
        due: day(due),
        amount: minorUnits(100),
      })),
    }),
  )
  const label = await screen.findByText('Facturas y cargos', { selector: 'dt' })
  expect(label.nextElementSibling?.textContent).toBe('1')
})

test('It can be stopped while it is made, and is to be made again', async () => {
  await fileOfAna(twoDebts)
  await userEvent.click(await screen.findByRole('button', { name: 'Hacer el expediente' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Cancelar' }))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(screen.getByRole('button', { name: 'Hacer el expediente' })).toBeEnabled()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(screen.queryByText('Expediente listo')).toBeNull()
})

test('What is written down after it was made is not in it: it is to be made again', async () => {
  const { books, ana } = await fileOfAna(twoDebts)
  await userEvent.click(await screen.findByRole('button', { name: 'Hacer el expediente' }))
  await screen.findByText('Expediente listo', {}, SOON)
  await books.payment(ana, 1_000, TODAY)
  expect(await screen.findByRole('button', { name: 'Hacer el expediente' })).toBeEnabled()
  expect(screen.queryByText('Expediente listo')).toBeNull()
  expect(screen.getByText('$370.00')).toBeVisible()
})

test('Where nothing is written down there is nothing to make', async () => {
  await fileOfAna(() => Promise.resolve())
  expect(await screen.findByText('Todavía no hay nada que juntar')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Hacer el expediente' })).toBeNull()
})

test('A seller’s device makes none', async () => {
  await fileOfAna(async (books, ana) => {
    await twoDebts(books, ana)
    const { device } = (await books.db.device.get('device')) ?? {}
    const row = { id: device, name: 'Ruta', role: 'seller', removed: false } as const
    await books.db.business.put({ id: 'roster', devices: [row] } as never)
  })
  expect(await screen.findByText(/dueñ/i, { selector: 'strong' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Hacer el expediente' })).toBeNull()
})

test('Photos go into the PDF and the ZIP; one that is on another device is said to be missing', async () => {
  const { books } = await fileOfAna(async (filled, ana) => {
    const sale = await filled.fiado(ana, 50_000, '2026-06-20', '2026-06-05')
    const file = await paintPhoto(600, 800, paintNote)
    const photo = { customer: ana, of: sale, bytes: new Uint8Array(await file.arrayBuffer()), type: 'image/jpeg' }
    await attachPhoto({ ...filled.deps, blobs: blobsOf(filled.db) })(photo)
    const ref = { sha256: 'ab'.repeat(32), size: 9, type: 'image/jpeg' }
    const id = filled.deps.newId()
    await filled.keeper.append([{ id, kind: 'attachment', customer: ana, of: sale, on: filled.today, ref }])
  })
  expect(await screen.findByText(/Falta una foto que está en otro de tus dispositivos/)).toBeVisible()
  expect(screen.getByText('Fotos y documentos', { selector: 'dt' }).nextElementSibling?.textContent).toBe('2')
  const [kept] = await books.db.blobs.toArray()
  await userEvent.click(screen.getByRole('button', { name: 'Hacer el expediente' }))
  await screen.findByText('Expediente listo', {}, SOON)
  const made = vi.spyOn(URL, 'createObjectURL')
  await userEvent.click(screen.getByRole('button', { name: 'Descargar ZIP' }))
  await screen.findByText(/Descargado: Expediente/, { selector: 'output' })
  const [blob] = made.mock.lastCall ?? []
  const zip = await (blob as Blob).text()
  expect(zip).toContain(`photos/2026-11-22-${kept?.hash.slice(0, 16)}.jpg`)
  expect(zip).toContain('/Subtype /Image')
})
