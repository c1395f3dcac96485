import { afterEach, expect, test } from 'vitest'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { createSyncStore } from '../../src/storage/syncStore.ts'
import { openDevice, type TestDevice } from './books.ts'

let device: TestDevice | undefined
afterEach(async () => {
  await device?.close()
})

test('what is kept for meeting others is there after the app was closed, and can be taken away', async () => {
  device = openDevice()
  await createSyncStore(device.db).put('sync/rendezvous', 'wss://example.org')
  device.leave()
  device = device.reopen()
  const store = createSyncStore(device.db)
  expect(await store.get('sync/rendezvous')).toBe('wss://example.org')
  await store.put('sync/rendezvous', undefined)
  expect(await store.get('sync/rendezvous')).toBeUndefined()
  expect(await device.db.local.count()).toBe(0)
})

test('a list keeps what two tabs add at once, and its last ones when it grows too long', async () => {
  device = openDevice()
  const tab = device.reopen()
  const [here, there] = [createSyncStore(device.db), createSyncStore(tab.db)]
  await Promise.all([1, 2, 3, 4, 5, 6].map((n) => (n % 2 === 0 ? here : there).add('sync/refused', n, 5)))
  expect(new Set((await here.get('sync/refused')) as number[]).size).toBe(5)
  tab.leave()
})

test('a device key signs after the app was closed, and its private half cannot be taken out', async () => {
  device = openDevice()
  const keys = await deviceKeys.generate()
  await createSyncStore(device.db).put('sync/identity', { keys })
  device.leave()
  device = device.reopen()
  const kept = ((await createSyncStore(device.db).get('sync/identity')) as { keys: CryptoKeyPair }).keys
  const text = new TextEncoder().encode('up to 7')
  const signature = await deviceKeys.sign(kept.privateKey, text)
  expect(signature).toHaveLength(64)
  const publicKey = await deviceKeys.publicKey(keys)
  expect(await deviceKeys.verify(publicKey, signature, text)).toBe(true)
  expect(await deviceKeys.verify(publicKey, signature, new TextEncoder().encode('up to 8'))).toBe(false)
  const other = await deviceKeys.publicKey(await deviceKeys.generate())
  expect(await deviceKeys.verify(other, signature, text)).toBe(false)
  await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow('not extractable')
})

test.each(['', 'no key', 'AAAA', '%%%'])('what is no key verifies nothing: "%s"', async (text) => {
  expect(await deviceKeys.verify(text, new Uint8Array(64), new Uint8Array(3))).toBe(false)
})
