import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { PrivacyScreen } from '../../../src/features/privacy/PrivacyScreen.tsx'
import { meetingSince } from '../../../src/platform/connections.ts'
import { lastBackup } from '../../../src/platform/lastBackup.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { seenByAxe } from '../../support/seenByAxe.ts'
import { openPrivacy } from './openPrivacy.tsx'

vi.setConfig({ testTimeout: 60_000 })

async function party(title: string | RegExp): Promise<HTMLElement> {
  const item = (await screen.findByRole('heading', { level: 3, name: title })).closest('li')
  if (!item) throw new Error('no item')
  return item
}

async function says(title: string | RegExp, ...texts: readonly (string | RegExp)[]): Promise<void> {
  const item = within(await party(title))
  for (const text of texts) expect(item.getByText(text)).toBeTruthy()
}

const roster = (books: TestBooks, ...devices: readonly object[]) =>
  books.db.business.put({ id: 'roster', devices } as never)

test('By default nobody knows anything, and it says who could', async () => {
  await openPrivacy(<PrivacyScreen />)
  await says('Quienes hicieron la app', 'Nadie')
  await says(/^El sitio que entrega la app \(localhost/, 'Sí', /ve tu dirección de internet/)
  await says('El servidor de encuentro', 'Apagado', /Ningún servidor se entera/)
  await says('Tus otros dispositivos', 'Nadie', 'Los libros están solo en este dispositivo.')
  await says('WhatsApp, correo, SMS y llamadas', 'Solo si tú lo mandas', 'Aquí no hay ninguno apuntado.')
  await says('Archivos que sacas tú', 'De este dispositivo todavía no salió ningún respaldo.')
  await says('La carpeta de copias', 'Apagado')
  await says('Las fotos', 'Nadie', /^No hay ninguna/)
  expect(await seenByAxe(document.body)).toEqual([])
})

test('What is switched on is told from the settings themselves, each with the way to switch it off', async () => {
  meetingSince().write('2026-11-03')
  lastBackup(false).write('2026-11-20 12 12')
  await openPrivacy(
    <PrivacyScreen />,
    {},
    {
      fill: async (books) => {
        await addCustomer(books.deps)({ person: { name: 'Ana Rivas' } })
        await books.db.local.bulkPut([
          { key: 'sync/rendezvous', value: 'wss://encuentro.example' },
          { key: 'backup/folder', value: { name: 'Copias' } },
        ])
        await roster(
          books,
          { id: (await books.db.device.get('device'))?.device, name: 'Caja', role: 'owner', removed: false },
          { id: 'B', name: 'Laptop', role: 'owner', removed: false },
          { id: 'C', name: 'Celular de Beto', role: 'seller', removed: false },
          { id: 'D', name: 'Perdido', role: 'seller', removed: true },
        )
        await books.db.blobs.put({ hash: 'a', size: 1, type: 'image/jpeg', bytes: new Uint8Array(1) })
      },
    },
  )
  await says('El servidor de encuentro', 'Encendido', /^Quien lleva wss:\/\/encuentro\.example ve/, /^Desde el 3 nov/)
  await says(
    'Tus otros dispositivos',
    /^Laptop: .* puede añadir/,
    /^Celular de Beto: .* no puede sacar/,
    /^Perdido: lo quitaste/,
  )
  expect(within(await party('Tus otros dispositivos')).queryByText(/^Caja/)).toBeNull()
  await says('Archivos que sacas tú', /^Último respaldo de este dispositivo: 20 nov/)
  await says('La carpeta de copias', 'Encendido', /sin contraseña en «Copias»/)
  await says('Las fotos', /^Hay 1 en este dispositivo/)
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  for (const way of ['#/dispositivos', '#/respaldo', '#/ajustes/mensajes', '#/ajustes/privacidad/borrar'])
    expect(ways).toContain(way)
})

test('A locked folder says that the cloud cannot open it; a seller is shown no way that is an owner’s', async () => {
  await openPrivacy(
    <PrivacyScreen />,
    {},
    {
      language: 'en',
      fill: async (books) => {
        const lock = { kdf: { salt: '', n: 1, r: 1, p: 1 } }
        await books.db.local.bulkPut([
          { key: 'backup/folder', value: { name: 'Copies' } },
          { key: 'backup/lock', value: lock },
        ])
        await books.customer('Ana')
        const self = (await books.db.device.get('device'))?.device
        await roster(books, { id: self, name: 'Till', role: 'seller', removed: false })
      },
    },
  )
  await says('The folder of copies', /with a passphrase in “Copies”/)
  expect(within(await party('The folder of copies')).queryByRole('link')).toBeNull()
})
