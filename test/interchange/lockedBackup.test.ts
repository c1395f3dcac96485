import { describe, expect, test } from 'vitest'
import { KDF_COST } from '../../src/domain/backupLock.ts'
import { day } from '../../src/domain/day.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { writeBackup } from '../../src/interchange/backup.ts'
import { kdfOf, LOCK_PIECE, makeLock } from '../../src/interchange/backupLock.ts'
import { joined } from '../../src/interchange/inflate.ts'
import { readBackup } from '../../src/interchange/readBackup.ts'
import { contentOf, openedBackup } from '../support/backups.ts'

const ABOUT = { created: day('2026-06-30'), app: '0.1.0', business: 'Abarrotes El Ejemplo' }
const PHRASE = 'tres gatos en la tapia'
/** As cheap as the reader takes it: the tests make many. */
const CHEAP = { salt: '0123456789abcdef0123456789abcdef', n: 2 ** 10, r: 8, p: 1 }

/** Bytes that do not pack well, the same each time: more than two pieces of the lock. */
function noise(length: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 16
  })
}

const SEGMENTS = [
  { segment: '260600' as SegmentId, update: noise(LOCK_PIECE * 2 + 5000) },
  { segment: '260700' as SegmentId, update: noise(12) },
]
const lock = await makeLock(PHRASE, CHEAP)

async function locked(segments = SEGMENTS): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writeBackup(segments, ABOUT, [], { ...lock, file: crypto.randomUUID().replaceAll('-', '') })
  if (!file.ok) throw new Error(file.error.type)
  return new Uint8Array(await file.value.arrayBuffer())
}

async function refusal(bytes: Uint8Array, withLock = lock): Promise<string> {
  const backup = await readBackup(new Blob([bytes as Uint8Array<ArrayBuffer>]), { lock: withLock })
  return backup.ok ? 'taken' : backup.error.type
}

/** The file with its check sum made again, as somebody would who changes it on purpose. */
async function resealed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const content = bytes.slice(0, -32)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return joined([content, digest])
}

describe('a backup that is locked with a passphrase', () => {
  test('comes back byte for byte to who knows it, typed on any keyboard', async () => {
    const bytes = await locked()
    const again = await makeLock(`${PHRASE} `, CHEAP)
    const backup = await openedBackup(new Blob([bytes]), { lock: again })
    expect(backup.isLocked).toBe(true)
    expect(await contentOf(backup)).toEqual({ ...ABOUT, segments: SEGMENTS, blobs: [] })
  })

  test('says how its key is made, and nothing of what is in it', async () => {
    const bytes = await locked()
    const asked = await readBackup(new Blob([bytes]))
    expect(asked).toEqual({ ok: false, error: { type: 'backup-locked', kdf: CHEAP } })
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Ejemplo')
  })

  test('stays shut for another passphrase', async () => {
    expect(await refusal(await locked(), await makeLock('tres gatos en la Tapia', CHEAP))).toBe('backup-passphrase')
  })

  test('two of the same books have nothing in common', async () => {
    const [one, two] = [await locked(), await locked()]
    const same = one.subarray(400, 2400).filter((byte, i) => byte === two[400 + i]).length
    expect(same).toBeLessThan(40)
  })

  test('one bit flipped, anywhere: it is refused whole', async () => {
    const whole = await locked()
    const places = [...Array.from({ length: 18 }, (_, i) => i), 100, 300, whole.length - 1, whole.length - 33]
    for (let at = 400; at < whole.length; at += 49_999) places.push(at)
    const taken: number[] = []
    for (const at of places) {
      const flipped = whole.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      // oxlint-disable-next-line no-await-in-loop -- some hundred kilobytes each
      if ((await refusal(flipped)) === 'taken') taken.push(at)
    }
    expect(taken).toEqual([])
  })

  test('pieces changed, left out, or put in another order by somebody who mends the check sum are refused', async () => {
    const whole = await locked()
    const bodyAt = 18 + new DataView(whole.buffer).getUint32(6)
    const piece = LOCK_PIECE + 16
    const swapped = whole.slice()
    swapped.set(whole.subarray(bodyAt + piece, bodyAt + 2 * piece), bodyAt)
    swapped.set(whole.subarray(bodyAt, bodyAt + piece), bodyAt + piece)
    expect(await refusal(await resealed(swapped))).not.toBe('taken')
    const late = whole.slice()
    const place = bodyAt + piece + 100
    late[place] = (late[place] ?? 0) ^ 1
    expect(await refusal(await resealed(late))).toBe('backup-damaged')
    // The last piece left out: the one before it does not call itself the last.
    const cut = joined([whole.subarray(0, bodyAt + 2 * piece), new Uint8Array(32)])
    new DataView(cut.buffer).setBigUint64(10, BigInt(2 * piece))
    expect(await refusal(await resealed(cut))).toBe('backup-damaged')
    // Another header over the same body.
    const text = new TextDecoder('latin1').decode(whole.subarray(0, bodyAt)).replace('"gzip"', '"GZIP"')
    const other = joined([Uint8Array.from(text, (c) => c.charCodeAt(0)), whole.subarray(bodyAt)])
    expect(await refusal(await resealed(other))).toBe('backup-passphrase')
  })

  test('what a file may ask of a phone is limited', () => {
    expect(kdfOf(CHEAP)).toEqual(CHEAP)
    expect(kdfOf({ ...CHEAP, n: 2 ** 18 })).toEqual({ ...CHEAP, n: 2 ** 18 })
    const asks = [
      { ...CHEAP, n: 2 ** 19 },
      { ...CHEAP, n: 1000 },
      { ...CHEAP, p: 17 },
      { ...CHEAP, r: 2 ** 20 },
      { ...CHEAP, n: 1.5 },
      { ...CHEAP, salt: 'zz' },
      { ...CHEAP, p: 0 },
    ]
    expect(asks.filter((ask) => kdfOf(ask) !== undefined)).toEqual([])
  })

  test('the key is stretched as RFC 7914 says, with 32 MiB', async () => {
    const made = await makeLock(PHRASE, { salt: CHEAP.salt, ...KDF_COST })
    expect(made.kdf).toMatchObject({ n: 32_768, r: 8, p: 3 })
    expect(made.master.extractable).toBe(false)
  })
})
