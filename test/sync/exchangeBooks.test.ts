import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import { dump } from '../storage/dump.ts'
import { admit } from '../storage/meet.ts'
import { play, steps } from '../storage/randomHistory.ts'
import { openEndpoint, untilQuiet } from '../support/exchangeEnds.ts'
import { admitToFiles, meetByFile, openFileBusiness, type FileDevice } from '../support/fileDevice.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import { linkPair } from '../support/rawPair.ts'

const DEVICES = 4

interface Party {
  readonly books: TestReplica
  readonly files: FileDevice
  readonly acknowledged: Acknowledged
}

const device = fc.nat(DEVICES - 1)
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('live' as const), who: device, with: device, history: steps }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('meet' as const), who: device, with: device, byFile: fc.boolean() }),
  },
)

async function openParties(): Promise<Party[]> {
  const business = await openFileBusiness()
  const parties: Party[] = []
  for (let i = 0; i < DEVICES; i += 1) {
    const founder = parties[0]?.books
    const books = await openTestReplica(founder ? {} : { founder: 'Mostrador' })
    if (founder) await admit(founder, books, 'owner', `Equipo ${i}`)
    const { device: id } = await books.trust.identity()
    const acknowledged = createAcknowledged(books.store, books.replica)
    const files = { ...(await admitToFiles(business, id, books.replica)), acknowledged }
    parties.push({ books, acknowledged, files })
  }
  return parties
}

async function meet(a: Party, b: Party, byFile: boolean): Promise<void> {
  if (a === b) return
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
  'real books of four devices show the same rows after they met, whatever was recorded on which of them',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 6 }), fc.boolean(), async (acts, byFile) => {
        const parties = await openParties()
        const at = (i: number): Party => parties[i] as Party
        try {
          for (const one of acts) {
            if (one.do === 'live') await play([at(one.who).books, at(one.with).books], one.history)
            else await meet(at(one.who), at(one.with), one.byFile)
          }
          for (let i = 1; i < DEVICES; i += 1) await meet(at(i - 1), at(i), byFile)
          for (let i = DEVICES - 1; i > 0; i -= 1) await meet(at(i), at(i - 1), !byFile)
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
          await at(1).books.keeper.rebuild()
          expect(await rowsOf(at(1).books)).toEqual(first)
        } finally {
          await Promise.all(parties.map(({ books }) => books.close()))
        }
      }),
      { numRuns: 8 },
    )
  },
)
