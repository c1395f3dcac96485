import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { SegmentId } from '../../../src/domain/ids.ts'
import { knownSegment } from '../../../src/ledger/inspectUpdate.ts'
import { joinUpdates } from '../../../src/ledger/joinUpdates.ts'
import { ROOT } from '../../../src/ledger/mint.ts'
import type { Link } from '../../../src/sync/link.ts'
import { readLiveMessage, writeLiveUpdate } from '../../../src/sync/wire/liveMessage.ts'
import type { LiveSeat } from '../../../src/sync/wire/liveDoc.ts'
import { linkPair } from '../../support/rawPair.ts'
import { closing, SOON } from './linkExam.ts'
import { AUGUST, factId, JULY, liveDevice, seat, writing, type LiveDevice } from './liveDevice.ts'

const ANA = '000000000000000A'
const BEA = '000000000000000B'
const CLARA = '000000000000000C'

const devices: LiveDevice[] = []
afterEach(() => {
  for (const { live } of devices.splice(0)) live.close()
})

async function device(...options: Parameters<typeof liveDevice>): Promise<LiveDevice> {
  const opened = await liveDevice(...options)
  devices.push(opened)
  return opened
}

function connect(a: LiveDevice, b: LiveDevice): { readonly links: readonly [Link, Link]; seats: readonly LiveSeat[] } {
  const links = linkPair([a.id, b.id])
  return { links, seats: seat(a, b, links) }
}

