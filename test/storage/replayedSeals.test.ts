import { afterEach, beforeEach, expect, it, test } from 'vitest'
import type { CustomerId, DeviceId, FactId, SegmentId } from '../../src/domain/ids.ts'
import { lookForCopies } from '../../src/storage/copies.ts'
import { readIdentity } from '../../src/storage/identity.ts'
import { provenPoints } from '../../src/storage/provenPoints.ts'
import { readItems } from '../../src/storage/storedFacts.ts'
import { readTrustRow } from '../../src/storage/trustRows.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { toBase64 } from '../../src/ledger/base64.ts'
import { sealText } from '../../src/ledger/sealText.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { charge, customerOf } from './drafts.ts'
import { dump } from './dump.ts'
import { admit, meet } from './meet.ts'
import { updateOf } from './updates.ts'

/* A seal that was told once can be told again under another id by anybody: that is no reason to make everything anew. */

const JULY = '260700' as SegmentId
const SEQ = 4
let shop: TestReplica
let van: TestReplica
let ana: CustomerId

beforeEach(async () => {
  shop = await openTestReplica({ founder: 'Mostrador' })
  van = await openTestReplica()
  ana = await customerOf(shop)
  await admit(shop, van)
  for (let i = 0; i < 3; i += 1) {
    for (const device of [shop, van]) {
      await device.keeper.append([charge(device.newId(), ana, '2026-07-01', '2026-07-09', 100)])
    }
    await meet(shop, van)
  }
})
afterEach(async () => {
  await shop.close()
  await van.close()
})

async function sealsOf(device: DeviceId): Promise<readonly (readonly unknown[])[]> {
  const items = (await readItems(shop.db, new Map())).flatMap(([, inSegment]) => inSegment)
  const values = items.map(({ value }) => value as readonly unknown[])
  return values.filter((value) => value[0] === 'seal' && value[3] === device)
}

/** The van tells it, in a fact that nobody has. */
async function told(value: readonly unknown[], id: string): Promise<void> {
  const { device } = await van.trust.identity()
  await shop.replica.merge(
    JULY,
    updateOf((map) => map.set(id, value)),
    device,
  )
}

/** A row that only making all rows anew takes away. */
async function mark(): Promise<() => Promise<boolean>> {
  const [row] = await shop.db.debtors.toArray()
  if (!row) throw new Error('nobody owes')
  await shop.db.debtors.put({ ...row, id: 'MARK' })
  return async () => (await shop.db.debtors.get('MARK')) === undefined
}

it.each([
  ['of this device, as it was', 'own', undefined],
  ['of this device, with the number of its first fact', 'own', 1],
  ['of another device, as it was', 'other', undefined],
  ['of another device, with the number of its first fact', 'other', 1],
])('a genuine seal %s, told again, makes nothing anew', async (_what, whose, seq) => {
  const { device } = await (whose === 'own' ? shop : van).trust.identity()
  const [first, second] = await sealsOf(device)
  if (!first || !second) throw new Error('too few seals')
  const isAnew = await mark()
  await told(seq === undefined ? first : first.with(SEQ, seq), `${JULY}ZZZZZZZZZZZZ`)
  await told(seq === undefined ? second : second.with(SEQ, seq), `${JULY}YYYYYYYYYYYY`)
  await shop.replica.settle()
  expect(await isAnew()).toBe(false)
  const forged = (await shop.db.aside.toArray()).filter(({ judged }) => judged === 'forged')
  expect(forged.map(({ id }) => id)).toEqual([`${JULY}YYYYYYYYYYYY`, `${JULY}ZZZZZZZZZZZZ`])
  // Judged from scratch it comes to the same.
  await shop.db.debtors.delete('MARK')
  const before = await dump(shop.db)
  await shop.keeper.rebuild()
  await shop.replica.settle()
  expect(await dump(shop.db)).toEqual(before)
})

test('a genuine seal of a copy of this installation, which says what this one never said, makes everything be looked at', async () => {
  const identity = await readIdentity(shop.db)
  const trust = await readTrustRow(shop.db, 'sync/trust')
  if (!identity || !trust) throw new Error('no identity')
  const { device } = await shop.trust.identity()
  const [first] = await sealsOf(device)
  const point = { upTo: 2, hash: 'ab'.repeat(32) }
  const text = sealText({ founder: trust.founder, device, ...point })
  const signature = toBase64(await deviceKeys.sign(identity.keys.privateKey, text))
  const id = `${JULY}ZZZZZZZZZZZZ` as FactId
  const value = (first ?? []).slice(0, 5).concat([point.upTo, point.hash, signature])
  await told(value, id)
  await lookForCopies(shop.db, deviceKeys)
  expect(await readTrustRow(shop.db, 'sync/stale')).toBe(true)
})

test('no point is named of a chain that does not come out at what is proven of it', async () => {
  const [own, other] = [(await shop.trust.identity()).device, (await van.trust.identity()).device]
  const devicesOf = (points: ReadonlySet<string>) => new Set([...points].map((point) => point.split(' ')[0]))
  expect(devicesOf(await provenPoints(shop.db, new Map()))).toEqual(new Set([own, other]))
  const row = await shop.db.device.get('device')
  if (!row) throw new Error('no device')
  await shop.db.device.put({ ...row, chain: 'ab'.repeat(32) })
  expect(devicesOf(await provenPoints(shop.db, new Map()))).toEqual(new Set([other]))
})
