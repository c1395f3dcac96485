import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { toBase64 } from '../../src/ledger/base64.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { encrypt } from '../../src/platform/subtle.ts'
import { textBytes } from '../../src/sync/bytes.ts'
import { businessKey, deriveKeys } from '../../src/sync/keys.ts'
import { newNonce, readRendezvous, writeRendezvous, type RendezvousMessage } from '../../src/sync/rendezvousMessages.ts'

const keyOf = async (fill: number) => deriveKeys(await businessKey(1, new Uint8Array(32).fill(fill)))
const device = fc.constantFrom('0123456789ABCDEF', 'FEDCBA9876543210', 'ZZZZZZZZZZZZZZZZ') as fc.Arbitrary<DeviceId>
const nonce = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => toBase64(bytes))
const message: fc.Arbitrary<RendezvousMessage> = fc.oneof(
  fc.record({ type: fc.constant('hello' as const), from: device, nonce, linked: fc.array(device, { maxLength: 9 }) }),
  fc.record({
    type: fc.constantFrom('offer' as const, 'answer' as const),
    from: device,
    to: device,
    nonce,
    answers: nonce,
    code: fc.uint8Array({ maxLength: 300 }),
  }),
)

it('what is said at the meeting point is read by devices with the key, and by nobody else', async () => {
  const [ours, theirs] = [await keyOf(1), await keyOf(2)]
  await fc.assert(
    fc.asyncProperty(message, async (said) => {
      const text = await writeRendezvous(ours, said, randomBytes)
      expect(await readRendezvous(ours, text)).toEqual(said)
      expect(await readRendezvous(theirs, text)).toBeUndefined()
      // Said in another place it is not the same.
      expect(await readRendezvous({ ...ours, topic: theirs.topic }, text)).toBeUndefined()
      expect(text).not.toContain(said.from)
    }),
    { numRuns: 40 },
  )
})

async function sealed(bytes: Uint8Array): Promise<string> {
  const { topic, rendezvous } = await keyOf(1)
  const iv = new Uint8Array(12)
  return toBase64(Uint8Array.from([...iv, ...(await encrypt(rendezvous, iv, textBytes(topic), bytes))]))
}

const said = (kind: number, from: string, to: string, more = '') =>
  Uint8Array.from([kind, ...textBytes(from), ...textBytes(to), ...new Uint8Array(16), ...textBytes(more)])
const A = '0123456789ABCDEF'

test.each([
  ['a kind of a newer app', said(9, A, A)],
  ['nobody who says it', said(0, '-'.repeat(16), A)],
  ['an offer to nobody', said(1, A, '-'.repeat(16))],
  ['half of it', said(1, A, A).subarray(0, 40)],
  ['more than anybody has to say', said(1, A, A, 'x'.repeat(1_000))],
])('a device of the business that says %s is not heard', async (_what, bytes) => {
  expect(await readRendezvous(await keyOf(1), await sealed(bytes))).toBeUndefined()
})

test.each([
  ['nothing', ''],
  ['no base64', 'ñ'],
  ['hardly anything', toBase64(new Uint8Array(12))],
  ['megabytes', 'A'.repeat(1_000_000)],
])('what whoever runs the place makes up is not heard: %s', async (_what, text) => {
  expect(await readRendezvous(await keyOf(1), text)).toBeUndefined()
})

it('names among the linked that are none are left aside', async () => {
  const text = await sealed(said(0, A, '-'.repeat(16), `${A}${'?'.repeat(16)}tail`))
  expect(await readRendezvous(await keyOf(1), text)).toMatchObject({ type: 'hello', linked: [A] })
})

it('each nonce is new', () => {
  expect(newNonce(randomBytes)).not.toBe(newNonce(randomBytes))
})
