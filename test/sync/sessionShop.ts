import { afterEach, beforeEach } from 'vitest'
import type { CustomerId } from '../../src/domain/ids.ts'
import type { DevicesOptions } from '../../src/sync/devices.ts'
import { charge, customerOf } from '../storage/drafts.ts'
import { memoryNetwork, type MemoryNetwork } from '../support/memoryWire.ts'
import { memorySignaling, type Signaling } from '../support/signaling.ts'
import { openSessionDevice, type SessionDevice } from './sessionDevice.ts'

export interface Shop {
  readonly network: MemoryNetwork
  /** The server of the owner's choice; nobody knows of it unless told. */
  readonly signaling: Signaling
  readonly laptop: SessionDevice
  readonly phone: SessionDevice
  /** One more device on the same Wi-Fi. */
  readonly open: (name?: string) => Promise<SessionDevice>
  /** Another tab of a device. */
  readonly tab: (of: SessionDevice, otherwise?: Partial<DevicesOptions>) => Promise<SessionDevice>
}

/** A laptop and a telephone, new for each test, and closed after it. @returns them, within a test */
export function shopOfTwo(): () => Shop {
  let shop: Shop | undefined
  const opened: SessionDevice[] = []
  beforeEach(async () => {
    const network = memoryNetwork()
    const signaling = memorySignaling()
    const kept = async (opening: Promise<SessionDevice>) => {
      const device = await opening
      opened.push(device)
      return device
    }
    const open = (name?: string) => kept(openSessionDevice({ network, openSocket: signaling.openSocket }, name))
    shop = {
      network,
      signaling,
      open,
      tab: (of, otherwise) => kept(of.tab(otherwise)),
      laptop: await open(),
      phone: await open(),
    }
  })
  afterEach(async () => {
    const all = opened.splice(0).toReversed()
    for (const device of all) device.leave()
    for (const device of all) await device.close()
  })
  return () => {
    if (!shop) throw new Error('outside of a test')
    return shop
  }
}

/** A customer who owes something. */
export async function debtor(device: SessionDevice, amount = 5_000): Promise<CustomerId> {
  const customer = await customerOf(device)
  await owes(device, customer, amount)
  return customer
}

export async function owes(device: SessionDevice, customer: CustomerId, amount: number): Promise<void> {
  await device.keeper.append([charge(device.newId(), customer, '2026-07-01', '2026-07-09', amount)])
}

/** What every customer owes here, by the rows that the screens read. */
export async function owed(device: SessionDevice): Promise<readonly number[]> {
  const rows = await device.db.debtors.toArray()
  return rows.map(({ open }) => Number(open)).toSorted((a, b) => a - b)
}

/** Resolves when it is so. */
export async function eventually(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await pause(5)
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
