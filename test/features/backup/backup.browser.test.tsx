import { configure, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { attachPhoto } from '../../../src/commands/attachPhoto.ts'
import { makeBackup } from '../../../src/commands/makeBackup.ts'
import { BackupScreen } from '../../../src/features/backup/BackupScreen.tsx'
import { lastBackup } from '../../../src/platform/lastBackup.ts'
import { paintNote, paintPhoto } from '../../support/photos.ts'
import { openTestBooks, type TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

// A busy machine takes its time to start a worker.
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

const TODAY = '2026-11-22'
const open = (options: RenderAppOptions = {}) => renderApp(() => <BackupScreen />, { today: TODAY, ...options })

async function give(bytes: Uint8Array<ArrayBuffer>) {
  await userEvent.upload(await screen.findByLabelText('Archivo de respaldo'), new File([bytes], 'aldia.txt'))
}

async function fileOf({ deps }: TestBooks, business: string) {
  const file = await makeBackup(deps)(business)
  if (!file.ok) throw new Error(file.error.type)
  return new Uint8Array(await file.value.arrayBuffer())
}

/** A shop of its own, wiped once its backup is made. */
async function lostShop(business: string): Promise<Uint8Array<ArrayBuffer>> {
  const shop = await openTestBooks({ today: TODAY, business: { name: business } })
  const ana = await shop.customer('Ana Ruiz')
  await shop.payment(ana, 5000, '2026-11-02', await shop.fiado(ana, 12_050, '2026-11-01'))
  const bytes = await fileOf(shop, business)
  await shop.close()
  return bytes
}

async function balances({ db }: TestBooks) {
  return (await db.debtors.toArray()).map(({ name, open }) => [name, Number(open)])
}

test('What a lost phone had comes back from its backup: the same balances', async () => {
  const bytes = await lostShop('Abarrotes Lupita')
  const { books } = await open()
  await give(bytes)
  await userEvent.click(await screen.findByRole('button', { name: /^Traer \d+ apuntes/ }))
  await screen.findByText(/^Listo: se trajeron/)
  expect(await balances(books)).toEqual([['Ana Ruiz', 7050]])
})

test('Before anything is written it shows whose backup it is, of which day, and what it adds', async () => {
  const bytes = await lostShop('Abarrotes Lupita')
  const { books } = await open()
  await give(bytes)
  await screen.findByText('22 nov 2026')
  expect(screen.getByText('Apuntes que faltan aquí').nextElementSibling?.textContent).toMatch(/^[1-9]/)
  expect(await books.db.customers.count()).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }))
  expect(await screen.findByLabelText('Archivo de respaldo')).toBeTruthy()
  expect(await books.db.customers.count()).toBe(0)
})

test('The backup of another business is not joined to this one by accident', async () => {
  await open()
  await give(await lostShop('Ferretería Otra'))
  expect(await screen.findByText(/«Ferretería Otra».*«Abarrotes Lupita»/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Juntar los dos negocios' })).toBeTruthy()
})

test('A backup brought back to the books that made it has nothing to add', async () => {
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
  })
  await give(await fileOf(books, 'Abarrotes Lupita'))
  expect(await screen.findByText('Todo lo de este respaldo ya está aquí.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Traer \d/ })).toBeNull()
})

test.each([
  ['one that was cut off', (whole: Uint8Array<ArrayBuffer>) => whole.slice(0, whole.length - 20), /incompleto/],
  ['one that was changed', (whole: Uint8Array<ArrayBuffer>) => whole.with(whole.length - 40, 0), /dañado/],
  ['something else', () => new TextEncoder().encode('cliente,saldo\nAna,10\n'), /no es un respaldo/],
])('Of %s it says so, and nothing changes', async (_, spoil, sentence) => {
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('Luis Soto')
    },
  })
  const before = await books.db.log.count()
  await give(spoil(await lostShop('Abarrotes Lupita')))
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Traer \d/ })).toBeNull()
  expect(await books.db.log.count()).toBe(before)
  expect(await books.db.customers.count()).toBe(1)
})

/** Unlocked, as one who does not want a passphrase. */
async function makeOpen() {
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Cerrarlo con una contraseña' }))
  const make = screen.getByRole('button', { name: 'Hacer un respaldo' })
  await waitFor(() => expect(make).toHaveProperty('disabled', false))
  await userEvent.click(make)
}

test('A backup that was made is remembered, with what is new since', async () => {
  const { books } = await open()
  await makeOpen()
  await screen.findByText(/El respaldo está/)
  await waitFor(() => expect(lastBackup(false).read()).toMatch(/^2026-11-22 [1-9]\d* [1-9]/))
  expect(screen.getByText(/Lo hiciste hoy/)).toBeTruthy()
  await books.customer('Ana Ruiz')
  expect(await screen.findByText(/Desde entonces hay \d apuntes? nuevos?/)).toBeTruthy()
})

/** A shop with a photo of a sale, wiped once its backup is made. */
async function shopWithPhoto(photos: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const shop = await openTestBooks({ today: TODAY, business: { name: 'Abarrotes Lupita' } })
  await photoOf(shop)
  const file = await makeBackup(shop.deps)('Abarrotes Lupita', { photos })
  if (!file.ok) throw new Error(file.error.type)
  const bytes = new Uint8Array(await file.value.arrayBuffer())
  await shop.close()
  return bytes
}

async function photoOf(books: TestBooks) {
  const ana = await books.customer('Ana Ruiz')
  const sale = await books.fiado(ana, 12_050, '2026-11-01')
  const file = await paintPhoto(300, 400, paintNote)
  const bytes = new Uint8Array(await file.arrayBuffer())
  await attachPhoto(books.deps)({ customer: ana, of: sale, bytes, type: 'image/jpeg' })
}

test('Photos come back with a backup, and it says so before and after', async () => {
  const bytes = await shopWithPhoto(true)
  const { books } = await open()
  await give(bytes)
  const figure = await screen.findByText('Fotos', { selector: 'dt' })
  expect(figure.nextElementSibling?.textContent).toBe('1')
  await userEvent.click(screen.getByRole('button', { name: /^Traer \d+ apuntes/ }))
  expect(await screen.findByText('Volvió 1 foto.')).toBeVisible()
  expect(await books.db.blobs.count()).toBe(1)
})

test('A backup that was made without photos says so', async () => {
  const bytes = await shopWithPhoto(false)
  await open()
  await give(bytes)
  expect(await screen.findByText(/Se hizo sin fotos: 1 foto de entonces/)).toBeVisible()
})

test('Where only the photos are missing, only they are brought', async () => {
  let bytes = new Uint8Array(0)
  const { books } = await open({
    fill: async (filled) => {
      await photoOf(filled)
      bytes = await fileOf(filled, 'Abarrotes Lupita')
      await filled.db.blobs.clear()
    },
  })
  await give(bytes)
  await userEvent.click(await screen.findByRole('button', { name: 'Traer 1 foto' }))
  await screen.findByText('Volvió 1 foto.')
  expect(await books.db.blobs.count()).toBe(1)
})

test('Whether photos go into the file is chosen; while they are light they do', async () => {
  await open({ fill: photoOf })
  const choice = await screen.findByRole('checkbox', { name: /^Con la foto \(\d+ kB\)/ })
  expect(choice).toBeChecked()
  await userEvent.click(choice)
  await makeOpen()
  expect(await screen.findByText(/No lleva las fotos/)).toBeVisible()
})

test('Without photos nothing is asked about them', async () => {
  await open()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Hacer un respaldo' })).toBeEnabled())
  expect(screen.queryByRole('checkbox', { name: /fotos?/ })).toBeNull()
})
