import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BackupDeps } from '../../src/commands/backupDeps.ts'
import { keepCopy, type CopyFolders } from '../../src/commands/keepCopy.ts'
import { day } from '../../src/domain/day.ts'
import { makeLock } from '../../src/interchange/backupLock.ts'
import { backupKeepOf } from '../../src/storage/backupKeep.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { customerOf } from '../storage/drafts.ts'
import { openedBackup } from '../support/backups.ts'

const CHEAP = { salt: '0123456789abcdef0123456789abcdef', n: 2 ** 10, r: 8, p: 1 }
/** A handle is the browser's; here its name is enough. */
const FOLDER = { name: 'copias' } as FileSystemDirectoryHandle

let shop: TestDevice
let files: Map<string, Blob>
beforeEach(async () => {
  shop = openDevice(day('2026-07-10'))
  await customerOf(shop)
  files = new Map()
})
afterEach(() => shop.close())

const deps = (): BackupDeps => ({
  ledger: shop.keeper,
  newId: shop.newId,
  today: () => shop.today,
  blobs: blobsOf(shop.db),
  keep: backupKeepOf(shop.db, (bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
})

function folders(change: Partial<CopyFolders> = {}): CopyFolders {
  return {
    mayWrite: () => Promise.resolve(true),
    write(_folder, name, file) {
      files.set(name, file)
      return Promise.resolve(true)
    },
    prune(_folder, series, keep) {
      const ours = [...files.keys()].filter((name) => series.test(name)).toSorted()
      for (const name of ours.slice(0, -keep)) files.delete(name)
      return Promise.resolve()
    },
    ...change,
  }
}

test('a copy of everything is left in the folder, and seven of them stay', async () => {
  await deps().keep.setFolder(FOLDER)
  for (let on = 1; on < 9; on++) files.set(`aldia-lupita-2026-07-0${on}.aldia`, new Blob())
  files.set('aldia-otra-2026-07-01.aldia', new Blob())
  expect(await keepCopy(deps(), folders())('Lupita')).toBe('written')
  expect([...files.keys()].filter((name) => name.includes('lupita')).toSorted()).toEqual([
    ...[3, 4, 5, 6, 7, 8].map((on) => `aldia-lupita-2026-07-0${on}.aldia`),
    'aldia-lupita-2026-07-10.aldia',
  ])
  expect(files.has('aldia-otra-2026-07-01.aldia')).toBe(true)
  const copy = files.get('aldia-lupita-2026-07-10.aldia')
  expect((await openedBackup(copy ?? new Blob())).business).toBe('Lupita')
})

test('it is locked like the other backups, each copy with a key of its own', async () => {
  const { keep } = deps()
  await keep.setFolder(FOLDER)
  await keep.setLock(await makeLock('tres gatos en la tapia', CHEAP))
  await keepCopy(deps(), folders())('Lupita')
  const copy = files.get('aldia-lupita-2026-07-10.aldia') ?? new Blob()
  await expect(openedBackup(copy)).rejects.toThrow('backup-locked')
  const [one, two] = [await keep.lock(), await keep.lock()]
  expect(one?.file).not.toBe(two?.file)
  expect((await openedBackup(copy, one ? { lock: one } : {})).business).toBe('Lupita')
})

test('without a folder, without permission, or without room it says so and leaves what is there', async () => {
  expect(await keepCopy(deps(), folders())('Lupita')).toBe('no-folder')
  await deps().keep.setFolder(FOLDER)
  expect(await keepCopy(deps(), folders({ mayWrite: () => Promise.resolve(false) }))('Lupita')).toBe('not-allowed')
  expect(await keepCopy(deps(), folders({ write: () => Promise.resolve(false) }))('Lupita')).toBe('failed')
  expect(files.size).toBe(0)
})
