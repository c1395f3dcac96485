import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { segmentOf, type CustomerId } from '../../src/domain/ids.ts'
import { MAX_MINOR_UNITS } from '../../src/domain/money.ts'
import { encodeFact } from '../../src/ledger/factCodec.ts'
import { createMint } from '../../src/ledger/mint.ts'
import { readLedger } from '../../src/storage/leaving/readLedger.ts'
import { mergeSegment } from '../../src/storage/mergeSegments.ts'
import { leaveTakenClient } from '../../src/storage/ownClient.ts'
import { readTakenBack } from '../../src/storage/takenBack.ts'
import { readTrustRow } from '../../src/storage/trustRows.ts'
import { openBooks } from '../../src/storage/database.ts'
import { openDevice, seeded, type TestDevice } from './books.ts'
import { charge, customerOf, payment } from './drafts.ts'
import { dump } from './dump.ts'

let shop: TestDevice
let ana: CustomerId

beforeEach(async () => {
  shop = openDevice()
  ana = await customerOf(shop)
})
afterEach(async () => {
  await shop.close()
})

describe('what a reversal takes back', () => {
  it('is found among what counts, and among what is proven and has no row yet', async () => {
    const [sale, wrong] = [shop.newId(), shop.newId()]
    await shop.keeper.append([charge(sale, ana, '2026-07-01', '2026-07-09', 500)])
    const [paid] = await shop.keeper.append([payment(shop.newId(), ana, '2026-07-02', 300, sale)])
    if (!paid) throw new Error('nothing was recorded')
    const { tuple } = encodeFact({ ...paid, id: wrong })
    const put = (reason: 'proven' | 'unverified', value: unknown) =>
      shop.db.aside.put({ id: wrong, segment: segmentOf(wrong), reason, value })
    const reversal = (of: typeof sale) =>
      ({ id: shop.newId(), kind: 'reversal', customer: ana, of, on: day('2026-07-03') }) as const
    const named = async () => [...(await readTakenBack(shop.db, [reversal(sale), reversal(wrong), undefined])).keys()]

    expect(await named()).toEqual([sale])
    await put('unverified', tuple)
    expect(await named()).toEqual([sale])
    await put('proven', tuple)
    expect(await named()).toEqual([sale, wrong])
    await put('proven', ['rubbish'])
    expect(await named()).toEqual([sale])
  })
})

describe('a run of the app gives its client up', () => {
  const minted = (stored: number | undefined) => {
    const mint = createMint()
    const id = shop.newId()
    const segment = segmentOf(id)
    const device = '0123456789ABCDEF'
    mint.update(segment, [encodeFact({ id, at: 1, device, seq: 1, kind: 'customer', patch: {} } as never)])
    if (stored !== undefined) mint.stored(segment, stored)
    return { mint, segment }
  }
  const head = { digest: '', count: 0, logCount: 0, logBytes: 0, snapBytes: 0 }

  test.each([
    ['when the segment is gone', 3, undefined, false],
    ['when the segment is an older one', 3, 2, false],
    ['when nothing of it was stored', undefined, 2, false],
    ['and not when it is the last that wrote', 3, 3, true],
    ['and not when others wrote under their own', 3, 5, true],
  ])('%s', async (_when, stored, n, stays) => {
    const { mint, segment } = minted(stored)
    await leaveTakenClient(shop.db, mint, segment, n === undefined ? undefined : { ...head, segment, n })
    expect(mint.place(segment) !== undefined).toBe(stays)
  })
})

test('a large copy that comes into books of one device is laid down first, and its rows are made afterwards', async () => {
  const other = openDevice()
  const eva = await customerOf(other, 'Eva')
  await other.keeper.append([charge(other.newId(), eva, '2026-07-01', '2026-07-09', 700)])
  const relaxed = openBooks(shop.name, 'relaxed')
  const parts = { relaxed, clock: { now: () => shop.now }, today: () => shop.today, random: seeded(5) }
  for await (const { segment, update } of other.keeper.exportSegments()) {
    await mergeSegment(parts, { segment, update }, { bulk: true })
  }
  relaxed.close()
  expect(await readTrustRow(shop.db, 'sync/stale')).toBe(true)
  expect(await shop.db.debtors.count()).toBe(0)
  await shop.keeper.rebuild()
  expect(await readTrustRow(shop.db, 'sync/stale')).toBeUndefined()
  expect(await shop.db.debtors.toArray()).toMatchObject([{ customerId: eva, open: 700 }])
  const before = await dump(shop.db)
  await shop.keeper.rebuild()
  expect(await dump(shop.db)).toEqual(before)
  await other.close()
})

test('a customer whose sums pass every bound is left out of the book of movements, and counted', async () => {
  const eva = await customerOf(shop, 'Eva')
  await shop.keeper.append([charge(shop.newId(), ana, '2026-07-01', '2026-07-09', 500)])
  for (let i = 0; i < 2; i += 1) {
    await shop.keeper.append([charge(shop.newId(), eva, '2026-07-01', '2026-07-09', MAX_MINOR_UNITS)])
  }
  const { accounts, left } = await readLedger(shop.db, { from: day('2026-07-01'), to: day('2026-07-31') })
  expect([accounts.map(({ movements }) => movements.closing), left]).toEqual([[500], 1])
})
