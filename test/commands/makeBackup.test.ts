import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { BlobDeps } from '../../src/commands/blobDeps.ts'
import { checkBackup } from '../../src/commands/checkBackup.ts'
import { APP_VERSION, makeBackup } from '../../src/commands/makeBackup.ts'
import { restoreBackup } from '../../src/commands/restoreBackup.ts'
import { day } from '../../src/domain/day.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { makeLock } from '../../src/interchange/backupLock.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { readItems } from '../../src/storage/storedFacts.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { updateOf } from '../storage/updates.ts'
import { openedBackup } from '../support/backups.ts'

const CHEAP = { salt: '0123456789abcdef0123456789abcdef', n: 2 ** 10, r: 8, p: 1 }
const depsOf = (device: TestDevice): BlobDeps => ({
  ledger: device.keeper,
  newId: device.newId,
  today: () => device.today,
  blobs: blobsOf(device.db),
})

/** Every fact as it is stored, byte for byte: id, content, time, device. */
async function factsOf({ db }: TestDevice) {
  const items = (await readItems(db, new Map())).flatMap(([, inSegment]) => inSegment)
  return items.map(({ id, value, hash }) => ({ id, value, hash })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

test('a backup says the version of the app that made it', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  expect(APP_VERSION).toBe(version)
})

test('books that were lost are the same again, fact by fact, out of a locked backup', async () => {
  const lost = openDevice(day('2026-07-10'))
  const fresh = openDevice(day('2026-07-12'))
  const customer = await customerOf(lost)
  const sale = lost.newId()
  await lost.keeper.append([charge(sale, customer, '2026-06-01', '2026-06-15', 9000)])
  const paid = payment(lost.newId(), customer, '2026-06-20', 4000, sale)
  await lost.keeper.append([paid])
  await lost.keeper.append([{ id: lost.newId(), kind: 'reversal', customer, of: paid.id, on: day('2026-07-01') }])
  const lock = await makeLock('tres gatos en la tapia', CHEAP)
  const file = await makeBackup(depsOf(lost))('Ejemplo', { lock: { ...lock, file: CHEAP.salt } })
  if (!file.ok) throw new Error(file.error.type)
  const before = await factsOf(lost)
  await lost.close()

  const restored = await restoreBackup(depsOf(fresh))(await openedBackup(file.value, { lock }))
  expect(restored).toMatchObject({ ok: true, value: { added: before.length, malformed: 0 } })
  expect(before.length).toBeGreaterThan(4)
  expect(await factsOf(fresh)).toEqual(before)
  await fresh.close()
})

test('a month of more than 16 MiB comes back, and a check of the backup counts it', { timeout: 60_000 }, async () => {
  const month = '260700' as SegmentId
  const full = openDevice(day('2026-07-10'))
  const fresh = openDevice(day('2026-07-12'))
  const text = 'x'.repeat(9_000)
  const update = updateOf((map) => {
    for (let i = 0; i < 2_000; i += 1) map.set(`${month}${String(i).padStart(12, '0')}`, [text])
  })
  expect(update.length).toBeGreaterThan(16 * 1024 * 1024)
  await full.keeper.mergeSegment(month, update)
  const file = await makeBackup(depsOf(full))('Ejemplo')
  if (!file.ok) throw new Error(file.error.type)
  const backup = await openedBackup(file.value)
  expect(await checkBackup(depsOf(full))(backup)).toEqual({ ok: true, value: { more: 0, lacks: 0, both: 2_000 } })
  expect(await restoreBackup(depsOf(fresh))(backup)).toMatchObject({ ok: true, value: { malformed: 2_000 } })
  expect((await factsOf(fresh)).map(({ hash }) => hash)).toEqual((await factsOf(full)).map(({ hash }) => hash))
  await full.close()
  await fresh.close()
})
