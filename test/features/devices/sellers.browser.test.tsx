import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { Role } from '../../../src/domain/fact.ts'
import type { DeviceId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { BackupScreen } from '../../../src/features/backup/BackupScreen.tsx'
import { MoreScreen } from '../../../src/features/more/MoreScreen.tsx'
import { PortfolioScreen } from '../../../src/features/portfolio/PortfolioScreen.tsx'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx'
import { TodayScreen } from '../../../src/features/today/TodayScreen.tsx'
import { laptop, LAPTOP, TWO_DEVICES } from '../../support/devicesDouble.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import userEvent from '@testing-library/user-event'
import { openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })

/** The list of devices as storage/saveVerdict.ts keeps it: this one first. */
async function listDevices({ db }: TestBooks, role: Role): Promise<void> {
  const self = (await db.device.get('device'))?.device
  const devices = [
    { id: self, name: 'Celular de Beto', role, removed: false },
    { id: LAPTOP, name: 'Laptop de la tienda', role: 'owner', removed: false },
  ]
  await db.business.put({ id: 'roster', devices } as never)
}

async function openAs(role: Role, shown: ReactNode) {
  return openDevices(
    shown,
    { now: TWO_DEVICES },
    {
      fill: async (books) => {
        await books.fiado(await books.customer('Ana Ruiz'), 12_050, '2026-11-01')
        await listDevices(books, role)
      },
    },
  )
}

test('A seller’s settings are those of its own device', async () => {
  await openAs('seller', <SettingsScreen />)
  expect(await screen.findByText('Esto solo lo hace un dueño')).toBeTruthy()
  expect(screen.getByRole('radiogroup', { name: 'Idioma' })).toBeTruthy()
  expect(screen.queryByLabelText('Nombre del negocio')).toBeNull()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
})

test('A seller takes no backup of the books, and is not told to', async () => {
  const { unmount } = await openAs('seller', <BackupScreen />)
  expect(await screen.findByText('Esto solo lo hace un dueño')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hacer un respaldo' })).toBeNull()
  unmount()

  const more = await openAs('seller', <MoreScreen />)
  expect(await screen.findByText('Idioma y aspecto')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('link', { name: /^Respaldo/ })).toBeNull())
  expect(screen.queryByRole('link', { name: /^Llévate todo/ })).toBeNull()
  more.unmount()

  await openAs('seller', <TodayScreen />)
  expect(await screen.findByText('Ana Ruiz')).toBeTruthy()
  expect(screen.queryByText(/Aún no tienes respaldo/)).toBeNull()
})

test('A seller exports no list of who owes what', async () => {
  const { unmount } = await openAs('seller', <PortfolioScreen asOf={null} />)
  expect(await screen.findAllByText('Ana Ruiz')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /CSV|hoja de cálculo|Exportar/i })).toBeNull()
  unmount()

  await openAs('owner', <PortfolioScreen asOf={null} />)
  await screen.findAllByText('Ana Ruiz')
  expect(await screen.findByRole('button', { name: /CSV|hoja de cálculo|Exportar/i })).toBeTruthy()
})

test('Más tells how it stands with the other devices, and where the data is', async () => {
  const { double } = await openAs('owner', <MoreScreen />)
  const row = await screen.findByRole('link', { name: /^Dispositivos/ })
  await waitFor(() => expect(row.textContent).toMatch(/Sin conexión; tus cambios están guardados aquí/))
  expect(await screen.findByText('Tus datos están solo en tus dispositivos')).toBeTruthy()
  double.set({ others: [laptop({ type: 'apart' }, { pending: 3 })] })
  await waitFor(() => expect(row.textContent).toMatch(/3 cambios por enviar/))
})

test('Hoy has a line about other devices when there is something to do, and none otherwise', async () => {
  const { double } = await openAs('owner', <TodayScreen />)
  await screen.findByText('Ana Ruiz')
  expect(screen.queryByRole('link', { name: 'Conectar' })).toBeNull()
  double.set({ others: [laptop({ type: 'apart' }, { pending: 3 })] })
  expect(await screen.findByText('3 cambios por enviar')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Conectar' }).getAttribute('href')).toBe('#/dispositivos/conectar')
  double.set({ others: [laptop({ type: 'different' })] })
  expect(await screen.findByRole('link', { name: 'Revisar' })).toBeTruthy()
})

test('Books of one device say nothing of devices: no line, no author', async () => {
  let customer = ''
  const { books } = await openDevices(
    <TodayScreen />,
    {},
    {
      fill: async (filled) => {
        customer = await filled.customer('Ana Ruiz')
        await filled.fiado(customer as never, 12_050, '2026-11-01')
      },
    },
  )
  expect(await screen.findByText(/Tus datos están solo en este dispositivo/)).toBeTruthy()
  expect(await books.db.business.count()).toBe(1)
  expect(customer).not.toBe('')
})

test('A movement says which device wrote it down, and which one took it back', async () => {
  const { reverse } = await import('../../../src/commands/reverse.ts')
  const ids: string[] = []
  const fill = async (books: TestBooks) => {
    const ana = await books.customer('Ana Ruiz')
    const sale = await books.fiado(ana, 12_050, '2026-11-01')
    const paid = await books.payment(ana, 5000, '2026-11-02', sale)
    await reverse(books.deps)({ customer: ana, of: [paid], on: '2026-11-03' as never })
    ids.push(ana)
    await listDevices(books, 'owner')
    // The sale came from the laptop, the payment from a device that is on no list.
    for (const [id, device] of [
      [sale, LAPTOP],
      [paid, 'ZZZZZZZZZZZZZZZZ' as DeviceId],
    ] as const) {
      const row = await books.db.entries.get(id)
      if (row) await books.db.entries.put({ ...row, fact: { ...row.fact, device } })
    }
  }
  const app = await openDevices(<Account ids={ids} />, { now: TWO_DEVICES }, { fill })
  await userEvent.click(await screen.findByRole('button', { name: /^Fiado/ }))
  const by = await screen.findByText('Apuntado por')
  expect(by.nextElementSibling?.textContent).toBe('Laptop de la tienda')
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }))
  await userEvent.click(await screen.findByRole('button', { name: /^Pago/ }))
  expect((await screen.findByText('Apuntado por')).nextElementSibling?.textContent).toBe('Otro dispositivo')
  expect((await screen.findByText('Anulado por')).nextElementSibling?.textContent).toBe('Celular de Beto')
  app.unmount()
})

function Account({ ids }: { readonly ids: readonly string[] }) {
  return <AccountScreen id={(ids[0] ?? '') as never} />
}
