import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import { openChanges } from '../../src/sync/file/openChanges.ts'
import { prepareChanges } from '../../src/sync/file/prepareChanges.ts'
import { openEndpoint, untilQuiet } from '../support/exchangeEnds.ts'
import { admitToFiles, openFileBusiness, type FileBusiness, type FileDevice } from '../support/fileDevice.ts'
import { createMemoryReplica, type MemoryReplica } from '../support/memoryReplica.ts'
import { linkPair } from '../support/rawPair.ts'

const DEVICES = 10
const MONTHS = ['260500', '260600', '260700', '260701'] as SegmentId[]

/** One of ten devices. */
interface Party {
  readonly replica: MemoryReplica
  readonly files: FileDevice
  /** Everything that was ever recorded here. */
  readonly recorded: Set<string>
}

interface Sent {
  readonly blob: Blob
  readonly to: number
}

const device = fc.nat(DEVICES - 1)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      who: device,
      month: fc.nat(3),
      facts: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('link' as const), who: device, with: device, during: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('cut' as const), who: device, with: device, after: fc.nat(4_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('send' as const), who: device, with: device, complete: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), which: fc.nat(20), again: fc.boolean() }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Numbers that come again with their seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state / 2 ** 32
  }
}

async function openParties(seed: number): Promise<Party[]> {
  const business: FileBusiness = await openFileBusiness()
  const random = chance(seed)
  return Promise.all(
    Array.from({ length: DEVICES }, async (_, i) => {
      const id = `D${i}`.padEnd(16, '0') as DeviceId
      const replica = createMemoryReplica(id, random)
      const files = await admitToFiles(business, id, replica)
      // Every other one gives its months away in parts, of two values each.
      if (i % 2 === 0) return { replica, files, recorded: new Set<string>() }
      replica.partValues = 2
      return { replica, files: { ...files, mostInOne: 1 }, recorded: new Set<string>() }
    }),
  )
}

function record({ replica, recorded }: Party, month: number, facts: number): void {
  const before = new Set(replica.values())
  replica.record(MONTHS[month] as SegmentId, facts)
  for (const value of replica.values()) if (!before.has(value)) recorded.add(value)
}

/** Links two until both are proven equal, or until it breaks after so many bytes. */
async function link(a: Party, b: Party, breaksAfter = Infinity, during?: () => void): Promise<void> {
  if (a === b) return
  const [one, other] = linkPair([a.replica.device, b.replica.device], { breaksAfter })
  const ends = [
    openEndpoint(a.replica, one, { acknowledged: a.files.acknowledged }),
    openEndpoint(b.replica, other, { acknowledged: b.files.acknowledged }),
  ] as const
  during?.()
  await untilQuiet(ends)
  if (breaksAfter === Infinity) {
    expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['together', 'together'])
    expect(a.replica.values()).toEqual(b.replica.values())
  }
  ends[0].exchange.stop()
  await Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))
}

async function play(parties: readonly Party[], steps: readonly Step[]): Promise<void> {
  const way: Sent[] = []
  const at = (i: number): Party => parties[i] as Party
  for (const one of steps) {
    switch (one.do) {
      case 'record':
        record(at(one.who), one.month, one.facts)
        break
      case 'link':
        await link(at(one.who), at(one.with), Infinity, () => {
          if (one.during) [at(one.who), at(one.with)].forEach((party, i) => record(party, i, 1))
        })
        break
      case 'cut':
        await link(at(one.who), at(one.with), one.after)
        break
      case 'send': {
        const prepared = await prepareChanges(at(one.who).files, at(one.with).replica.device, {
          complete: one.complete,
        })
        if (prepared.ok) way.push({ blob: prepared.value.blob, to: one.with })
        break
      }
      case 'open': {
        // Files arrive in any order, late, twice, or never, and now and then at somebody else.
        const sent = way[one.which % Math.max(1, way.length)]
        if (!sent) break
        const opened = await openChanges(at(one.again ? (sent.to + 1) % DEVICES : sent.to).files, sent.blob)
        if (!opened.ok) expect(opened.error.type).toBe('missing-before')
        if (!one.again) way.splice(way.indexOf(sent), 1)
        break
      }
    }
  }
}

/** By file where the number says so, with a complete one where the other asks for it. */
async function bring(from: Party, to: Party, byFile: boolean): Promise<void> {
  if (!byFile) return link(from, to)
  for (const complete of [false, true]) {
    const prepared = await prepareChanges(from.files, to.replica.device, { complete })
    if (!prepared.ok) return
    const opened = await openChanges(to.files, prepared.value.blob)
    if (opened.ok) return
    expect(opened.error.type).toBe('missing-before')
  }
}

/** What came was stored, and before it was read what is here now, the other said that it has more itself. */
const HEADS_BEFORE_READ: [number, Step[], boolean[]] = [
  0,
  [
    { do: 'record', who: 6, month: 2, facts: 1 },
    { do: 'record', who: 0, month: 3, facts: 2 },
    { do: 'link', who: 2, with: 1, during: true },
    { do: 'record', who: 1, month: 0, facts: 2 },
  ],
  Array.from({ length: DEVICES }, () => false),
]

test(
  'ten devices that meet as it happens, by file and by link, end with the same ledger and lose nothing',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.array(fc.boolean(), { minLength: DEVICES, maxLength: DEVICES }),
        async (seed, steps, byFile) => {
          const parties = await openParties(seed)
          await play(parties, steps)
          for (const { replica, recorded } of parties) {
            const here = new Set(replica.values())
            expect([...recorded].every((value) => here.has(value))).toBe(true)
          }
          for (let i = 1; i < DEVICES; i += 1)
            await bring(parties[i - 1] as Party, parties[i] as Party, byFile[i] === true)
          for (let i = DEVICES - 1; i > 0; i -= 1)
            await bring(parties[i] as Party, parties[i - 1] as Party, byFile[i] === true)
          const [first, ...others] = parties.map(({ replica }) => replica.values())
          for (const other of others) expect(other).toEqual(first)
          const all = new Set(first)
          expect(parties.every(({ recorded }) => [...recorded].every((value) => all.has(value)))).toBe(true)
        },
      ),
      { numRuns: 200, examples: [HEADS_BEFORE_READ] },
    )
  },
)
