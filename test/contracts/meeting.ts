import { afterEach, describe, expect, test } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import type { Replica, SegmentHead } from '../../src/ledger/replica.ts'

/** A device of the exam: any replica, with short ways to fill it and to look at it. */
export interface MeetingDevice {
  readonly id: DeviceId
  readonly replica: Replica
  /** Records so many facts in a segment. */
  readonly record: (segment: SegmentId, facts: number) => Promise<void>
  /** Has something in a segment that no other device takes. */
  readonly spoil: (segment: SegmentId) => Promise<void>
  /** Everything that a person could see of it, in order. */
  readonly rows: () => Promise<unknown>
}

/** A way to bring devices together. */
export interface MeetingPlace {
  readonly device: () => Promise<MeetingDevice>
  /**
   * Brings two together, until neither has anything more for the other.
   * @param during runs while they are at it
   */
  readonly meet: (a: MeetingDevice, b: MeetingDevice, during?: () => Promise<void>) => Promise<void>
  /** Brings two together and breaks off in the middle. */
  readonly breakOff: (a: MeetingDevice, b: MeetingDevice) => Promise<void>
  readonly close: () => Promise<void>
}

const JUNE = '260600' as SegmentId
const JULY = '260700' as SegmentId
const AUGUST = '260800' as SegmentId

/** The exam that every way to another device passes. */
export function describeMeeting(name: string, open: () => Promise<MeetingPlace>): void {
  describe(`devices that meet ${name}`, { timeout: 30_000 }, () => {
    let place: MeetingPlace | undefined
    const devices = async (count: number): Promise<MeetingDevice[]> => {
      const opened = await open()
      place = opened
      return Promise.all(Array.from({ length: count }, () => opened.device()))
    }
    const three = async (): Promise<[MeetingDevice, MeetingDevice, MeetingDevice, MeetingPlace]> => {
      const [a, b, c] = await devices(3)
      return [a, b, c, place] as [MeetingDevice, MeetingDevice, MeetingDevice, MeetingPlace]
    }
    afterEach(() => place?.close())

    test('agree where neither recorded anything, and need nothing for it', async () => {
      const [a, b, , { meet }] = await three()
      await meet(a, b)
      await expectSame(a, b)
      const before = await headsOf(a)
      await meet(a, b)
      await expectSame(a, b)
      expect(await headsOf(a)).toEqual(before)
    })

    test('hold the same after one copied everything from the other', async () => {
      const [a, b, , { meet }] = await three()
      await a.record(JUNE, 40)
      await a.record(JULY, 7)
      await meet(a, b)
      await expectSame(a, b)
      expect(await countOf(b)).toBeGreaterThanOrEqual(47)
    })

    test('put together what each recorded alone, in the same months and in others', async () => {
      const [a, b, , { meet }] = await three()
      await a.record(JUNE, 3)
      await a.record(JULY, 5)
      await b.record(JULY, 4)
      await b.record(AUGUST, 6)
      await meet(a, b)
      await expectSame(a, b)
      expect(await countOf(a)).toBeGreaterThanOrEqual(18)
    })

    test('meet again, and again, and bring only what is new', async () => {
      const [a, b, , { meet }] = await three()
      for (let round = 1; round <= 4; round += 1) {
        await a.record(JULY, round)
        await b.record(round % 2 === 0 ? JULY : AUGUST, 2)
        await meet(a, b)
        await expectSame(a, b)
        expect(await countOf(a)).toBeGreaterThanOrEqual((round * (round + 1)) / 2 + 2 * round)
      }
    })

    test('lose nothing that either records while they are at it', async () => {
      const [a, b, , { meet }] = await three()
      await a.record(JUNE, 30)
      await b.record(JULY, 30)
      await meet(a, b, async () => {
        for (let i = 0; i < 5; i += 1) await Promise.all([a.record(JULY, 1), b.record(JULY, 2), b.record(JUNE, 1)])
      })
      // What came after the last look is for the next time; on a link there is no such thing.
      await meet(a, b)
      await expectSame(a, b)
      expect(await countOf(a)).toBeGreaterThanOrEqual(80)
    })

    test('lose nothing when it breaks off in the middle, and go on the next time', async () => {
      const [a, b, , { meet, breakOff }] = await three()
      for (const month of [JUNE, JULY, AUGUST]) {
        await a.record(month, 60)
        await b.record(month, 20)
      }
      const before = await Promise.all([countOf(a), countOf(b)])
      await breakOff(a, b)
      expect(await countOf(a)).toBeGreaterThanOrEqual(before[0])
      expect(await countOf(b)).toBeGreaterThanOrEqual(before[1])
      await meet(a, b)
      await expectSame(a, b)
      expect(await countOf(a)).toBeGreaterThanOrEqual(240)
    })

    test('do not let one spoilt month keep the others from arriving', async () => {
      const [a, b, , { meet }] = await three()
      await a.record(JUNE, 5)
      await a.spoil(JULY)
      await a.record(AUGUST, 5)
      await b.record(JULY, 5)
      await meet(a, b)
      const [there, here] = [byName(await headsOf(a)), byName(await headsOf(b))]
      expect(here.get(JUNE)).toEqual(there.get(JUNE))
      expect(here.get(AUGUST)).toEqual(there.get(AUGUST))
      expect(here.get(JULY)).not.toEqual(there.get(JULY))
    })

    test('carry for each other: three in a row end with the same', async () => {
      const [a, b, c, { meet }] = await three()
      await a.record(JULY, 5)
      await b.record(JULY, 6)
      await c.record(AUGUST, 7)
      await meet(a, b)
      await meet(b, c)
      await meet(b, a)
      await expectSame(a, b)
      await expectSame(b, c)
      expect(await countOf(a)).toBeGreaterThanOrEqual(18)
    })
  })
}

async function headsOf(device: MeetingDevice): Promise<SegmentHead[]> {
  return [...(await device.replica.heads())].sort((x, y) => (x.segment < y.segment ? -1 : 1))
}

async function countOf(device: MeetingDevice): Promise<number> {
  return (await headsOf(device)).reduce((sum, { count }) => sum + count, 0)
}

function byName(heads: readonly SegmentHead[]): Map<SegmentId, SegmentHead> {
  return new Map(heads.map((head) => [head.segment, head]))
}

async function expectSame(a: MeetingDevice, b: MeetingDevice): Promise<void> {
  expect(await headsOf(a)).toEqual(await headsOf(b))
  expect(await a.rows()).toEqual(await b.rows())
}
