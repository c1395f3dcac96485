import { expect } from 'vitest'
import type { Role } from '../../src/domain/fact.ts'
import type { CustomerId, DeviceId, FactId, SegmentId } from '../../src/domain/ids.ts'
import type { Refusal } from '../../src/ledger/replica.ts'
import { createAcknowledged } from '../../src/sync/acknowledged.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { dump } from '../storage/dump.ts'
import { admit } from '../storage/meet.ts'
import { openEndpoint, untilQuiet, type ExchangeEndpoint } from './exchangeEnds.ts'
import { createHostilePeer, type HostilePeer } from './hostilePeer.ts'
import { openTestReplica, type TestReplica } from './openReplica.ts'
import { linkPair } from './rawPair.ts'

/** The month in which everything here happens. */
export const JULY = '260700' as SegmentId

/** A shop with two honest devices of its owner, and a debt of 50.00 of which 20.00 were paid. */
export interface Business {
  readonly shop: TestReplica
  readonly tablet: TestReplica
  readonly ana: CustomerId
  readonly sale: FactId
  /** Puts a device on the list that runs another app. It knows everything that the shop knows. */
  readonly letIn: (role: Role) => Promise<HostilePeer>
  /** Another honest device, which has nothing yet. */
  readonly another: (role?: Role) => Promise<TestReplica>
  readonly close: () => Promise<void>
}

export async function openBusiness(): Promise<Business> {
  const shop = await openTestReplica({ founder: 'Mostrador' })
  const tablet = await openTestReplica()
  const opened = [shop, tablet]
  await admit(shop, tablet, 'owner', 'Tableta')
  const ana = await customerOf(shop)
  const sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])
  await meetByLink(shop, tablet)
  await tablet.keeper.append([payment(tablet.newId(), ana, '2026-07-10', 2000, sale)])
  await meetByLink(shop, tablet)
  return {
    shop,
    tablet,
    ana,
    sale,
    async letIn(role) {
      const peer = await createHostilePeer(await idOf(shop))
      const { device: added, publicKey } = peer
      await shop.keeper.append([{ id: shop.newId(), kind: 'deviceAdded', added, publicKey, role, name: 'Otro' }])
      await shop.replica.settle()
      return peer
    },
    async another(role = 'owner') {
      const device = await openTestReplica()
      opened.push(device)
      await admit(shop, device, role)
      return device
    },
    async close() {
      for (const device of opened) await device.close()
    },
  }
}

export async function idOf(device: TestReplica): Promise<DeviceId> {
  return (await device.trust.identity()).device
}

/** Two honest devices meet: the real exchange, until it says that both hold the same, or that they do not. */
export async function meetByLink(
  a: TestReplica,
  b: TestReplica,
): Promise<readonly [ExchangeEndpoint, ExchangeEndpoint]> {
  const [first, second] = linkPair([await idOf(a), await idOf(b)])
  const ends = [endpointOf(a, first), endpointOf(b, second)] as const
  await untilQuiet(ends)
  const said = ends.map((end) => end.state()?.meeting.type)
  ends[0].exchange.stop()
  for (const end of ends) await end.until(({ ends: ended }) => ended.length > 0)
  expect(said).toEqual(['together', 'together'])
  return ends
}

/** An end of a link, with what the device keeps of others on its own disk. */
export function endpointOf(device: TestReplica, link: Parameters<typeof openEndpoint>[1]): ExchangeEndpoint {
  const acknowledged = createAcknowledged(device.store, device.replica)
  return openEndpoint(device.replica, link, { acknowledged, now: () => device.now })
}

/** What is owed and in favour, customer by customer. */
export async function balancesOf(device: TestReplica): Promise<unknown> {
  const rows = await device.db.debtors.orderBy('id').toArray()
  return rows.map(({ id, open, inFavour, overdue }) => ({ id, open, inFavour, overdue }))
}

/** Why values are kept out of totals, with their number. Seals say nothing about money. */
export async function reasonsOf(device: TestReplica): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const { reason, value } of await device.db.aside.toArray()) {
    if (!Array.isArray(value) || value[0] !== 'seal') counts[reason] = (counts[reason] ?? 0) + 1
  }
  return counts
}

/** What the owner can read of updates that were refused. */
export async function refusalsOf(device: TestReplica): Promise<readonly Refusal[]> {
  return ((await device.store.get('sync/refused')) ?? []) as readonly Refusal[]
}

/** Every row that a person could look at. A device's own last seal counts on it at once, and waits on others. */
export async function shownBy(device: TestReplica): Promise<unknown> {
  const { aside = [], ...rows } = await dump(device.db)
  return { ...rows, aside: aside.filter((row) => (row as { value: unknown[] | null }).value?.[0] !== 'seal') }
}

/** All of them hold the same facts, show the same rows, and would make the same rows again from nothing. */
export async function expectSame(...devices: readonly [TestReplica, ...TestReplica[]]): Promise<void> {
  const [first, ...others] = devices
  for (const device of devices) {
    const inUse = await dump(device.db)
    await device.keeper.rebuild()
    await device.replica.settle()
    expect(await dump(device.db)).toEqual(inUse)
  }
  for (const other of others) {
    expect(await other.replica.heads()).toEqual(await first.replica.heads())
    expect(await shownBy(other)).toEqual(await shownBy(first))
  }
}
