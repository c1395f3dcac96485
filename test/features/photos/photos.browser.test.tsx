import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FactId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { PhotosSection } from '../../../src/features/photos/PhotosSection.tsx'
import { NotSavedError, type Ledger } from '../../../src/ledger/ledger.ts'
import { PhotosContext } from '../../../src/ui/PhotoSlot.tsx'
import { paintNote, paintPhoto } from '../../support/photos.ts'
import { renderApp, type RenderedApp } from '../../support/renderApp.tsx'

interface Opened extends RenderedApp {
  readonly sale: FactId
}

async function open(options: { readonly ledger?: (real: Ledger) => Ledger } = {}): Promise<Opened> {
  let ana = '' as FactId
  let sale = '' as FactId
  const app = await renderApp(
    () => (
      <PhotosContext value={(of) => <PhotosSection {...of} />}>
        <AccountScreen id={ana} />
      </PhotosContext>
    ),
    {
      today: '2026-11-22',
      ...options,
      fill: async (books) => {
        ana = await books.customer('Ana Ruiz')
        sale = await books.fiado(ana, 50_000, '2026-11-10')
      },
    },
  )
  const movements = (await screen.findByRole('heading', { name: 'Movimientos' })).parentElement
  await userEvent.click(await within(movements ?? document.body).findByRole('button', { name: /Fiado/ }))
  await screen.findByRole('heading', { name: 'Fotos' })
  return { ...app, sale }
}

const note = () => paintPhoto(2000, 1500, paintNote)
const choose = () => screen.getByLabelText('Elegir una foto o un PDF para este apunte', { selector: 'input' })
const thumbnails = () => within(screen.getByRole('region', { name: 'Fotos' })).queryAllByRole('listitem')
const standing = async ({ books }: Opened) =>
  (await books.db.process.toArray()).filter(({ reversedOn }) => reversedOn === undefined).map(({ fact }) => fact)

test('A photo is added to a sale, small, and is seen in small and in large', async () => {
  const app = await open()
  expect(screen.getByText('Guarda aquí la nota de entrega firmada o el comprobante.')).toBeVisible()
  await userEvent.upload(choose(), await note())
  await screen.findByText(/Foto guardada\. Se guardó reducida y sin el lugar/)
  const [fact] = await standing(app)
  expect(fact).toMatchObject({ kind: 'attachment', of: app.sale, on: '2026-11-22', ref: { type: 'image/jpeg' } })
  const [row] = await app.books.db.blobs.toArray()
  expect(row?.size).toBeLessThanOrEqual(300_000)

  const small = await screen.findByRole('button', { name: 'Foto del domingo 22 de noviembre de 2026' })
  await waitFor(() => expect(small.querySelector('img')?.naturalWidth).toBe(1600))
  small.focus()
  await userEvent.keyboard('{Enter}')
  const large = await screen.findByRole('dialog', { name: 'Foto del domingo 22 de noviembre de 2026' })
  const picture = await within(large).findByRole('img', { name: 'Foto del domingo 22 de noviembre de 2026' })
  await waitFor(() => expect(picture).toHaveProperty('naturalWidth', 1600))
  expect(within(large).getByRole('button', { name: 'Descargar' })).toBeVisible()
  await userEvent.click(within(large).getByRole('button', { name: 'Ver a tamaño completo' }))
  expect(picture.getBoundingClientRect().width).toBe(1600)
})

test('Only what shows this sale is shown with it', async () => {
  const { books, sale } = await open()
  const { customerId: customer } = (await books.db.entries.get(sale)) ?? {}
  if (!customer) throw new Error('no sale')
  const ref = { sha256: 'ab'.repeat(32), size: 9, type: 'image/jpeg' }
  const add = (of: FactId) =>
    books.keeper.append([{ id: books.deps.newId(), kind: 'attachment', customer, of, on: books.today, ref }])
  await add(customer)
  await add(sale)
  await waitFor(() => expect(thumbnails()).toHaveLength(1))
})

