import { concat, equalBytes } from './bytes.ts'
import type { Proven } from './handshake.ts'
import { businessKey, deriveKeys, type BusinessKey } from './keys.ts'

/*
 * KEYS, from both ends at once, right after the handshake of devices that know each other:
 * kind 1 | number 1 | for each: epoch 4, key 32
 */
const KEYS = 5
const ONE = 36
/** As many as a HELLO names. */
const MOST = 16

/**
 * Gives the other end the keys that it lacks, and takes those that this end lacks. What comes is only what the other one
 * says: whether it is the business's is for the list of devices to say.
 * @param ours the best first
 * @param limit milliseconds: a device that proved itself and says nothing is hung up on, as in the handshake
 * @returns undefined when the other end did not keep to it; the channel is closed then
 * @throws ChannelClosed
 */
export async function handOver(
  { frames, peer }: Pick<Proven, 'frames' | 'peer'>,
  ours: readonly BusinessKey[],
  limit = 10_000,
): Promise<readonly BusinessKey[] | undefined> {
  const timer = setTimeout(() => frames.close('too slow'), limit)
  try {
    return await swap({ frames, peer }, ours)
  } finally {
    clearTimeout(timer)
  }
}

async function swap(
  { frames, peer }: Pick<Proven, 'frames' | 'peer'>,
  ours: readonly BusinessKey[],
): Promise<readonly BusinessKey[] | undefined> {
  const tagged = await Promise.all(ours.slice(0, MOST).map(async (key) => ({ key, tag: (await deriveKeys(key)).tag })))
  const lacking = tagged.filter(({ tag }) => !peer.tags.some((theirs) => equalBytes(theirs, tag)))
  frames.send(writeKeys(lacking.map(({ key }) => key)))
  const keys = await readKeys(await frames.next())
  if (!keys) frames.close('no KEYS')
  return keys?.filter(({ epoch, hash }) => !ours.some((own) => own.epoch === epoch && own.hash === hash))
}

function writeKeys(keys: readonly BusinessKey[]): Uint8Array {
  return concat(
    Uint8Array.of(KEYS, keys.length),
    ...keys.flatMap(({ epoch, key }) => {
      const number = new Uint8Array(4)
      new DataView(number.buffer).setUint32(0, epoch)
      return [number, key]
    }),
  )
}

async function readKeys(frame: Uint8Array): Promise<readonly BusinessKey[] | undefined> {
  const [kind, count = 0] = frame
  if (kind !== KEYS || count > MOST || frame.length !== 2 + count * ONE) return undefined
  const parts = Array.from({ length: count }, (_, i) => frame.slice(2 + i * ONE, 2 + (i + 1) * ONE))
  const epochs = parts.map(({ buffer }) => new DataView(buffer).getUint32(0))
  if (epochs.includes(0)) return undefined
  return Promise.all(parts.map((part, i) => businessKey(epochs[i] ?? 0, part.slice(4))))
}
