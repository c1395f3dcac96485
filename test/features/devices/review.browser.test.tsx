import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Arrival, Refusal } from '../../../src/commands/devicesControl.ts'
import type { DeviceId, FactId, SegmentId } from '../../../src/domain/ids.ts'
import { ok } from '../../../src/domain/result.ts'
import { ArrivalsScreen } from '../../../src/features/devices/ArrivalsScreen.tsx'
import { ReviewScreen } from '../../../src/features/devices/ReviewScreen.tsx'
import type { AsideReason } from '../../../src/ledger/verdict.ts'
import { HERE, LAPTOP, SELLER, TWO_DEVICES, type DevicesScript } from '../../support/devicesDouble.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { openDevices } from './openDevices.tsx'

vi.setConfig({ testTimeout: 60_000 })

const AT_1042 = new Date(2026, 10, 22, 10, 42).getTime()
const SHOP: DevicesScript['now'] = {
  ...TWO_DEVICES,
  late: 2,
  others: [
    ...(TWO_DEVICES.others ?? []),
    { id: SELLER, name: 'Celular de Beto', role: 'seller', pending: 0, meeting: { type: 'apart' }, removed: true },
  ],
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

test('What came in is listed by when, from whom and how, and each can be opened', async () => {
  const arrivals: Arrival[] = []
  await openDevices(
    <ArrivalsScreen />,
    { now: SHOP, arrivals: () => Promise.resolve(arrivals) },
    {
      fill: async (books) => {
        const ana = await books.customer('Ana Ruiz')
        const sale = await books.fiado(ana, 12_050, '2026-11-01')
        const ids = [sale, await books.payment(ana, 5000, '2026-11-02', sale), ana, '26110000000000000Z' as FactId]
        arrivals.push({ at: AT_1042 - 86_400_000, from: SELLER, by: 'file', facts: 1, ids: [ana] })
        ids.push(await sealWaits(books))
        arrivals.push({ at: AT_1042, from: LAPTOP, by: 'link', facts: 143, ids })
      },
    },
  )
  const rows = await screen.findAllByRole('button', { name: /apunte/ })
  expect(rows.map((row) => row.textContent)).toEqual([
    '143 apuntesLaptop de la tienda · por conexión · 10:42',
    '1 apunteCelular de Beto · por archivo · 21 nov, 10:42',
  ])
  await press(/^143 apuntes/)
  const sheet = await screen.findByRole('dialog', { name: 'Llegó de Laptop de la tienda' })
  await within(sheet).findByText('Fiado')
  expect(within(sheet).getByText('Pago · Efectivo')).toBeTruthy()
  expect(within(sheet).getByText('Datos del cliente')).toBeTruthy()
  expect(within(sheet).getByText('y 138 más')).toBeTruthy()
  // What only proves the rest is no line of its own.
  expect(within(sheet).getAllByRole('listitem')).toHaveLength(4)
  expect(within(sheet).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^#\/clientes\//)
})

test('Where nothing came in, it says when something will', async () => {
  await openDevices(<ArrivalsScreen />, { now: SHOP })
  expect(await screen.findByText('Todavía no ha llegado nada')).toBeTruthy()
})

/** A payment of 25 pesos that does not count, as the books keep it. */
async function keepOut({ db }: TestBooks, n: number, reason: AsideReason, customer: FactId, device: DeviceId) {
  const id = `26110000000000000${n}` as FactId
  const tuple = ['payment', 1, AT_1042 * 1024 + n, device, n, customer, 20_779, 'MXN', 2500, 'cash', []]
  await db.aside.put({ id, segment: '261100' as SegmentId, reason, value: tuple })
  return id
}

/** The last seal of another device: it waits for the next one. */
async function sealWaits({ db }: TestBooks) {
  const id = '26110000000000000Y' as FactId
  const tuple = ['seal', 1, AT_1042 * 1024 + 9, LAPTOP, 9, 8, 'hash', 'signature']
  await db.aside.put({ id, segment: '261100' as SegmentId, reason: 'unverified', value: tuple })
  return id
}

async function openReview(script: DevicesScript) {
  return openDevices(<ReviewScreen />, script, {
    fill: async (books) => {
      const ana = await books.customer('Ana Ruiz')
      await keepOut(books, 1, 'late', ana, SELLER)
      await keepOut(books, 2, 'late', ana, SELLER)
      await keepOut(books, 3, 'forged', ana, LAPTOP)
    },
  })
}

const sectionOf = async (title: string) => {
  const section = (await screen.findByRole('heading', { name: title })).closest('section')
  if (!section) throw new Error(title)
  return within(section)
}

test('What a removed phone sent late is shown with whose it is, and counts when the owner says so', async () => {
  const { double } = await openReview({ now: SHOP, accept: () => Promise.resolve(ok(null)) })
  const late = await sectionOf('Llegó después de quitar el dispositivo')
  expect(late.getAllByText(/^Ana Ruiz · .* · Celular de Beto$/)).toHaveLength(2)
  await userEvent.click(late.getByRole('button', { name: 'Aceptar los 2 apuntes' }))
  await waitFor(() => expect(double.asked).toEqual(['accept 261100000000000002,261100000000000001']))
  expect(await screen.findByText('2 apuntes aceptados', { selector: 'output' })).toBeTruthy()
})

test('One of them can be accepted alone', async () => {
  const { double } = await openReview({ now: SHOP, accept: () => Promise.resolve(ok(null)) })
  const late = await sectionOf('Llegó después de quitar el dispositivo')
  const first = late.getAllByRole('button', { name: 'Aceptar' })[0]
  if (first) await userEvent.click(first)
  await waitFor(() => expect(double.asked).toEqual(['accept 261100000000000002']))
})

test('Of two amounts under one id, the one that is accepted is the one that was tapped', async () => {
  const other = '261100000000000001~0123456789ab'
  const { double } = await openDevices(
    <ReviewScreen />,
    { now: SHOP, accept: () => Promise.resolve(ok(null)) },
    {
      fill: async (books) => {
        const ana = await books.customer('Ana Ruiz')
        const id = await keepOut(books, 1, 'late', ana, SELLER)
        const row = await books.db.aside.get(id)
        if (!row) throw new Error('not kept')
        const value = (row.value as unknown[]).map((part) => (part === 2500 ? 4900 : part))
        await books.db.aside.put({ ...row, id: other, value })
      },
    },
  )
  const late = await sectionOf('Llegó después de quitar el dispositivo')
  const large = late.getAllByRole('listitem').find((item) => item.textContent.includes('49.00'))
  if (!large) throw new Error('no line of 49.00')
  await userEvent.click(within(large).getByRole('button', { name: 'Aceptar' }))
  await waitFor(() => expect(double.asked).toEqual([`accept ${other}`]))
})

test('What a seller said about the devices has no button that would do nothing', async () => {
  const { double } = await openDevices(
    <ReviewScreen />,
    { now: SHOP, accept: () => Promise.resolve(ok(null)) },
    {
      fill: async (books) => {
        const ana = await books.customer('Ana Ruiz')
        await keepOut(books, 1, 'forbidden', ana, SELLER)
        const id = '261100000000000002' as FactId
        const value = ['deviceRemoved', 1, AT_1042 * 1024 + 2, SELLER, 2, LAPTOP, 0]
        await books.db.aside.put({ id, segment: '261100' as SegmentId, reason: 'forbidden', value })
      },
    },
  )
  const payment = await screen.findByText('Pago · Efectivo')
  const section = payment.closest('section')
  if (!section) throw new Error('no section')
  expect(within(section).getAllByRole('button', { name: 'Aceptar' })).toHaveLength(1)
  await userEvent.click(within(section).getByRole('button', { name: 'Aceptar 1 apunte' }))
  await waitFor(() => expect(double.asked).toEqual(['accept 261100000000000001']))
})

test('What was forged in another device’s name is shown and cannot be accepted', async () => {
  await openReview({ now: SHOP })
  const forged = await sectionOf('Apuntado en nombre de otro dispositivo')
  expect(forged.getByText('Pago · Efectivo')).toBeTruthy()
  expect(forged.queryByRole('button')).toBeNull()
})

test('A seller sees what waits, and that an owner decides', async () => {
  const self = { id: HERE, name: 'Caja', role: 'seller', removed: false } as const
  await openReview({ now: { ...SHOP, self } })
  expect(await screen.findByText('Solo un dueño puede aceptarlos.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Aceptar/ })).toBeNull()
})

test('Refused deliveries are listed with their sender and the reason', async () => {
  const refusal: Refusal = { at: AT_1042, from: LAPTOP, segment: '261100', reason: 'deletes a value', bytes: 12_345 }
  await openDevices(<ReviewScreen />, { now: SHOP, refusals: () => Promise.resolve([refusal]) })
  const refused = await sectionOf('Envíos rechazados')
  expect(refused.getByText('Laptop de la tienda')).toBeTruthy()
  expect(refused.getByText(/10:42 · 12 kB · no entró/)).toBeTruthy()
  expect(refused.getByText(/^Quería borrar un apunte/).textContent).toBe('Quería borrar un apunte. (261100)')
})

test('With nothing to look at it says so, and what only proves the rest is nothing to look at', async () => {
  await openDevices(<ReviewScreen />, { now: SHOP }, { fill: async (books) => void (await sealWaits(books)) })
  expect(await screen.findByText('Nada por revisar.')).toBeTruthy()
})
