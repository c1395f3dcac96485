import { expect, onTestFinished, test } from 'vitest'
import { masterIn, vaultOf } from '../../src/features/privacy/lock/vault.ts'
import { hexOf } from '../../src/features/privacy/lock/lockRecord.ts'
import { openKeys, sealedStore, sealKeys } from '../../src/storage/sealedKeys.ts'
import { createSyncStore } from '../../src/storage/syncStore.ts'
import { createKeyRing } from '../../src/sync/keysRing.ts'
import { businessKey } from '../../src/sync/keys.ts'
import { openDevice } from './books.ts'

const bytes = (fill: number) => new Uint8Array(32).fill(fill)

function open() {
  const device = openDevice()
  onTestFinished(() => device.close())
  return { db: device.db, plain: createKeyRing(createSyncStore(device.db)) }
}

const onDisk = async (db: ReturnType<typeof open>['db']) => (await db.local.get('sync/keys'))?.value as object[]

test('Sealed, no key of the books is on the disk; the right vault gives them, also those that come later', async () => {
  const { db, plain } = open()
  const [first, second] = [await businessKey(1, bytes(1)), await businessKey(2, bytes(2))]
  await plain.add(first)
  const vault = vaultOf(bytes(9))
  await sealKeys(db, vault)
  const ring = createKeyRing(sealedStore(createSyncStore(db), vault))
  await ring.add(second)
  expect(await ring.all()).toEqual([second, first])
  expect((await onDisk(db)).map((item) => Object.keys(item).toSorted())).toEqual([
    ['epoch', 'hash', 'sealed'],
    ['epoch', 'hash', 'sealed'],
  ])
  expect(JSON.stringify(await onDisk(db))).not.toContain(JSON.stringify(bytes(1)))

  await openKeys(db, vault)
  expect(await plain.all()).toEqual([second, first])
})

test('Without the vault, or with another one, nobody takes the books for such that never had a key', async () => {
  const { db, plain } = open()
  await plain.add(await businessKey(1, bytes(1)))
  await sealKeys(db, vaultOf(bytes(9)))
  for (const vault of [undefined, vaultOf(bytes(8))]) {
    const ring = createKeyRing(sealedStore(createSyncStore(db), vault))
    await expect(ring.all()).rejects.toThrow('locked')
  }
  await expect(openKeys(db, vaultOf(bytes(8)))).rejects.toThrow('locked')
  expect((await onDisk(db))[0]).not.toHaveProperty('key')
})

test('A key that comes while the others are being sealed, from a device that removed a telephone, is sealed as well', async () => {
  const { db, plain } = open()
  const [first, second] = [await businessKey(1, bytes(1)), await businessKey(2, bytes(2))]
  await plain.add(first)
  const vault = vaultOf(bytes(9))
  let isLate = false
  await sealKeys(db, {
    ...vault,
    async seal(key) {
      if (!isLate) {
        isLate = true
        await plain.add(second)
      }
      return vault.seal(key)
    },
  })
  const kept = await onDisk(db)
  expect(kept.filter((item) => 'key' in item)).toEqual([])
  expect(await createKeyRing(sealedStore(createSyncStore(db), vault)).all()).toEqual([second, first])
})

test('Sealed again, because the app was killed before the lock was noted, they open all the same', async () => {
  const { db, plain } = open()
  const key = await businessKey(1, bytes(1))
  await plain.add(key)
  const vault = vaultOf(bytes(9))
  await sealKeys(db, vault)
  const once = await onDisk(db)
  await sealKeys(db, vault)
  expect(await onDisk(db)).toEqual(once)
  await openKeys(db, vault)
  await openKeys(db, vault)
  expect(await plain.all()).toEqual([key])
})

test('Books of one device have no keys: the lock comes and goes, and none is made up', async () => {
  const { db } = open()
  const vault = vaultOf(bytes(9))
  await sealKeys(db, vault)
  await openKeys(db, vault)
  expect(await onDisk(db)).toBeUndefined()
  expect(await createKeyRing(sealedStore(createSyncStore(db), vault)).all()).toEqual([])
})

test('A master key opens with the key that sealed it, and with no other', async () => {
  const { iv, sealed } = await vaultOf(bytes(3)).seal(bytes(7))
  const kept = { iv: hexOf(iv), sealed: hexOf(sealed) }
  expect(await masterIn(kept, bytes(3))).toEqual(bytes(7))
  expect(await masterIn(kept, bytes(4))).toBeUndefined()
})
