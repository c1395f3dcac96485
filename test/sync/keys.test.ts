import { hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { toHex as hex } from '../../src/ledger/hex.ts'
import { businessKey, compareKeys, deriveKeys, newBusinessKey, pairingKey } from '../../src/sync/keys.ts'

const K = Uint8Array.from({ length: 32 }, (_, i) => i)

test('what is made of a key is made of it on every device and in every release: HKDF with these words', async () => {
  const hkdf = (secret: Uint8Array, info: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, 'al-dia/1', info, length)).toString('hex')
  const key = await businessKey(7, K)
  const { tag, auth, file, topic, rendezvous } = await deriveKeys(key)
  expect(key.hash).toBe(hkdf(K, 'hash/epoch:7', 32))
  expect(hex(tag)).toBe(hkdf(K, 'tag/epoch:7', 8))
  expect(hex(auth)).toBe(hkdf(K, 'auth/epoch:7', 32))
  expect(hex(file)).toBe(hkdf(K, 'file/epoch:7', 32))
  expect(topic).toBe(hkdf(K, 'topic/epoch:7', 16))
  expect(hex(rendezvous)).toBe(hkdf(K, 'rendezvous/epoch:7', 32))
  expect(hex(await pairingKey(K.subarray(0, 16)))).toBe(hkdf(K.subarray(0, 16), 'pairing', 32))
})

test('nothing that is made of a key is the key, or is another part of it, or stays the same in the next epoch', async () => {
  const parts = async (epoch: number) => {
    const key = await businessKey(epoch, K)
    const { tag, auth, file, topic, rendezvous } = await deriveKeys(key)
    return [hex(tag), hex(auth), hex(file), topic, hex(rendezvous), key.hash, hex(K)]
  }
  const [first, second] = [await parts(1), await parts(2)]
  // The key itself is the only one that both lists have.
  expect(new Set([...first, ...second].map((part) => part.slice(0, 16))).size).toBe(13)
})

test('a new key is 32 bytes that nobody had before', async () => {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const [a, b] = [await newBusinessKey(3, random), await newBusinessKey(3, random)]
  expect(a.epoch).toBe(3)
  expect(a.key).toHaveLength(32)
  expect(hex(a.key)).not.toBe(hex(b.key))
  expect(a.hash).not.toBe(b.hash)
})

test('two devices that hold the same two keys agree which is the better', () => {
  const a = { epoch: 2, hash: 'ab' }
  const b = { epoch: 2, hash: 'cd' }
  const older = { epoch: 1, hash: 'ff' }
  expect([older, a, b].toSorted(compareKeys)).toEqual([b, a, older])
  expect([b, older, a].toSorted(compareKeys)).toEqual([b, a, older])
})

test.each([
  [0, 32],
  [1.5, 32],
  [2 ** 32, 32],
  [1, 31],
  [1, 33],
])('epoch %d with %d bytes is no key', async (epoch, bytes) => {
  await expect(businessKey(epoch, new Uint8Array(bytes))).rejects.toThrow(RangeError)
})
