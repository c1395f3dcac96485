import { beforeEach, describe, expect, it } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import type { Replica, SegmentHead } from '../../src/ledger/replica.ts'
import { createBudget } from '../../src/sync/exchangeBudget.ts'
import { createPull, type Pull } from '../../src/sync/exchangePull.ts'
import { readMessage, writeMessage, type ExchangeMessage, type Part } from '../../src/sync/messages.ts'
import { createTally } from '../../src/sync/progress.ts'
import { openEndpoint } from '../support/exchangeEnds.ts'
import { systemLater } from '../../src/platform/later.ts'
import { createMemoryReplica } from '../support/memoryReplica.ts'
import { linkPair } from '../support/rawPair.ts'

/* A large month comes in parts, and a device that never ends one is not listened to for ever. */

const A = 'AAAAAAAAAAAAAAAA' as DeviceId
const B = 'BBBBBBBBBBBBBBBB' as DeviceId
const JUNE = '260600' as SegmentId
const JULY = '260700' as SegmentId
/** What goes over in one breath: as many parts after which a month goes on, and two more a second. */
const BURST = 500

const head = (segment: SegmentId): SegmentHead => ({ segment, digest: '1'.padStart(64, '0'), count: 9 })
const byName = (...heads: readonly SegmentHead[]) => new Map(heads.map((each) => [each.segment, each]))
const NOTHING = { segment: JULY, update: Uint8Array.of(0, 0) } as const
const MORE: Part = { type: 'more', ...NOTHING }
const LAST: Part = { type: 'part', ...NOTHING }

describe('parts of a month', () => {
  let now: number
  let merged: number
  /** Facts that each part brings. */
  let added: number
  let pull: Pull
  let thrown: unknown
  beforeEach(async () => {
    now = 1_000_000
    merged = 0
    added = 1
    thrown = undefined
    const mergeAll: Replica['mergeAll'] = (updates) => {
      merged += updates.length
      const none = { seals: 0, known: 0, fromFuture: 0, malformed: 0, overwritten: 0, ids: [] }
      return Promise.resolve(
        updates.map(({ segment }) => ({ type: 'merged', report: { segment, added, ...none } }) as const),
      )
    }
    const replica = { ...createMemoryReplica(A), mergeAll }
    pull = createPull({
      replica,
      peer: B,
      clock: { now: () => now },
      later: systemLater,
      tally: createTally(),
      ask: (segment) => Promise.resolve({ type: 'want', segment, stateVector: Uint8Array.of(0) }),
      post: () => undefined,
      onStored: () => undefined,
      onError: (error) => void (thrown = error),
    })
    await pull.begin(byName(), byName(head(JULY)))
  })
  const take = async (times: number, part: Part = MORE): Promise<void> => {
    for (let i = 0; i < times; i += 1) await pull.take(part)
    await pull.stored()
  }

  it('are taken, hundreds of them, until the last has come', async () => {
    await take(BURST)
    expect(pull.isOpen()).toBe(true)
    const taken = pull.take(LAST)
    // It has come, and is not on the disk yet.
    expect(pull.isOpen()).toBe(true)
    await taken
    await pull.stored()
    // It is there, and nobody has read what is here now.
    expect(pull.isOpen()).toBe(true)
    pull.noteRead()
    expect(pull.isOpen()).toBe(false)
    expect(merged).toBe(BURST + 1)
  })

  it('that bring nothing at all are a flood before long', async () => {
    added = 0
    const months = Array.from({ length: 1_501 }, (_, i) => `26${String(i).padStart(4, '0')}` as SegmentId)
    await pull.begin(byName(), byName(...months.map(head)))
    for (const segment of months.slice(0, -1)) await take(1, { ...LAST, segment })
    expect(thrown).toBeUndefined()
    await take(1, { ...LAST, segment: months.at(-1) ?? JULY })
    expect(thrown).toMatchObject({ farewell: 'flood' })
  })

  it('that never end are a flood, though each of them brings something', async () => {
    await take(BURST)
    await expect(pull.take(MORE)).rejects.toMatchObject({ farewell: 'flood' })
    expect(merged).toBe(BURST)
  })

  it('may go on as time goes by, two a second, and a clock that is put back gives none', async () => {
    await take(BURST)
    now += 10_000
    await take(20)
    now -= 3_600_000
    await expect(pull.take(MORE)).rejects.toMatchObject({ farewell: 'flood' })
  })

  it('after the last one are parts that nobody asked for, and so are those of another month', async () => {
    await expect(pull.take({ ...MORE, segment: JUNE })).rejects.toMatchObject({ farewell: 'protocol' })
    await pull.take(LAST)
    for (const part of [MORE, LAST]) await expect(pull.take(part)).rejects.toMatchObject({ farewell: 'protocol' })
    await pull.stored()
    for (const part of [MORE, LAST]) await expect(pull.take(part)).rejects.toMatchObject({ farewell: 'protocol' })
    expect(merged).toBe(1)
  })

  it('one last part for each month that was asked for costs nothing', async () => {
    const months = Array.from({ length: BURST + 100 }, (_, i) => `26${String(i).padStart(4, '0')}` as SegmentId)
    await pull.begin(byName(), byName(...months.map(head)))
    for (const segment of months) await pull.take({ ...LAST, segment })
    await pull.stored()
    expect(merged).toBe(months.length)
  })
})

