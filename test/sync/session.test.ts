import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryNetwork, type MemoryNetwork } from '../support/memoryWire.ts'
import { charge, customerOf } from '../storage/drafts.ts'
import { must, openSessionDevice, showDigits, untilTogether, type SessionDevice } from './sessionDevice.ts'

let network: MemoryNetwork
let laptop: SessionDevice
let phone: SessionDevice
const opened: SessionDevice[] = []

async function open(): Promise<SessionDevice> {
  const device = await openSessionDevice({ network })
  opened.push(device)
  return device
}

beforeEach(async () => {
  network = memoryNetwork()
  laptop = await open()
  phone = await open()
})
afterEach(async () => {
  for (const device of opened.splice(0)) await device.close()
})

/** A customer who owes something. */
async function debtor(device: SessionDevice, amount = 5_000) {
  const customer = await customerOf(device)
  await device.keeper.append([charge(device.newId(), customer, '2026-07-01', '2026-07-09', amount)])
  return customer
}

const owed = async (device: SessionDevice) => (await device.db.debtors.toArray()).map(({ open }) => open)

describe('adding a device', () => {
  test('both show the same digits, the owner says yes, and the books arrive, proven equal', async () => {
    await debtor(laptop)
    const { met, asked } = await showDigits(laptop, phone)
    expect(met.digits).toMatch(/^\d{6}$/)
    expect(asked.digits).toBe(met.digits)
    expect(await phone.db.customers.count()).toBe(0)

    const joined = phone.devices.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular de Marta', role: 'seller' }))
    must(await joined)
    await untilTogether(laptop, phone)
    expect(await owed(phone)).toEqual([5_000])
    expect(await phone.replica.heads()).toEqual(await laptop.replica.heads())
    expect(phone.devices.state()).toMatchObject({
      self: { name: 'Celular de Marta', role: 'seller', removed: false },
      others: [{ id: await laptop.id(), role: 'owner', meeting: { type: 'together' }, pending: 0 }],
    })
    expect(laptop.devices.state()).toMatchObject({
      self: { role: 'owner' },
      others: [{ id: await phone.id(), name: 'Celular de Marta', role: 'seller', meeting: { type: 'together' } }],
    })
    expect(await phone.devices.arrivals()).toMatchObject([{ from: await laptop.id(), by: 'link' }])
  })
})