async function twoDevices(): Promise<readonly [LiveDevice, LiveDevice]> {
  const [a, b] = [await device(ANA), await device(BEA)]
  connect(a, b)
  return [a, b]
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

describe('what is recorded while devices are connected', () => {
  test('A payment recorded on one device is stored on the other at once, both ways', async () => {
    const [a, b] = await twoDevices()
    await a.record(factId(1))
    await b.record(factId(2))
    await expect.poll(() => b.ids(), SOON).toEqual([factId(1), factId(2)])
    await expect.poll(() => a.ids(), SOON).toEqual([factId(1), factId(2)])
    expect(a.gaps).toEqual([])
    expect(b.gaps).toEqual([])
  })

  test('What was recorded before they met is there too, and what follows it is no gap', async () => {
    const a = await device(ANA)
    await a.record(factId(1))
    const b = await device(BEA, [{ segment: JULY, update: a.updates()[0] ?? new Uint8Array() }])
    connect(a, b)
    await a.record(factId(2))
    await expect.poll(() => b.ids(), SOON).toEqual([factId(1), factId(2)])
    expect(b.gaps).toEqual([])
  })

  test('One device between two others passes on what comes, and sends nothing back to where it came from', async () => {
    const [a, b, c] = [await device(ANA), await device(BEA), await device(CLARA)]
    connect(a, b)
    connect(b, c)
    await settled()
    const backToA = b.sent.get(ANA)?.length
    await a.record(factId(1))
    await expect.poll(() => c.ids(), SOON).toEqual([factId(1)])
    await c.record(factId(2))
    await expect.poll(() => a.ids(), SOON).toEqual([factId(1), factId(2)])
    await settled()
    expect(b.sent.get(ANA)).toHaveLength((backToA ?? 0) + 1)
  })

  test('Three devices in a ring come to the same, and it ends', async () => {
    const [a, b, c] = [await device(ANA), await device(BEA), await device(CLARA)]
    connect(a, b)
    connect(b, c)
    connect(c, a)
    await Promise.all([a, b, c].flatMap((each, i) => [1, 2, 3].map((n) => each.record(factId(10 * i + n)))))
    for (const each of [a, b, c]) await expect.poll(() => each.ids(), SOON).toHaveLength(9)
    await settled()
    const before = [a, b, c].map(({ sent }) => [...sent.values()].flat().length)
    await settled()
    expect([a, b, c].map(({ sent }) => [...sent.values()].flat().length)).toEqual(before)
  })

  test('What an exchange brings to one device goes on to the others', async () => {
    const [a, b] = await twoDevices()
    const elsewhere = await device(CLARA)
    const update = await elsewhere.record(factId(7))
    a.merge(update)
    await a.live.applyLocal(update)
    await expect.poll(() => b.ids(), SOON).toEqual([factId(7)])
  })

  test('The month ends while they are connected: both months arrive, each stored as its own', async () => {
    const [a, b] = await twoDevices()
    await a.record(factId(1))
    await a.record(factId(2, AUGUST))
    await a.record(factId(3))
    await expect.poll(() => b.ids(), SOON).toHaveLength(3)
    const idsOf = (segment: SegmentId) => knownSegment(b.updates(segment)).items.map(({ id }) => id)
    expect(idsOf(AUGUST)).toEqual([factId(2, AUGUST)])
    expect(idsOf(JULY)).toEqual([factId(1), factId(3)])
  })

  test('A device that comes later gets what it lacks of both months, cut apart exactly', async () => {
    const a = await device(ANA)
    for (const n of [1, 2, 3]) await a.record(factId(n))
    for (const n of [4, 5]) await a.record(factId(n, AUGUST))
    const b = await device(BEA)
    connect(a, b)
    await expect.poll(() => b.ids(), SOON).toEqual(a.ids())
    expect(b.refusals).toEqual([])
    for (const segment of [JULY, AUGUST]) {
      const [all] = b.updates(segment)
      expect(all).toEqual(Y.mergeUpdates([...a.updates(segment)]))
    }
  })

  test('An import is not carried live: that is a matter of the exchange', async () => {
    const [a, b] = await twoDevices()
    await a.record(`2607010000000001`.padEnd(18, '0'))
    await settled()
    expect(b.ids()).toEqual([])
    expect(b.gaps).toEqual([])
  })

  test('The same fact recorded twice by two apps that shared a backup does no harm', async () => {
    const [a, b] = await twoDevices()
    const [one, two] = [await device(CLARA), await device('000000000000000D')]
    for (const [to, from] of [
      [a, one],
      [b, two],
    ] as const) {
      const update = await from.record(factId(1), ['same', 1])
      to.merge(update)
      await to.live.applyLocal(update)
    }
    await a.record(factId(2))
    await b.record(factId(3))
    for (const each of [a, b]) await expect.poll(() => each.ids(), SOON).toEqual([factId(1), factId(2), factId(3)])
    const late = await device('000000000000000E')
    connect(a, late)
    await expect.poll(() => late.ids(), SOON).toEqual([factId(1), factId(2), factId(3)])
    expect([...a.refusals, ...b.refusals, ...late.refusals]).toEqual([])
  })
})

describe('stored first', () => {
  test('Until it is on disk here, it is neither in the document nor passed on', async () => {
    const [a, b, c] = [await device(ANA), await device(BEA), await device(CLARA)]
    connect(a, b)
    connect(b, c)
    await settled()
    let release = (): void => undefined
    b.holdStoring = new Promise((resolve) => {
      release = resolve
    })
    const before = b.sent.get(CLARA)?.length
    await a.record(factId(1))
    await settled()
    expect(c.ids()).toEqual([])
    expect(b.sent.get(CLARA)).toHaveLength(before ?? 0)
    release()
    await expect.poll(() => c.ids(), SOON).toEqual([factId(1)])
    expect(b.ids()).toEqual([factId(1)])
  })

  test('A full disk ends the link: nobody is left thinking that it was taken', async () => {
    const [a, b] = [await device(ANA), await device(BEA)]
    const { links } = connect(a, b)
    b.isDiskFull = true
    const ended = closing(links[0])
    await a.record(factId(1))
    await ended
    expect(b.ids()).toEqual([])
  })

  test('Its sender goes while it is being stored: the others get it all the same', async () => {
    const [a, b, c] = [await device(ANA), await device(BEA), await device(CLARA)]
    const { links } = connect(a, b)
    connect(b, c)
    await settled()
    let release = (): void => undefined
    b.holdStoring = new Promise((resolve) => {
      release = resolve
    })
    await a.record(factId(1))
    await settled()
    links[0].close('gone')
    await settled()
    release()
    await expect.poll(() => c.ids(), SOON).toEqual([factId(1)])
  })
})

describe('gaps', () => {
  test('The books know more than the document: it is filled from them, and nobody is asked', async () => {
    const [a, b] = await twoDevices()
    await a.record(factId(1))
    await expect.poll(() => b.ids(), SOON).toHaveLength(1)
    // An exchange brings the first two of another device to the books; its third comes live.
    const c = await device(CLARA)
    const [one, two, three] = [await c.record(factId(2)), await c.record(factId(3)), await c.record(factId(4))]
    b.merge(one)
    b.merge(two)
    b.merge(three)
    await b.live.applyLocal(three)
    await expect.poll(() => a.ids(), SOON).toEqual([factId(1), factId(2), factId(3), factId(4)])
    expect(a.gaps).toEqual([])
  })

  test('Something before it is missing here: it is not kept waiting, heads are compared, and then all of it is there', async () => {
    const [a, b] = [await device(ANA), await device(BEA)]
    const { seats } = connect(a, b)
    const c = await device(CLARA)
    const [one, two] = [await c.record(factId(1)), await c.record(factId(2))]
    await seats[1]?.receive(writeLiveUpdate(two.update))
    expect(b.ids()).toEqual([])
    expect(b.gaps).toEqual([a.id])
    expect(b.refusals).toEqual(['update refused: a part before it is missing'])
    for (const update of [one, two]) {
      b.merge(update)
      await b.live.applyLocal(update)
    }
    await expect.poll(() => a.ids(), SOON).toEqual([factId(1), factId(2)])
  })
})

describe('a device that means harm', () => {
  async function attacked(): Promise<{ b: LiveDevice; c: LiveDevice; attack: LiveSeat; known: Y.Doc }> {
    const [b, c] = [await device(BEA), await device(CLARA)]
    connect(b, c)
    await b.record(factId(1), ['payment', 500])
    await expect.poll(() => c.ids(), SOON).toHaveLength(1)
    const attack = b.live.join({ device: ANA as LiveDevice['id'], send: () => Promise.resolve() })
    const known = new Y.Doc({ gc: false })
    for (const update of b.updates()) Y.applyUpdate(known, update)
    return { b, c, attack, known }
  }

  test.each<[words: string, write: (doc: Y.Doc) => unknown]>([
    ['deletes a payment', (doc) => doc.getMap(ROOT).delete(factId(1))],
    ['writes another value over a payment', (doc) => doc.getMap(ROOT).set(factId(1), ['payment', 1])],
    ['brings another shared type', (doc) => doc.getMap(ROOT).set(factId(2), new Y.Map())],
    ['writes outside the facts', (doc) => doc.getMap('other').set(factId(2), 1)],
    ['writes under an id that is none', (doc) => doc.getMap(ROOT).set(`${JULY}x`, 1)],
    [
      'hides a deletion behind a good fact',
      (doc) => {
        doc.getMap(ROOT).set(factId(9), ['payment', 1])
        doc.getMap(ROOT).delete(factId(1))
      },
    ],
    [
      'hides a deletion behind a good fact of another month',
      (doc) => {
        doc.getMap(ROOT).set(factId(9, AUGUST), ['payment', 1])
        doc.getMap(ROOT).delete(factId(1))
      },
    ],
  ])('One that %s: refused and reported, and every document stays as it was', async (_words, write) => {
    const { b, c, attack, known } = await attacked()
    const update = writing(known, () => void write(known))
    await attack.receive(writeLiveUpdate(update))
    await settled()
    expect(b.refusals).toHaveLength(1)
    expect(b.gaps).toEqual([ANA])
    for (const each of [b, c]) expect(each.value(factId(1))).toEqual(['payment', 500])
    const late = await device('000000000000000E')
    connect(b, late)
    await expect.poll(() => late.value(factId(1)), SOON).toEqual(['payment', 500])
    expect([...c.refusals, ...late.refusals]).toEqual([])
    // And the room still works.
    await b.record(factId(3))
    await expect.poll(() => c.ids(), SOON).toContain(factId(3))
  })

  test('Random bytes, damaged and cut messages are refused as RangeError; the room goes on', async () => {
    const { b, c, attack, known } = await attacked()
    const good = writeLiveUpdate(writing(known, () => void known.getMap(ROOT).set(factId(5), ['payment', 2])))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc
            .tuple(fc.nat(2), fc.uint8Array({ maxLength: 60 }))
            .map(([step, rest]) => Uint8Array.from([0, step, ...rest])),
          fc.nat(good.length - 1).map((length) => good.slice(0, length)),
        ),
        async (message) => {
          const outcome = await attack.receive(message).then(
            () => 'taken',
            (cause: unknown) => cause,
          )
          if (outcome !== 'taken') expect(outcome).toBeInstanceOf(RangeError)
        },
      ),
      { numRuns: 500 },
    )
    expect(b.ids()).toEqual([factId(1)])
    await b.record(factId(3))
    await expect.poll(() => c.ids(), SOON).toEqual([factId(1), factId(3)])
  })

  test('A hundred and fifty values under one id are stored, and no document has to put them in order', async () => {
    const { b, c, attack } = await attacked()
    const rivals = Array.from({ length: 150 }, (_, i) => {
      const doc = new Y.Doc({ gc: false })
      doc.getMap(ROOT).set(factId(1), ['payment', i])
      return Y.encodeStateAsUpdate(doc)
    })
    const integrated = vi.spyOn(Y.Item.prototype, 'integrate')
    await attack.receive(writeLiveUpdate(joinUpdates(rivals).update))
    expect(integrated).not.toHaveBeenCalled()
    integrated.mockRestore()
    expect(knownSegment(b.updates()).items).toHaveLength(151)
    await b.record(factId(3))
    await expect.poll(() => c.ids(), SOON).toEqual([factId(1), factId(3)])
  })

  test('Who is present, questions who is present, and whatever else y-webrtc can say, is no message here', () => {
    for (const kind of [1, 3, 4]) expect(() => readLiveMessage(Uint8Array.of(kind, 0, 1, 0))).toThrow(RangeError)
    expect(() => readLiveMessage(Uint8Array.of(0, 0, 2, 255, 255))).toThrow(RangeError)
    expect(readLiveMessage(Uint8Array.of(0, 0, 1, 0))).toEqual({ type: 'state' })
  })

  test('Values that claim the places of what another device has yet to record are not let in', async () => {
    const { b, attack } = await attacked()
    const doc = new Y.Doc()
    doc.getMap(ROOT).set(factId(8), new Y.Map())
    const inner = doc.getMap(ROOT).get(factId(8)) as Y.Map<unknown>
    inner.set('a', 1)
    doc.getMap(ROOT).delete(factId(8))
    // With garbage collection, nothing but an empty place is left of the inner value.
    await expect(attack.receive(writeLiveUpdate(Y.encodeStateAsUpdate(doc)))).rejects.toThrow(RangeError)
    expect(b.ids()).toEqual([factId(1)])
  })
})

describe('a document that stays small', () => {
  test('Grown past its limit it is made anew from the books, and nothing is lost on the way', async () => {
    const [a, b] = [await device(ANA, [], 2_000), await device(BEA, [], 3_000)]
    connect(a, b)
    const numbers = Array.from({ length: 60 }, (_, i) => i)
    await Promise.all(numbers.map((n) => (n % 2 ? a : b).record(factId(n), ['payment', 'x'.repeat(200)])))
    for (const each of [a, b]) await expect.poll(() => each.ids(), SOON).toHaveLength(60)
    expect([...a.gaps, ...b.gaps, ...a.refusals, ...b.refusals]).toEqual([])
    for (const each of [a, b]) expect(each.fills()).toBeGreaterThan(3)
    await a.record(factId(100))
    await expect.poll(() => b.ids(), SOON).toContain(factId(100))
  })
})
