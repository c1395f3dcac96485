import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DeviceId, SegmentId } from '../../../src/domain/ids.ts'
import { openChanges } from '../../../src/sync/file/openChanges.ts'
import { formatOf } from '../../../src/sync/file/container.ts'
import { updateOf } from '../../storage/updates.ts'
import { admitToFiles, fileFor, meetByFile, openFileBusiness, type FileDevice } from '../../support/fileDevice.ts'
import { createMemoryReplica, uncleanUpdate, type MemoryReplica } from '../../support/memoryReplica.ts'
import { openTestReplica, type TestReplica } from '../../support/openReplica.ts'

/* A month that is too large for one message of a file goes in as many as it takes. */

const MONTHS = ['260600', '260700', '260701'] as SegmentId[]
const [JUNE, JULY] = MONTHS as [SegmentId, SegmentId]

type Pair<T> = readonly [T, T]

async function two(): Promise<{ readonly at: Pair<MemoryReplica>; readonly files: Pair<FileDevice> }> {
  const business = await openFileBusiness()
  const open = (id: string): MemoryReplica => createMemoryReplica(id as DeviceId)
  const admitted = async (replica: MemoryReplica): Promise<FileDevice> => ({
    ...(await admitToFiles(business, replica.device, replica)),
    mostInOne: 120,
  })
  const at = [open('AAAAAAAAAAAAAAAA'), open('BBBBBBBBBBBBBBBB')] as const
  return { at, files: [await admitted(at[0]), await admitted(at[1])] }
}

const startOf = async (file: Blob): Promise<string> => (await file.text()).slice(0, 6)

describe('a month above the bound of one message', () => {
  test('comes over whole, in a file that an earlier app calls one of a newer app', async () => {
    const { at, files } = await two()
    const [shop, van] = files
    at[0].partValues = 7
    at[0].record(JUNE, 1)
    const small = await fileFor(shop, 'anyone', { raw: true })
    expect(await startOf(small)).toBe('ALDIA2')
    at[0].record(JULY, 50)
    const merged: number[] = []
    const watched: FileDevice = {
      ...van,
      replica: {
        ...van.replica,
        merge: (segment, update, from, bulk) => {
          merged.push(update.length)
          return van.replica.merge(segment, update, from, bulk)
        },
      },
    }
    const file = await fileFor(shop, 'anyone', { raw: true })
    expect(await startOf(file)).toBe('ALDIA3')
    expect(await openChanges(watched, file)).toMatchObject({
      ok: true,
      value: { added: 53, refused: 0, owesBack: false, isPartial: false },
    })
    expect(merged.length).toBe(9)
    expect(at[1].values()).toEqual(at[0].values())
    // All of it was taken in: nothing is left to send.
    await meetByFile(shop, van)
    expect(await at[1].heads()).toEqual(await at[0].heads())
  })

  test('of which one part is not clean is taken as far as it is, and said to be refused', async () => {
    const { at, files } = await two()
    const [shop, van] = files
    at[0].record(JULY, 6)
    at[0].record(JUNE, 2)
    await at[0].heads()
    const parts = (await at[0].parts(JULY, Uint8Array.of(0))) ?? []
    const lying: FileDevice = {
      ...shop,
      replica: {
        ...shop.replica,
        parts: (segment, vector) =>
          segment === JULY
            ? Promise.resolve([...parts, uncleanUpdate(JULY), updateOf((map) => map.set(`${JULY}ZZZZZZZZZZZZ`, [1]))])
            : shop.replica.parts(segment, vector),
      },
    }
    expect(await openChanges(van, await fileFor(lying, 'anyone'))).toMatchObject({
      ok: true,
      value: { refused: 1, added: 9 },
    })
    expect(at[1].values().some((value) => value.includes('ZZZZZZZZZZZZ'))).toBe(false)
  })

  test(
    'whatever was recorded on either side, files to and fro end with the same digests',
    { timeout: 60_000 },
    async () => {
      const step = fc.tuple(fc.constantFrom(0, 1), fc.nat(2), fc.integer({ min: 1, max: 9 }), fc.boolean())
      let inParts = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (steps, values) => {
          const { at, files } = await two()
          const [a, b] = files
          for (const replica of at) replica.partValues = values
          for (const [who, month, facts, complete] of steps) {
            ;(who === 0 ? at[0] : at[1]).record(MONTHS[month] as SegmentId, facts)
            const [from, to] = who === 0 ? [a, b] : [b, a]
            if (!complete) continue
            const file = await fileFor(from, to, { complete, raw: true })
            if ((await startOf(file)) === 'ALDIA3') inParts += 1
            expect(await openChanges(to, file)).toMatchObject({ ok: true, value: { refused: 0 } })
          }
          await meetByFile(a, b)
          await meetByFile(b, a)
          expect(at[1].values()).toEqual(at[0].values())
          const [ours, theirs] = await Promise.all(at.map(async (replica) => byName(await replica.heads())))
          expect(ours).toEqual(theirs)
        }),
        { numRuns: 150 },
      )
      expect(inParts).toBeGreaterThan(100)
    },
  )
})

function byName(heads: readonly { readonly segment: string }[]): readonly unknown[] {
  return heads.toSorted((a, b) => (a.segment < b.segment ? -1 : 1))
}

describe('a month of more than 16 MiB in real books', () => {
  const opened: TestReplica[] = []
  afterEach(async () => {
    await Promise.all(opened.map((books) => books.close()))
  })

  test('goes into a file, and is the same on the other device', { timeout: 60_000 }, async () => {
    const business = await openFileBusiness()
    for (let i = 0; i < 2; i += 1) opened.push(await openTestReplica())
    const [shop, van] = opened as [TestReplica, TestReplica]
    const [from, to] = await Promise.all(
      opened.map(async ({ trust, replica }) => admitToFiles(business, (await trust.identity()).device, replica)),
    )
    const text = 'x'.repeat(9_000)
    const doc = new Y.Doc({ gc: false })
    for (let i = 0; i < 5; i += 1) {
      const known = Y.encodeStateVector(doc)
      for (let n = 0; n < 400; n += 1) doc.getMap('f').set(`${JULY}${String(i * 400 + n).padStart(12, '0')}`, [text])
      await shop.replica.merge(JULY, Y.encodeStateAsUpdate(doc, known), 'CCCCCCCCCCCCCCCC' as DeviceId)
    }
    const whole = await shop.replica.difference(JULY, Uint8Array.of(0))
    expect(whole?.length).toBeGreaterThan(16 * 1024 * 1024)
    const file = await fileFor(from as FileDevice, 'anyone', { raw: true })
    expect(formatOf(new Uint8Array(await file.arrayBuffer()))).toBe('ours')
    expect(await openChanges(to as FileDevice, file)).toMatchObject({
      ok: true,
      value: { refused: 0, isPartial: false },
    })
    expect(await van.replica.heads()).toEqual(await shop.replica.heads())
    expect(await van.replica.heads()).toMatchObject([{ segment: JULY, count: 2_000 }])
  })
})
