import { expect, test } from 'vitest'
import { editBusiness } from '../../src/commands/editBusiness.ts'
import { editCustomer } from '../../src/commands/editCustomer.ts'
import { importReceivables } from '../../src/commands/importReceivables.ts'
import { makeBackup } from '../../src/commands/makeBackup.ts'
import { recordCharge } from '../../src/commands/recordCharge.ts'
import { previewRestore, restoreBackup } from '../../src/commands/restoreBackup.ts'
import type { CommandDeps } from '../../src/commands/deps.ts'
import { day } from '../../src/domain/day.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import type { BlobDeps } from '../../src/commands/blobDeps.ts'
import { lazyLedger } from '../../src/ledger/lazyLedger.ts'
import { importedText } from '../interchange/sample.ts'
import { backupWith } from '../support/backups.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf } from '../storage/drafts.ts'

const NOT_SAVED = { ok: false, error: { type: 'not-saved', cause: 'refused' } }

test('when the browser has closed the books, every form is told that it is not saved, edits, imports and restores too', async () => {
  const shop = openDevice()
  const blobs = blobsOf(shop.db)
  const deps: BlobDeps = { ledger: shop.keeper, newId: shop.newId, today: () => shop.today, blobs }
  const customer = await customerOf(shop)
  const { receivables, customers } = await importedText('cliente;vencimiento;saldo\nEva;01/03/2026;10,00\n')
  shop.leave()
  expect(await editCustomer(deps)({ customer, person: { name: 'Ana' } })).toEqual(NOT_SAVED)
  expect(await editCustomer(deps)({ customer, profile: { archived: true } })).toEqual(NOT_SAVED)
  expect(await editBusiness(deps)({ name: 'Otra' })).toEqual(NOT_SAVED)
  const segments = [{ segment: '260700' as SegmentId, update: Uint8Array.of(0, 0) }]
  const backup = { created: shop.today, app: '0.1.0', business: 'Ejemplo', segments, blobs: [] }
  expect(await previewRestore(deps)(backupWith(backup))).toEqual(NOT_SAVED)
  expect(await restoreBackup(deps)(backupWith(backup))).toEqual(NOT_SAVED)
  expect(await makeBackup(deps)('Ejemplo')).toEqual(NOT_SAVED)
  expect(await importReceivables(deps)({ receivables, customers, existing: new Map() })).toEqual(NOT_SAVED)
  await shop.close()
})

test('when the machinery that writes could not be fetched, a sale says that it is not saved', async () => {
  const shop = openDevice()
  const ledger = lazyLedger(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  const deps: CommandDeps = { ledger, newId: shop.newId, today: () => shop.today }
  const { id: _id, kind: _kind, ...sale } = charge(shop.newId(), shop.newId(), '2026-07-01', '2026-07-09', 5000)
  expect(await recordCharge(deps)({ ...sale, issued: day('2026-07-01') })).toEqual(NOT_SAVED)
  await shop.close()
})
