import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import { dump } from '../storage/dump.ts'
import { admit } from '../storage/meet.ts'
import { draftsOf, emptyWorld, note, type Step, type World } from '../storage/randomHistory.ts'
import { openEndpoint, untilQuiet } from '../support/exchangeEnds.ts'
import { admitToFiles, meetByFile, openFileBusiness, type FileDevice } from '../support/fileDevice.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { linkPair } from '../support/rawPair.ts'

const DEVICES = 10
const RUNS = 6
/** Of two devices that happen to be in one place; after them a sweep there and back, in which all meet. */
const MEETINGS = 22
const ROUNDS = RUNS * (MEETINGS + 2 * (DEVICES - 1))

interface Party {
  readonly books: TestReplica
  readonly files: FileDevice
  readonly acknowledged: Acknowledged
}

const device = fc.nat(DEVICES - 1)
/** As `steps`, without carrying: here devices meet. */
const step = fc.tuple(
  fc.integer({ min: 0, max: 14 }),
  fc.constant(0),
  fc.nat(99),
  fc.nat(99),
  fc.integer({ min: -60, max: 25 }),
  fc.integer({ min: 1, max: 900 }),
  fc.nat(99),
)
/** Somebody records something, and two meet. */
const round = fc.record({
  who: device,
  history: fc.array(step, { minLength: 1, maxLength: 5 }),
  with: fc.tuple(device, fc.integer({ min: 1, max: DEVICES - 1 })),
  byFile: fc.boolean(),
})

async function openParties(): Promise<Party[]> {
  const business = await openFileBusiness()
  const parties: Party[] = []
  for (let i = 0; i < DEVICES; i += 1) {
    const founder = parties[0]?.books
    const books = await openTestReplica(founder ? {} : { founder: 'Mostrador' })
    if (founder) await admit(founder, books, i % 3 === 2 ? 'seller' : 'owner', `Equipo ${i}`)
    const { device: id } = await books.trust.identity()
    const acknowledged = createAcknowledged(books.store, books.replica)
    const files = { ...(await admitToFiles(business, id, books.replica)), acknowledged }
    parties.push({ books, acknowledged, files })
  }
  return parties
}

/** Work on one device. What others know, it may name before it has it. */
async function record(books: TestReplica, history: readonly Step[], world: World): Promise<void> {
  for (const one of history) {
    if (one[0] === 14) {
      // Days pass; now and then a clock that was ahead is put right.
      const days = (one[5] % 8) - 2
      books.today = addDays(books.today, days)
      books.now += days * 86_400_000
      await books.keeper.rollOver(books.today)
      continue
    }
    books.now += 1000
    const drafts = await draftsOf(one, books, world)
    try {
      await books.keeper.append(drafts)
      for (const draft of drafts) note(draft, world)
    } catch (error) {
      // A seller may not say everything.
      if (!(error instanceof RangeError)) throw error
    }
  }
}

async function meet(a: Party, b: Party, byFile: boolean): Promise<void> {
  if (byFile) return meetByFile(a.files, b.files)
  const [one, other] = linkPair([a.files.author.device, b.files.author.device])
  const ends = [
    openEndpoint(a.books.replica, one, { acknowledged: a.acknowledged }),
    openEndpoint(b.books.replica, other, { acknowledged: b.acknowledged }),
  ] as const
  await untilQuiet(ends)
  expect(ends.map((end) => end.state()?.meeting.type)).toEqual(['together', 'together'])
  ends[0].exchange.stop()
  await Promise.all(ends.map((end) => end.until(({ ends: said }) => said.length > 0)))
}

/** What a person sees. The last seal of each device waits elsewhere for its next one. */
async function rowsOf({ db }: TestReplica): Promise<unknown> {
  const { aside, ...rows } = await dump(db)
  return { ...rows, aside: aside?.filter((row) => (row as { value: unknown[] }).value[0] !== 'seal') }
}

test(
  `real books of ${DEVICES} devices, sellers among them, show the same rows after ${RUNS} random histories of ${ROUNDS} meetings in all, by file and by link`,
  { timeout: 300_000 },
  async () => {
    let meetings = 0
    const sweep = Array.from({ length: DEVICES - 1 }, (_, i) => i)
    await fc.assert(
      fc.asyncProperty(
        fc.array(round, { minLength: MEETINGS, maxLength: MEETINGS }),
        fc.array(fc.boolean(), { minLength: 2 * sweep.length, maxLength: 2 * sweep.length }),
        async (rounds, byFile) => {
          const parties = await openParties()
          const at = (i: number): Party => parties[i % DEVICES] as Party
          const bring = async (a: number, b: number, isFile: boolean): Promise<void> => {
            meetings += 1
            await meet(at(a), at(b), isFile)
          }
          const world = emptyWorld()
          try {
            for (const { who, history, with: pair, byFile: isFile } of rounds) {
              await record(at(who).books, history, world)
              await bring(pair[0], pair[0] + pair[1], isFile)
            }
            for (const i of sweep) await bring(i, i + 1, byFile[i] === true)
            for (const i of sweep.toReversed()) await bring(i + 1, i, byFile[sweep.length + i] === true)
            // The clocks of some went on by days; all look at the same one.
            const today =
              parties
                .map(({ books }) => books.today)
                .sort()
                .at(-1) ?? at(0).books.today
            for (const { books } of parties) {
              books.today = addDays(today, 1)
              await books.keeper.rollOver(books.today)
            }
            const [first, ...others] = await Promise.all(parties.map(({ books }) => rowsOf(books)))
            for (const other of others) expect(other).toEqual(first)
            const heads = await Promise.all(parties.map(({ books }) => books.replica.heads()))
            for (const other of heads) expect(other).toEqual(heads[0])
            await at(1).books.keeper.rebuild()
            expect(await rowsOf(at(1).books)).toEqual(first)
          } finally {
            await Promise.all(parties.map(({ books }) => books.close()))
          }
        },
      ),
      // Seeded, so that it takes as long as it took; making a failure smaller would take longer than anybody waits.
      { numRuns: RUNS, seed: 20_260_710, endOnFailure: true },
    )
    expect(meetings).toBe(ROUNDS)
  },
)
