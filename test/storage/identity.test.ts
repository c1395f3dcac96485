import { expect, onTestFinished, test, vi } from 'vitest'
import { verifyP256 } from '../../src/platform/subtle.ts'
import { fromBase64 } from '../../src/ledger/base64.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import type { Signer } from '../../src/ledger/signer.ts'
import { makeIdentity } from '../../src/storage/identity.ts'
import { inLock } from '../../src/storage/inLock.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'

async function open(): Promise<TestReplica> {
  const device = await openTestReplica()
  onTestFinished(() => device.close())
  return device
}

test('two tabs that make the key of a new device at once have the same, the one that is on the disk', async () => {
  const [one, two] = [await open(), await open()]
  const tab = one.reopen()
  onTestFinished(() => tab.leave())
  const ofTab = { db: tab.db, random: randomBytes, signer: deviceKeys }
  const slower: Signer = {
    ...deviceKeys,
    async generate() {
      await makeIdentity(ofTab)
      return deviceKeys.generate()
    },
  }
  const slow = await makeIdentity({ db: one.db, random: randomBytes, signer: slower })
  const fast = await makeIdentity(ofTab)
  expect([slow.device.device, slow.identity.publicKey]).toEqual([fast.device.device, fast.identity.publicKey])
  expect((await makeIdentity({ ...ofTab, db: two.db })).identity.publicKey).not.toBe(fast.identity.publicKey)
})

test('a device signs in its own name and in the one that it is about to take, and in no other', async () => {
  const { trust } = await open()
  const { device } = await trust.identity()
  const [earlier, candidate] = [await trust.candidate(), await trust.candidate()]
  const said = Uint8Array.of(1, 2, 3)
  expect(await trust.sign(said, device)).toHaveLength(64)
  const signed = await trust.sign(said, candidate.device)
  expect(await verifyP256(fromBase64(candidate.publicKey) ?? new Uint8Array(), signed, said)).toBe(true)
  await expect(trust.sign(said, earlier.device)).rejects.toThrow('candidate')
})

test('work that one tab at a time may do is done also where the browser has no locks', async () => {
  const order: string[] = []
  const work = async () => {
    order.push('done')
    return 7
  }
  vi.stubGlobal('navigator', {})
  expect(await inLock('books', work)).toBe(7)
  vi.stubGlobal('navigator', { locks: { request: (name: string, run: () => unknown) => [order.push(name), run()][1] } })
  expect(await inLock('books', work)).toBe(7)
  vi.unstubAllGlobals()
  expect(order).toEqual(['done', 'books', 'done'])
})
