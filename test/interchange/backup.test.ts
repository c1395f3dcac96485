import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { SegmentId } from '../../src/domain/ids.ts'
import { writeBackup, type BackupSegment } from '../../src/interchange/backup.ts'
import { readBackup, type ReadBackupOptions } from '../../src/interchange/readBackup.ts'
import { contentOf, openedBackup } from '../support/backups.ts'
import { latin1, utf8 } from './sample.ts'

const ABOUT = { created: day('2026-06-30'), app: '0.1.0', business: 'Abarrotes El Ejemplo ñ' }

/** Bytes that do not pack well, the same each time. */
function update(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 16
  })
}

const SEGMENTS: readonly BackupSegment[] = [
  { segment: '260600' as SegmentId, update: update(3000, 1) },
  { segment: '26060A' as SegmentId, update: update(0, 2) },
  { segment: '260700' as SegmentId, update: update(1234, 3) },
]

async function written(segments: readonly BackupSegment[] = SEGMENTS): Promise<Uint8Array> {
  const blob = await writeBackup(segments, ABOUT)
  if (!blob.ok) throw new Error(blob.error.type)
  return new Uint8Array(await blob.value.arrayBuffer())
}

const fileOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>])

async function readAll(bytes: Uint8Array, options: ReadBackupOptions = {}) {
  return contentOf(await openedBackup(fileOf(bytes), options))
}

/** The header of a file, as it stands in it. */
function headerOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(6)
  return JSON.parse(new TextDecoder().decode(bytes.subarray(18, 18 + length))) as Record<string, unknown>
}

async function refusal(bytes: Uint8Array, options: ReadBackupOptions = {}): Promise<string> {
  const content = await readBackup(fileOf(bytes), options)
  return content.ok ? 'taken' : content.error.type
}

describe('a backup', () => {
  test('comes back byte for byte', async () => {
    expect(await readAll(await written())).toEqual({ ...ABOUT, segments: SEGMENTS, blobs: [] })
  })

  test('of an empty ledger is one too', async () => {
    expect(await readAll(await written([]))).toEqual({ ...ABOUT, segments: [], blobs: [] })
  })

  test('names nobody outside its body, the part that a passphrase locks', async () => {
    expect(headerOf(await written())).toEqual({
      format: 'al-dia-backup',
      version: 1,
      cipher: 'none',
      kdf: 'none',
      compression: 'gzip',
    })
  })

  test('that cannot be written because the ledger cannot be read says so', async () => {
    async function* broken(): AsyncGenerator<BackupSegment> {
      yield { segment: '260600' as SegmentId, update: update(10, 1) }
      await Promise.resolve()
      throw new Error('disk')
    }
    await expect(writeBackup(broken(), ABOUT)).rejects.toThrow('disk')
  })
})

describe('a backup with photos', () => {
  const BLOBS = [
    { hash: 'ab'.repeat(32), type: 'image/jpeg', bytes: update(5000, 4) },
    { hash: 'cd'.repeat(32), type: 'application/pdf', bytes: update(0, 5) },
  ]
  const photos = { count: 2, bytes: 5000, included: true }
  const withPhotos = async (blobs = BLOBS, told = photos) => {
    const file = await writeBackup(SEGMENTS, { ...ABOUT, photos: told }, blobs)
    if (!file.ok) throw new Error(file.error.type)
    return new Uint8Array(await file.value.arrayBuffer())
  }

  test('comes back byte for byte', async () => {
    const value = { ...ABOUT, photos, segments: SEGMENTS, blobs: BLOBS }
    expect(await readAll(await withPhotos())).toEqual(value)
  })

  test('says in its header that an app of before photos cannot read it; without them it can', async () => {
    const versionOf = (bytes: Uint8Array) => headerOf(bytes)['version']
    expect(versionOf(await withPhotos())).toBe(2)
    const without = await withPhotos(BLOBS, { ...photos, included: false })
    expect(versionOf(without)).toBe(1)
    const value = { ...ABOUT, photos: { ...photos, included: false }, segments: SEGMENTS, blobs: [] }
    expect(await readAll(without)).toEqual(value)
  })

  test.each([
    ['a photo without a hash', { hash: 'x' }],
    ['a photo of no type', { type: 5 as unknown as string }],
  ])('%s is no backup', async (_what, change) => {
    const [first, second] = BLOBS
    if (!first || !second) throw new Error('no photos')
    expect(await refusal(await withPhotos([{ ...first, ...change }, second]))).toBe('backup-damaged')
  })
})

describe('a file that is not a whole backup is refused whole', () => {
  test('cut short anywhere', async () => {
    const whole = await written()
    const refusals = new Set<string>()
    for (let length = 1; length < whole.length; length += 97) refusals.add(await refusal(whole.subarray(0, length)))
    refusals.add(await refusal(whole.subarray(0, whole.length - 1)))
    expect([...refusals]).toEqual(['backup-truncated'])
  })

  test('one bit flipped, at every 97th byte and at both ends', async () => {
    const whole = await written()
    const places = [...Array.from({ length: 60 }, (_, i) => i), whole.length - 1]
    for (let at = 0; at < whole.length; at += 97) places.push(at)
    for (const at of places) {
      const flipped = whole.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(await refusal(flipped), `byte ${at}`).not.toBe('taken')
    }
  })

  test.each([
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46)],
    ['a list', utf8('cliente,saldo\nEjemplo,10\n')],
    ['a web page', utf8('<!doctype html><title>Inicie sesión</title>')],
    ['nothing', new Uint8Array()],
    ['a ZIP', latin1('PK\u0003\u0004')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('backup-foreign')
  })

  test('one that brings a segment twice: the second could contradict the first, when that is already merged', async () => {
    const [one, two] = SEGMENTS
    if (!one || !two) throw new Error('no segments')
    expect(await refusal(await written([one, two, { ...one, update: two.update }]))).toBe('backup-damaged')
  })

  test('something behind the end', async () => {
    expect(await refusal(Uint8Array.of(...(await written()), 0))).toBe('backup-damaged')
  })

  test('one that unpacks to more than a phone can hold', async () => {
    const zeros = [{ segment: '260600' as SegmentId, update: new Uint8Array(2_000_000) }]
    const content = await readBackup(fileOf(await written(zeros)), { maxBytes: 1_000_000 })
    expect(content).toEqual({ ok: false, error: { type: 'backup-too-large', maxBytes: 1_000_000 } })
  })

  test('one of a newer app says that the app must be updated', async () => {
    const bytes = await written()
    const text = new TextDecoder('latin1').decode(bytes)
    const newer = latin1(text.replace('"version":1', '"version":9'))
    expect(await refusal(newer)).toBe('backup-newer')
  })
})
