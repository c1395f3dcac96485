import { expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { lazyLedger } from '../../src/ledger/lazyLedger.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf, payment } from '../storage/drafts.ts'
import { dump } from '../storage/dump.ts'

test('a ledger that is fetched late records and reads like one that was there, and is fetched once', async () => {
  const device = openDevice()
  let fetched = 0
  const ledger = lazyLedger(async () => {
    fetched += 1
    return device.keeper
  })
  const ana = await customerOf(device)
  const sale = device.newId()
  await Promise.all([ledger.warmUp(), ledger.append([charge(sale, ana, '2026-07-01', '2026-07-09', 5000)])])
  await ledger.appendImport(1, (_, newId) => [payment(newId(), ana, '2026-07-10', 2000, sale)])
  expect(await ledger.entry(sale)).toMatchObject({ kind: 'charge' })
  expect(await ledger.editsOver({ entity: ana, fields: ['name'] })).toHaveLength(1)
  expect(await ledger.knownSources(['x'])).toEqual(new Set())
  const rows = await dump(device.db)
  await ledger.rebuild()
  expect(await dump(device.db)).toEqual(rows)
  for await (const { segment, update } of ledger.exportSegments()) {
    expect(await ledger.inspectSegment(segment, update)).toMatchObject({ added: 0 })
    expect(await ledger.mergeSegment(segment, update)).toMatchObject({ added: 0 })
  }
  expect(fetched).toBe(1)
  await device.close()
})

test('when the ledger could not be fetched, the entry is not saved and says so, and the next one tries again', async () => {
  const device = openDevice()
  let fetched = 0
  const ledger: Ledger = lazyLedger(async () => {
    fetched += 1
    if (fetched === 1) throw new Error('offline')
    return device.keeper
  })
  const customer = { id: device.newId(), kind: 'customer' as const, patch: {} }
  // The one error that the commands turn into "no guardado".
  await expect(ledger.append([customer])).rejects.toMatchObject({ name: 'NotSavedError', reason: 'refused' })
  expect(await ledger.append([customer])).toHaveLength(1)
  await device.close()
})
