import { expect, onTestFinished, test, vi } from 'vitest'
import { verifyP256 } from '../../src/platform/subtle.ts'
import { fromBase64 } from '../../src/ledger/base64.ts'
import { inLock } from '../../src/storage/inLock.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'

async function open(): Promise<TestReplica> {
  const device = await openTestReplica()
  onTestFinished(() => device.close())
  return device
}

test('two tabs that ask for the name of a new device at once are told the same, and its key signs for both', async () => {
  const first = await open()
  const second = first.reopen()
  onTestFinished(() => second.leave())
  const [one, two] = await Promise.all([first.trust.identity(), second.trust.identity()])
  expect(two).toEqual(one)
  const said = new TextEncoder().encode('al dia')
  for (const { trust } of [first, second]) {
    const signed = await trust.sign(said)
    expect(await verifyP256(fromBase64(one.publicKey) ?? new Uint8Array(), signed, said)).toBe(true)
  }
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
