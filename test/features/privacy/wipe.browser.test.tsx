import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { WipeScreen } from '../../../src/features/privacy/WipeScreen.tsx'
import { lastBackup } from '../../../src/platform/lastBackup.ts'
import * as wiping from '../../../src/platform/wipe.ts'
import { laptop, LAPTOP, TWO_DEVICES } from '../../support/devicesDouble.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { seenByAxe } from '../../support/seenByAxe.ts'
import { openPrivacy } from './openPrivacy.tsx'

vi.setConfig({ testTimeout: 60_000 })
vi.mock(import('../../../src/platform/wipe.ts'), { spy: true })
afterEach(() => vi.restoreAllMocks())

async function withLaptop(books: TestBooks, role: 'owner' | 'seller' = 'owner'): Promise<void> {
  await books.customer('Ana')
  const self = (await books.db.device.get('device'))?.device
  const devices = [
    { id: self, name: 'Caja', role, removed: false },
    { id: LAPTOP, name: 'Laptop de la tienda', role: 'owner', removed: false },
  ]
  await books.db.business.put({ id: 'roster', devices } as never)
}

test('Books that are here alone say so, with how much is lost, and lead to a backup', async () => {
  await openPrivacy(<WipeScreen />, {}, { fill: async (books) => void (await books.customer('Ana')) })
  expect(await screen.findByText(/^Los libros están solo aquí: \d+ registros\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Hacer un respaldo' }).getAttribute('href')).toBe('#/respaldo')
  expect(await seenByAxe(document.body)).toEqual([])
})

test('After a backup it counts what came since', async () => {
  await openPrivacy(
    <WipeScreen />,
    {},
    {
      fill: async (books) => {
        const seq = (await books.db.device.get('device'))?.seq ?? 0
        lastBackup(false).write(`2026-11-20 1 ${seq}`)
        await books.customer('Ana')
      },
    },
  )
  expect(
    await screen.findByText(/^El último respaldo es del 20 nov[^.]*\. Desde entonces hay 2 registros nuevos/),
  ).toBeTruthy()
})

test('Another device that has it all is named, and so is one that does not', async () => {
  const now = { ...TWO_DEVICES, others: [laptop({ type: 'apart' }, { pending: 3 })] }
  const { double } = await openPrivacy(<WipeScreen />, { now }, { fill: withLaptop })
  expect(
    await screen.findByText(/^3 cambios de este dispositivo no han llegado a otro\. .* Laptop de la tienda/),
  ).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Enviar lo que falta' }).getAttribute('href')).toBe('#/dispositivos')
  double.set({ others: [laptop({ type: 'apart' }, { pending: 0 })] })
  expect(await screen.findByText(/^Laptop de la tienda tiene todo lo que hay aquí/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Enviar lo que falta' })).toBeNull()
})

test('A seller has no backup to make, and is told to have the device removed', async () => {
  await openPrivacy(<WipeScreen />, { now: TWO_DEVICES }, { fill: (books) => withLaptop(books, 'seller') })
  expect(await screen.findByText(/^Pide al dueño que quite este dispositivo/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Hacer un respaldo' })).toBeNull()
})

test('Nothing is erased before the word is typed', async () => {
  const start = vi.spyOn(wiping, 'startWiping').mockImplementation(() => undefined)
  await openPrivacy(<WipeScreen />)
  const field = await screen.findByRole('textbox', { name: 'Escribe BORRAR para confirmar' })
  const button = screen.getByRole('button', { name: 'Borrar este dispositivo' })
  await userEvent.click(button)
  expect(await screen.findByText('Escribe la palabra BORRAR tal cual.')).toBeTruthy()
  expect(document.activeElement).toBe(field)
  await userEvent.type(field, 'si')
  await userEvent.click(button)
  expect(start).not.toHaveBeenCalled()
  await userEvent.clear(field)
  await userEvent.type(field, ' borrar')
  await userEvent.click(button)
  expect(start).toHaveBeenCalledOnce()
})