test('What it shows is written in its own words, which name it from then on; the last ones count', async () => {
  const app = await open()
  await userEvent.upload(choose(), await note())
  await userEvent.click(await screen.findByRole('button', { name: /^Foto del/ }))
  for (const [button, words] of [
    ['Escribir qué se ve', 'Remito'],
    ['Cambiar qué se ve', 'Remito firmado por Ana'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- as a person does, one after the other
    await userEvent.click(await screen.findByRole('button', { name: button }))
    const field = screen.getByLabelText('Qué se ve')
    // oxlint-disable-next-line no-await-in-loop -- as above
    await userEvent.clear(field)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await userEvent.type(field, `${words}{Enter}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await screen.findByRole('dialog', { name: words })
  }
  expect((await app.books.db.texts.toArray()).map(({ text }) => text).toSorted()).toEqual([
    'Remito',
    'Remito firmado por Ana',
  ])
  await userEvent.click(within(screen.getByRole('dialog', { name: /^Remito/ })).getByRole('button', { name: 'Cerrar' }))
  expect(await screen.findByRole('button', { name: 'Remito firmado por Ana' })).toBeVisible()
})

test('It is taken away, and put back', async () => {
  const app = await open()
  await userEvent.upload(choose(), await note())
  await userEvent.click(await screen.findByRole('button', { name: /^Foto del/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Quitar' }))
  await screen.findByText('Quitada.')
  await waitFor(() => expect(thumbnails()).toHaveLength(0))
  expect(await standing(app)).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(() => expect(thumbnails()).toHaveLength(1))
  expect(await standing(app)).toHaveLength(1)
})

test('What is on another device is on its way, and is there when it comes', async () => {
  const app = await open()
  await userEvent.upload(choose(), await note())
  await screen.findByText(/Foto guardada/)
  const kept = await app.books.db.blobs.toArray()
  await app.books.db.blobs.clear()
  const small = await screen.findByRole('button', {
    name: /^Foto por llegar: Foto del domingo 22 de noviembre de 2026/,
  })
  await userEvent.click(small)
  expect(await screen.findByText(/Está en otro de tus dispositivos/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Descargar' })).toBeNull()
  await app.books.db.blobs.bulkAdd(kept)
  expect(await screen.findByRole('img', { name: /^Foto del/ })).toBeVisible()
})

test('A paper is kept as it is', async () => {
  const app = await open()
  await userEvent.upload(choose(), new File(['%PDF-1.4 …'], 'remito.pdf', { type: 'application/pdf' }))
  expect(await screen.findByRole('button', { name: 'PDF del domingo 22 de noviembre de 2026' })).toBeVisible()
  expect(await app.books.db.blobs.toArray()).toMatchObject([{ type: 'application/pdf', size: 12 }])
  expect(screen.getByText('PDF guardado.')).toBeVisible()
})

test.each([
  ['what is no picture', () => new File(['Hola'], 'foto.jpg', { type: 'image/jpeg' }), /No se pudo abrir esa imagen/],
  ['a paper that is too heavy', () => new File(['%PDF-', 'x'.repeat(1_048_576)], 'a.pdf'), /pesa más de 1 MB/],
  ['what is neither', () => new File(['Hola'], 'a.mp4', { type: 'video/mp4' }), /Solo caben fotos y archivos PDF/],
])('%s is refused with a sentence', async (_what, file, sentence) => {
  const app = await open()
  await userEvent.upload(choose(), file(), { applyAccept: false })
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(await app.books.db.blobs.count()).toBe(0)
})

test('With no room for it, it says so, and the button is there again', async () => {
  await open({
    ledger: (real) => ({
      ...real,
      append: (drafts) =>
        drafts.some(({ kind }) => kind === 'attachment')
          ? Promise.reject(new NotSavedError('full'))
          : real.append(drafts),
    }),
  })
  await userEvent.upload(choose(), await note())
  expect(await screen.findByText(/No guardado: este dispositivo no tiene espacio libre/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Elegir foto o PDF' })).toBeEnabled()
  expect(thumbnails()).toHaveLength(0)
})

test('With the room for photos used up, it says so, and leads to the largest', async () => {
  const app = await open()
  await app.books.db.blobs.add({
    hash: 'ab'.repeat(32),
    size: 199_999_000,
    type: 'image/jpeg',
    bytes: Uint8Array.of(1),
  })
  await userEvent.upload(choose(), await note())
  expect(await screen.findByText(/No caben más fotos: ya ocupan los 200 MB/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ver las que más ocupan' })).toHaveAttribute('href', '#/respaldo')
})