it('a device that never ends a month hears goodbye with the reason, and what came before it is kept', async () => {
  const [link, hand] = linkPair([A, B])
  const heard: ExchangeMessage[] = []
  hand.onMessage((bytes) => void heard.push(readMessage(bytes)))
  const here = createMemoryReplica(A)
  const end = openEndpoint(here, link)
  const other = createMemoryReplica(B)
  other.record(JULY, 2)
  const [first] = (await other.parts(JULY, Uint8Array.of(0))) ?? []
  const say = (message: Parameters<typeof writeMessage>[0]) => {
    hand.send(writeMessage(message)).catch(() => undefined)
  }
  say({ type: 'heads', number: 1, answered: 0, factVersion: 1, wallMs: 1_800_000_000_000, heads: [head(JULY)] })
  await new Promise((resolve) => setTimeout(resolve, 10))
  say({ ...MORE, update: first as Uint8Array })
  for (let i = 0; i < BURST; i += 1) say(MORE)
  await end.until(({ ends }) => ends.length > 0)
  expect(end.ends[0]).toMatchObject({ by: 'us', reason: 'flood', detail: 'PeerError: too many parts of a month' })
  expect(here.values()).toEqual(other.values())
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(heard.at(-1)).toEqual({ type: 'bye', reason: 'flood' })
})

it('a month that was offered, and is not here any more when it is asked for, is said to be absent', async () => {
  const [link, hand] = linkPair([A, B])
  const heard: ExchangeMessage[] = []
  hand.onMessage((bytes) => void heard.push(readMessage(bytes)))
  const here = createMemoryReplica(A)
  here.record(JULY, 2)
  const end = openEndpoint({ ...here, parts: () => Promise.resolve(undefined) }, link)
  await new Promise((resolve) => setTimeout(resolve, 10))
  hand.send(writeMessage({ type: 'want', segment: JULY, stateVector: Uint8Array.of(0) })).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(heard).toContainEqual({ type: 'refused', segment: JULY, reason: 'absent' })
  expect(end.ends).toEqual([])
})

it('a budget counts what weighs more as more', () => {
  let now = 0
  const spend = createBudget({ now: () => now }, 'things', 2, () => 10)
  spend(4)
  spend(6)
  expect(() => spend()).toThrow('too many things')
  now = 1_000
  // What was refused was counted too.
  expect(() => spend(2)).toThrow('too many things')
  now = 10_000
  spend(5)
})
