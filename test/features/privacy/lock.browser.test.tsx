import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { KeysContext, type KeysControl, type Vault } from '../../../src/commands/keysControl.ts'
import { AppFrame } from '../../../src/app/AppFrame.tsx'
import { LockedPage } from '../../../src/app/LockedPage.tsx'
import { readLock, writeLock } from '../../../src/features/privacy/lock/lockRecord.ts'
import { LockScreen } from '../../../src/features/privacy/lock/LockScreen.tsx'
import { makeLock, waitOf } from '../../../src/features/privacy/lock/openLock.ts'
import * as connections from '../../../src/platform/connections.ts'
import { seenByAxe } from '../../support/seenByAxe.ts'
import { openPrivacy } from './openPrivacy.tsx'

vi.setConfig({ testTimeout: 60_000 })
vi.mock(import('../../../src/platform/connections.ts'), { spy: true })
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
})

function openLockScreen(keys: Partial<KeysControl> = {}) {
  const again = vi.spyOn(connections, 'startAgain').mockImplementation(() => undefined)
  again.mockClear()
  const control: KeysControl = { vault: undefined, seal: async () => {}, open: async () => {}, ...keys }
  return openPrivacy(
    <KeysContext value={control}>
      <LockScreen />
    </KeysContext>,
  ).then((app) => ({ ...app, again }))
}

const locked = (onOpen: (vault: Vault | undefined) => void = () => {}) => (
  <AppFrame country={null}>
    <LockedPage onOpen={onOpen} />
  </AppFrame>
)

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('A lock is a PIN typed twice; it seals the keys and begins anew', async () => {
  const sealed: Vault[] = []
  const { again, container } = await openLockScreen({ seal: async (vault) => void sealed.push(vault) })
  await userEvent.type(await screen.findByLabelText('PIN nuevo'), '1111')
  await press('Encender el bloqueo')
  expect(await screen.findByText('Son de 4 a 12 números, y no todos iguales.')).toBeTruthy()
  await userEvent.clear(screen.getByLabelText('PIN nuevo'))
  await userEvent.type(screen.getByLabelText('PIN nuevo'), '2468')
  await userEvent.type(screen.getByLabelText('Escríbelo otra vez'), '2469')
  await press('Encender el bloqueo')
  expect(await screen.findByText('No es el mismo PIN.')).toBeTruthy()
  expect(await seenByAxe(container)).toEqual([])
  expect(readLock()).toBeUndefined()
  await userEvent.clear(screen.getByLabelText('Escríbelo otra vez'))
  await userEvent.type(screen.getByLabelText('Escríbelo otra vez'), '2468')
  await press('Encender el bloqueo')
  await waitFor(() => expect(again).toHaveBeenCalledOnce(), { timeout: 30_000 })
  expect(sealed).toHaveLength(1)
  expect(readLock()?.minutes).toBe(5)
  expect(localStorage.getItem('al-dia.lock')).not.toContain('2468')
})

test('Changing it asks for the PIN; switching it off opens the keys first', async () => {
  const { record } = await makeLock('2468', 5)
  writeLock(record)
  const order: string[] = []
  const { again } = await openLockScreen({
    open: async () => void order.push(`keys, lock ${readLock() ? 'on' : 'off'}`),
  })
  await userEvent.type(await screen.findByLabelText('PIN'), '2468')
  await press('Seguir')
  await userEvent.selectOptions(await screen.findByLabelText('Se bloquea'), '1')
  expect(readLock()?.minutes).toBe(1)
  await press('Apagar el bloqueo')
  await waitFor(() => expect(again).toHaveBeenCalledOnce())
  expect(order).toEqual(['keys, lock on'])
  expect(readLock()).toBeUndefined()
})

test('A browser that opens nothing by finger or face says that the PIN remains', async () => {
  const kind = Object.getOwnPropertyDescriptor(globalThis, 'PublicKeyCredential') ?? {}
  Reflect.deleteProperty(globalThis, 'PublicKeyCredential')
  try {
    const { record } = await makeLock('2468', 5)
    writeLock(record)
    await openLockScreen()
    await userEvent.type(await screen.findByLabelText('PIN'), '2468')
    await press('Seguir')
    expect(await screen.findByText('Este dispositivo o navegador no lo da. El PIN sigue valiendo.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Añadirlo' })).toBeNull()
  } finally {
    Object.defineProperty(globalThis, 'PublicKeyCredential', kind)
  }
})

test('Locked, it asks; after wrong ones it makes wait, and a page that is opened again waits too', async () => {
  const { record } = await makeLock('2468', 5)
  writeLock({ ...record, wrong: 4 })
  const opened = vi.fn<(vault: Vault | undefined) => void>()
  const page = render(locked(opened))
  await userEvent.type(await screen.findByLabelText('PIN'), '1357')
  await press('Abrir')
  expect(await screen.findByText(/^No es ese PIN\. Espera \d+ segundos/, {}, { timeout: 30_000 })).toBeTruthy()
  expect(await seenByAxe(page.container)).toEqual([])
  page.unmount()
  render(locked(opened))
  expect(await screen.findByText(/^Espera \d+ segundos/)).toBeTruthy()
  await userEvent.type(await screen.findByLabelText('PIN'), '2468')
  await press('Abrir')
  expect(opened).not.toHaveBeenCalled()
  const waiting = readLock()
  if (!waiting) throw new Error('no lock')
  expect(waitOf(waiting)).toBeGreaterThan(20_000)

  writeLock({ ...waiting, wrongAt: waiting.wrongAt - 31_000 })
  await waitFor(() => expect(screen.queryByText(/^Espera/)).toBeNull(), { timeout: 5000 })
  await press('Abrir')
  await userEvent.clear(screen.getByLabelText('PIN'))
  await userEvent.type(screen.getByLabelText('PIN'), '2468')
  await press('Abrir')
  await waitFor(() => expect(opened).toHaveBeenCalledOnce(), { timeout: 30_000 })
  expect(readLock()?.wrong).toBe(0)
})

test('Whoever forgot the PIN is told what is left, and a lock that cannot be read opens nothing', async () => {
  const { record } = await makeLock('2468', 5)
  writeLock(record)
  const page = render(locked())
  await press('Olvidé mi PIN')
  expect(await screen.findByText(/^Nadie puede recuperarlo por ti/)).toBeTruthy()
  expect(screen.getByLabelText('Escribe BORRAR para confirmar')).toBeTruthy()
  await press('Volver al PIN')
  expect(await screen.findByLabelText('PIN')).toBeTruthy()
  page.unmount()
  localStorage.setItem('al-dia.lock', '{"version":7')
  render(locked())
  expect(await screen.findByText(/^Nadie puede recuperarlo por ti/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Volver al PIN' })).toBeNull()
})
