import { newFactIdIn } from '../../src/ledger/segments.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import type { SegmentHead } from '../../src/ledger/replica.ts'
import type { RawChannel } from '../../src/sync/link.ts'
import { readMessage, writeMessage } from '../../src/sync/messages.ts'
import { CHUNK, MAX_MESSAGE, writeChunk } from '../../src/sync/wire/chunk.ts'
import { pack } from '../../src/sync/wire/pack.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { connect, meet, type Device } from '../bench/sync.ts'
import { updateOf } from '../storage/updates.ts'

/*
 * Devices of the list whose app is not ours, one after the other, over real connections: each says what none of ours
 * would, or leaves in the middle.
 */

const A_MOMENT = 300
const BOMB = 300 * 1024 * 1024

const below = (end: number): number => Math.floor(Math.random() * end)

function turned(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  for (let i = 0; i <= below(4); i++) {
    const at = below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8))
  }
  return copy
}

/** Says that it has something in a month, and gives what it likes for it. */
function offering(
  raw: RawChannel,
  device: Device,
  segment: SegmentId,
  give: (asked: number) => readonly Uint8Array[],
): void {
  const link = createLink(raw, device.id)
  const head: SegmentHead = {
    segment,
    digest: Array.from(randomBytes(32), (b) => b.toString(16).padStart(2, '0')).join(''),
    count: 7,
  }
  let asked = 0
  link.onMessage((bytes) => {
    const message = readMessage(bytes)
    if (message.type !== 'want') return
    for (const update of give(asked)) {
      link.send(writeMessage({ type: 'part', segment: message.segment, update })).catch(() => undefined)
    }
    asked += 1
  })
  const said = { number: 1, answered: 0, factVersion: 1 + below(3), wallMs: Date.now() * (1 + below(2)) }
  link.send(writeMessage({ type: 'heads', ...said, heads: [head] })).catch(() => undefined)
}

const facts = (segment: SegmentId, kind: string, version: number): Uint8Array =>
  updateOf((map) => {
    for (let i = 0; i < 20; i++) {
      const value = [kind, version, Date.now() * 1024 + i, 'QQQQQQQQQQQQQQQQ', i + 1, 'what', { is: 'this' }]
      map.set(newFactIdIn(segment, randomBytes), value)
    }
  })

/** Bytes that unpack to far more than a message may be. */
async function bomb(): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip')
  const writer = writable.getWriter()
  const zeros = new Uint8Array(1024 * 1024)
  void (async () => {
    for (let sent = 0; sent < BOMB; sent += zeros.length) await writer.write(zeros)
    await writer.close()
  })()
  return new Uint8Array(await new Response(readable).arrayBuffer())
}

let packed: Promise<Uint8Array> | undefined

type Attack = (raw: RawChannel, victim: Device, other: Device) => Promise<void> | void

const ATTACKS: Readonly<Record<string, Attack>> = {
  'frames of nothing': (raw) => {
    for (let i = 0; i < 20; i++) raw.send(randomBytes(1 + below(CHUNK)))
  },
  'messages cut short': (raw, { id }) => {
    const link = createLink(raw, id)
    const said = writeMessage({ type: 'want', segment: '260600' as SegmentId, stateVector: randomBytes(9) })
    link.send(said.subarray(0, below(said.length))).catch(() => undefined)
  },
  'bits that turned': (raw, victim) => {
    offering(raw, victim, '260600' as SegmentId, () => [turned(facts('260600' as SegmentId, 'payment', 1))])
  },
  'facts of a version to come': (raw, victim) => {
    offering(raw, victim, '260600' as SegmentId, () => [facts('260600' as SegmentId, 'hologram', 9)])
  },
  'facts in the name of nobody': (raw, victim) => {
    offering(raw, victim, '260600' as SegmentId, () => [facts('260600' as SegmentId, 'payment', 1)])
  },
  'parts without end': (raw, victim) => {
    offering(raw, victim, '260500' as SegmentId, () => Array.from({ length: 40 }, () => randomBytes(60_000)))
  },
  'a month that is none': (raw, victim) => {
    offering(raw, victim, '999999' as SegmentId, () => [facts('260600' as SegmentId, 'payment', 1)])
  },
  'a bomb': async (raw) => {
    packed ??= bomb()
    const bytes = await packed
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const payload = bytes.subarray(at, at + CHUNK)
      const start = { length: bytes.length, isPacked: true }
      await raw.drained()
      raw.send(writeChunk({ lane: 'bulk', payload, ...(at === 0 ? { start } : {}) }))
    }
  },
  'more than a message may be': async (raw) => {
    const { bytes } = await pack(randomBytes(CHUNK))
    raw.send(
      writeChunk({
        lane: 'bulk',
        payload: bytes.subarray(0, CHUNK),
        start: { length: MAX_MESSAGE + 1, isPacked: false },
      }),
    )
  },
  'one of ours that leaves in the middle': async (raw, victim, other) => {
    const { exchange, proven } = meet(other, createLink(raw, victim.id))
    proven.catch(() => undefined)
    await new Promise((ready) => setTimeout(ready, below(60)))
    raw.close('left')
    exchange.stop()
  },
}

/** Never ends by itself. @param victim whom they meet @param other a real device of the list */
export async function besiege(victim: Device, other: Device): Promise<never> {
  const names = Object.keys(ATTACKS)
  for (let turn = below(names.length); ; turn++) {
    const attack = ATTACKS[names[turn % names.length] ?? '']
    const [ours, theirs] = await connect()
    const { exchange, proven } = meet(victim, createLink(ours, other.id))
    proven.catch(() => undefined)
    try {
      await attack?.(theirs, victim, other)
    } catch {
      // It was thrown out already.
    }
    await new Promise((ready) => setTimeout(ready, A_MOMENT))
    exchange.stop()
    theirs.close('done')
  }
}
