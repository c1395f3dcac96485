import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeBackup } from '../../../src/commands/makeBackup.ts'
import { BackupScreen } from '../../../src/features/backup/BackupScreen.tsx'
import { makeLock } from '../../../src/interchange/backupLock.ts'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { lastBackup, lastDrill } from '../../../src/platform/lastBackup.ts'
import { openedBackup } from '../../support/backups.ts'
import { openTestBooks, type TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

// A busy machine takes its time to make a key.
configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

const TODAY = '2026-11-22'
const PHRASE = 'tres gatos en la tapia'
const CHEAP = { salt: '0123456789abcdef0123456789abcdef', n: 2 ** 10, r: 8, p: 1 }
const open = (options: RenderAppOptions = {}) => renderApp(() => <BackupScreen />, { today: TODAY, ...options })

const make = () => screen.findByRole('button', { name: 'Hacer un respaldo' })
async function give(label: string, file: Blob) {
  await userEvent.upload(await screen.findByLabelText(label), new File([file], 'aldia.txt'))
}

/** Locked with a passphrase, cheaply. */
async function lockedFile({ deps }: TestBooks): Promise<Blob> {
  const lock = { ...(await makeLock(PHRASE, CHEAP)), file: deps.keep.newSalt() }
  const file = await makeBackup(deps)('Abarrotes Lupita', { lock })
  if (!file.ok) throw new Error(file.error.type)
  return file.value
}

async function lostShop(): Promise<Blob> {
  const shop = await openTestBooks({ today: TODAY })
  await shop.fiado(await shop.customer('Ana Ruiz'), 12_050, '2026-11-01')
  const file = await lockedFile(shop)
  await shop.close()
  return file
}

/** What goes to the downloads. */
const downloaded: Blob[] = []
beforeEach(() => {
  downloaded.length = 0
  const real = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    if (object instanceof Blob && object.size > 100) downloaded.push(object)
    return real(object)
  })
  return () => vi.restoreAllMocks()
})

