import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { Signer } from '../../src/ledger/signer.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { found } from '../../src/storage/found.ts'
import { createReplica } from '../../src/storage/replica.ts'
import { createReplicaParts } from '../../src/storage/replicaParts.ts'
import { createTrust } from '../../src/storage/trust.ts'
import { openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { putTrustRow, readTrustRow } from '../../src/storage/trustRows.ts'
import { openDevice, seeded, type TestDevice } from './books.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
import { play, steps, type Step } from './randomHistory.ts'
import { carry } from './sync.ts'

const RUNS = Number(process.env['HISTORIES'] ?? 15)
const TODAY = day('2026-07-10')

/** Books of one device that were put together with another's: whoever begins a list vouches for that one, and signs. */
async function togetherBooks(): Promise<TestDevice> {
  const [shop, other] = [openDevice(TODAY), openDevice(TODAY)]
  onTestFinished(() => shop.close())
  const ana = await customerOf(other, 'Ana')
  await other.keeper.append([charge(other.newId(), ana, '2026-07-01', '2026-07-09', 700)])
  await carry(other, shop)
  await other.close()
  await customerOf(shop, 'Bea')
  return shop
}

/** A tab of these books. @param onSign what happens while it signs for the first time */
function tabOf({ name, now, today }: TestDevice, seed: number, onSign: () => Promise<unknown> = async () => undefined) {
  const [db, relaxed] = [openBooks(name), openBooks(name, 'relaxed')]
  const leave = (): void => {
    db.close()
    relaxed.close()
  }
  onTestFinished(leave)
  let isSigned = false
  const signer: Signer = {
    ...deviceKeys,
    async sign(key, bytes) {
      if (!isSigned) {
        isSigned = true
        await onSign()
      }
      return deviceKeys.sign(key, bytes)
    },
  }
  const clock = { now: () => now }
  const parts = createReplicaParts({ db, relaxed, clock, today: () => today, random: seeded(seed), signer })
  return { db, parts, trust: createTrust(parts), replica: createReplica(parts), leave }
}

/** What is kept of the list, and of what is still to be looked at. */
async function trustOf(db: BooksDatabase): Promise<unknown> {
  return Promise.all(
    (['sync/roster', 'sync/list', 'sync/unsettled', 'sync/stale'] as const).map((key) => readTrustRow(db, key)),
  )
}

const owed = async ({ db }: Pick<TestDevice, 'db'>) =>
  (await db.debtors.toArray()).map(({ open }) => Number(open)).toSorted((a, b) => a - b)

test('a backup that another tab brings in while a list of devices is begun counts afterwards like all that was there', async () => {
  const shop = await togetherBooks()
  const backup = openDevice(TODAY)
  onTestFinished(() => backup.close())
  const eva = await customerOf(backup, 'Eva')
  await backup.keeper.append([charge(backup.newId(), eva, '2026-07-01', '2026-07-09', 30)])
  const { parts, trust, replica } = tabOf(shop, 1, () => carry(backup, shop))
  await found(parts, 'Mostrador')
  await replica.heads()
  await replica.settle()
  expect(await owed(shop)).toEqual([30, 700])
  expect(await trust.counts()).toMatchObject({ unverified: 0, forged: 0, late: 0 })
})

test('of two tabs that begin the list at once one does, and the other finds it begun', async () => {
  const shop = await togetherBooks()
  const faster = tabOf(shop, 2)
  const slower = tabOf(shop, 3, () => found(faster.parts, 'Mostrador'))
  await found(slower.parts, 'Caja')
  await slower.replica.heads()
  await slower.replica.settle()
  const roster = await slower.trust.roster()
  expect([...(roster?.devices.values() ?? [])].map(({ name, role }) => [name, role])).toEqual([['Mostrador', 'owner']])
  expect(await owed(shop)).toEqual([700])
})

test('what one device recorded by itself stays as it is when its list is begun, and is what it would be made anew', async () => {
  const shop = openDevice(TODAY)
  onTestFinished(() => shop.close())
  const ana = await customerOf(shop, 'Ana')
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 700)])
  const { db, parts, replica } = tabOf(shop, 4)
  // A row that no fact makes: gone once all of them are made again.
  const witness = { id: shop.newId(), of: ana, customerId: ana, at: 1, text: '' } as never
  await db.texts.put(witness)
  await found(parts, 'Mostrador')
  await replica.heads()
  expect(await replica.settle()).toEqual({ counted: 0, unverified: 0, late: 0, forbidden: 0, forged: 0 })
  expect(await db.texts.count()).toBe(1)

  await db.texts.clear()
  const [rows, trust] = [await dump(db), await trustOf(db)]
  await putTrustRow(db, 'sync/stale', true)
  await replica.settle()
  expect(await dump(db)).toEqual(rows)
  expect(await trustOf(db)).toEqual(trust)
})

test('where another device told something, all is made anew when the list is begun', async () => {
  const shop = await togetherBooks()
  const { db, parts, replica } = tabOf(shop, 5)
  await db.texts.put({ id: shop.newId(), of: 'x', customerId: 'x', at: 1, text: '' } as never)
  await found(parts, 'Mostrador')
  await replica.heads()
  await replica.settle()
  expect(await db.texts.count()).toBe(0)
})

/** As if all of it had been done here: 14 carries from one device to the other. */
const alone = (history: readonly Step[]): readonly Step[] =>
  history.flatMap((step) => {
    const [verb, , ...rest] = step
    return verb === 14 ? [] : [[verb, 0, ...rest] as const]
  })

test('whatever was recorded before, alone or with another device, a list that is begun shows what rows made anew show', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), fc.nat(), async (history, isAlone, seed) => {
      const [shop, other] = [openDevice(TODAY), openDevice(TODAY)]
      await play([shop, other], isAlone ? alone(history) : history)
      const { db, parts, replica, leave } = tabOf(shop, seed)
      const before = await dump(db)
      await found(parts, 'Mostrador')
      await replica.heads()
      await replica.settle()
      const rows = await dump(db)
      // The list itself is shown beside the business.
      if (isAlone) expect({ ...rows, business: before['business'] }).toEqual(before)
      await putTrustRow(db, 'sync/stale', true)
      await replica.settle()
      expect(await dump(db)).toEqual(rows)
      leave()
      await Promise.all([shop.close(), other.close()])
    }),
    { numRuns: RUNS },
  )
})
