import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { recordSending } from '../../../src/commands/recordSending.ts'
import { reverse } from '../../../src/commands/reverse.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { ContactsScreen } from '../../../src/features/contacting/ContactsScreen.tsx'
import { EntryScreen } from '../../../src/features/entry/EntryScreen.tsx'
import { SendingProofScreen } from '../../../src/features/papers/sending/SendingProofScreen.tsx'
import { PhotosSection } from '../../../src/features/photos/PhotosSection.tsx'
import { PhotosContext, type PhotosOf } from '../../../src/ui/PhotoSlot.tsx'
import { paintNote, paintPhoto } from '../../support/photos.ts'
import { renderApp } from '../../support/renderApp.tsx'

const photosOf = (of: PhotosOf) => <PhotosSection {...of} />
const upload = async () =>
  userEvent.upload(
    await screen.findByLabelText('Elegir una foto o un PDF para este apunte', { selector: 'input' }),
    await paintPhoto(400, 300, paintNote),
  )

test('A photo of a visit is kept with it, and the log says how many there are', async () => {
  let ana = '' as FactId
  const { books } = await renderApp(
    () => (
      <PhotosContext value={photosOf}>
        <ContactsScreen id={ana} />
      </PhotosContext>
    ),
    {
      today: '2026-11-22',
      fill: async (filled) => {
        ana = await filled.customer('Ana Ruiz')
        const draft = { customer: ana, channel: 'visit', level: '1', charges: [], text: '' } as const
        await recordContact(filled.deps)({ ...draft, override: { rule: 'hours', reason: 'Me lo pidió' } })
      },
    },
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Añadir foto' }))
  await upload()
  await screen.findByText(/Foto guardada/)
  const [contact] = await books.db.contacts.toArray()
  const facts = (await books.db.process.toArray()).map(({ fact }) => fact)
  expect(facts.find(({ kind }) => kind === 'attachment')).toMatchObject({ of: contact?.id })
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }))
  expect(await screen.findByRole('button', { name: '1 foto' })).toBeVisible()
})

test('The receipt of the post office is kept with what was written down of the sending', async () => {
  let [ana, sending] = ['' as FactId, '' as FactId]
  const { books } = await renderApp(
    () => (
      <PhotosContext value={photosOf}>
        <SendingProofScreen id={ana} sending={sending} />
      </PhotosContext>
    ),
    {
      today: '2026-11-23',
      business: { country: 'ES', currency: 'EUR' as CurrencyCode },
      fill: async (filled) => {
        ana = await filled.customer('Ana Ruiz')
        const sent = await recordSending(filled.deps)({
          customer: ana,
          paper: { title: 'Carta', fileName: 'Carta.pdf', pages: 1, sha256: '0123456789abcdef'.repeat(4) },
          medium: 'burofax',
          on: day('2026-11-21'),
          tracking: 'NB0001',
          handedBy: '',
        })
        if (!sent.ok) throw new Error(sent.error.type)
        sending = sent.value
      },
    },
  )
  await upload()
  await screen.findByText(/Foto guardada/)
  const facts = (await books.db.process.toArray()).map(({ fact }) => fact)
  expect(facts.find(({ kind }) => kind === 'attachment')).toMatchObject({ of: sending })
})

test('Right after a sale is written down, its photo is added from the slip', async () => {
  let ana = '' as FactId
  const { books } = await renderApp(
    () => (
      <PhotosContext value={photosOf}>
        <EntryScreen what="fiado" customer={ana} />
      </PhotosContext>
    ),
    {
      fill: async (filled) => {
        ana = await filled.customer('Ana Ruiz')
      },
    },
  )
  await userEvent.click(await screen.findByRole('button', { name: '5' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Añadir foto' }))
  await upload()
  await screen.findByText(/Foto guardada/)
  const [entry] = await books.db.entries.toArray()
  const facts = (await books.db.process.toArray()).map(({ fact }) => fact)
  expect(facts).toMatchObject([{ kind: 'attachment', of: entry?.id, customer: ana }])
})

test('Of what was taken back the photos are only shown', async () => {
  let ana = '' as FactId
  let sale = '' as FactId
  const { books } = await renderApp(
    () => (
      <PhotosContext value={photosOf}>
        <AccountScreen id={ana} />
      </PhotosContext>
    ),
    {
      today: '2026-11-22',
      fill: async (filled) => {
        ana = await filled.customer('Ana Ruiz')
        sale = await filled.fiado(ana, 50_000, '2026-11-10')
      },
    },
  )
  const movements = (await screen.findByRole('heading', { name: 'Movimientos' })).parentElement
  await userEvent.click(await within(movements ?? document.body).findByRole('button', { name: /Fiado/ }))
  await upload()
  await screen.findByText(/Foto guardada/)
  await reverse(books.deps)({ customer: ana, of: [sale], on: books.today })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Elegir foto o PDF' })).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: /^Foto del/ }))
  expect(await screen.findByRole('button', { name: 'Descargar' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Quitar' })).toBeNull()
})