test('A backup is locked with the passphrase that was chosen, and the next one with the same without asking', async () => {
  await open({ fill: async (books) => void (await books.customer('Ana Ruiz')) })
  await userEvent.type(await screen.findByLabelText('Elige una contraseña'), PHRASE)
  await waitFor(async () => expect(await make()).toBeEnabled())
  await userEvent.click(await make())
  expect(await screen.findByText(/Va cifrado/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Descargar' }))
  const [file] = downloaded
  if (!file) throw new Error('nothing was downloaded')
  await expect(openedBackup(file)).rejects.toThrow('backup-locked')
})

test('Without a passphrase that will do, no backup is made, and the field says why', async () => {
  const { books } = await open()
  await waitFor(async () => expect(await make()).toBeEnabled())
  await userEvent.type(screen.getByLabelText('Elige una contraseña'), 'gato')
  await userEvent.click(await make())
  expect(await screen.findByText(/^Es demasiado corta/)).toBeVisible()
  expect(await books.deps.keep.lock()).toBeUndefined()
  expect(lastBackup(false).read()).toBeNull()
})

test('Once there is a passphrase, one tap makes the next backup', async () => {
  const { books } = await open({
    fill: async ({ deps }) => deps.keep.setLock(await makeLock(PHRASE, CHEAP)),
  })
  expect(await screen.findByText('Va cerrado con la contraseña de siempre.')).toBeVisible()
  await waitFor(async () => expect(await make()).toBeEnabled())
  await userEvent.click(await make())
  await userEvent.click(await screen.findByRole('button', { name: 'Descargar' }))
  const [file] = downloaded
  if (!file) throw new Error('nothing was downloaded')
  const kept = await books.deps.keep.lock()
  expect((await openedBackup(file, kept ? { lock: kept } : {})).business).toBe('Abarrotes Lupita')
})

test('When the key cannot be read, no open backup is made in its place', async () => {
  await open({
    fill: async ({ deps }) => {
      await deps.keep.setLock(await makeLock(PHRASE, CHEAP))
      vi.spyOn(deps.keep, 'lock').mockRejectedValue(new NotSavedError('refused'))
    },
  })
  await screen.findByText('Va cerrado con la contraseña de siempre.')
  await waitFor(async () => expect(await make()).toBeEnabled())
  await userEvent.click(await make())
  expect(await screen.findByText(/No guardado/)).toBeVisible()
  expect(lastBackup(false).read()).toBeNull()
})

test('When the key cannot be kept, the backup is locked all the same', async () => {
  await open({
    fill: ({ deps }) => {
      vi.spyOn(deps.keep, 'setLock').mockRejectedValue(new NotSavedError('full'))
      return Promise.resolve()
    },
  })
  await userEvent.type(await screen.findByLabelText('Elige una contraseña'), PHRASE)
  await waitFor(async () => expect(await make()).toBeEnabled())
  await userEvent.click(await make())
  await userEvent.click(await screen.findByRole('button', { name: 'Descargar' }))
  const [file] = downloaded
  if (!file) throw new Error('nothing was downloaded')
  await expect(openedBackup(file)).rejects.toThrow('backup-locked')
})

test('A locked backup asks for its passphrase, says when it is another one, and comes back with the right one', async () => {
  const file = await lostShop()
  const { books } = await open()
  await give('Archivo de respaldo', file)
  const field = await screen.findByLabelText('Contraseña del respaldo')
  await userEvent.type(field, 'otra cosa{Enter}')
  expect(await screen.findByText(/^Con esa contraseña no se abre/)).toBeVisible()
  expect(await books.db.customers.count()).toBe(0)
  const again = screen.getByLabelText('Contraseña del respaldo')
  await userEvent.type(again, PHRASE)
  await userEvent.click(screen.getByRole('button', { name: 'Abrir' }))
  await userEvent.click(await screen.findByRole('button', { name: /^Traer \d+ apuntes/ }))
  await screen.findByText(/^Listo: se trajeron/)
  expect((await books.db.debtors.toArray()).map(({ name, open: owed }) => [name, Number(owed)])).toEqual([
    ['Ana Ruiz', 12_050],
  ])
  // The next backup of this phone is locked with what was typed.
  expect((await books.deps.keep.lock())?.kdf).toEqual(CHEAP)
})

test('What is typed can be seen: nobody types a long passphrase blind', async () => {
  await open()
  const field = await screen.findByLabelText('Elige una contraseña')
  expect(field).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByRole('button', { name: 'Ver' }))
  expect(field).toHaveAttribute('type', 'text')
})

const drill = () => screen.findByRole('heading', { name: '¿Sirve tu respaldo?' })
async function drillSection() {
  const section = (await drill()).closest('section')
  if (!section) throw new Error('no section')
  return within(section)
}

test('A backup is tried without touching anything: it has everything, or says how much it lacks', async () => {
  let file = new Blob()
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
      file = await lockedFile(filled)
    },
  })
  const before = await books.db.log.count()
  const section = await drillSection()
  expect(section.getByText(/Todavía no has comprobado ninguno/)).toBeVisible()
  await give('Respaldo que se comprueba', file)
  await userEvent.type(await section.findByLabelText('Contraseña del respaldo'), `${PHRASE}{Enter}`)
  expect(await section.findByText('Sirve: está entero y se puede traer.')).toBeVisible()
  expect(section.getByText('Tiene todo lo que hay en este dispositivo.')).toBeVisible()
  expect(lastDrill(false).read()).toBe(TODAY)
  expect(await books.db.log.count()).toBe(before)

  await books.customer('Luis Soto')
  await give('Respaldo que se comprueba', file)
  await userEvent.type(await section.findByLabelText('Contraseña del respaldo'), `${PHRASE}{Enter}`)
  expect(await section.findByText(/^Es del 22 nov 2026\. De lo que hay aquí le faltan 2 apuntes\.$/)).toBeVisible()
})

test('A backup that would not serve is said to be of no use', async () => {
  const file = await lostShop()
  const spoilt = new Uint8Array(await file.arrayBuffer())
  spoilt[spoilt.length - 40] = (spoilt[spoilt.length - 40] ?? 0) ^ 1
  await open()
  await give('Respaldo que se comprueba', new Blob([spoilt]))
  expect(await screen.findByText(/dañado.*no te serviría/)).toBeVisible()
  expect(lastDrill(false).read()).toBeNull()
})
