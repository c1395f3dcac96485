import type { CustomerId, DeviceId, SegmentId } from '../../src/domain/ids.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import type { Replica } from '../../src/ledger/replica.ts'
import { newFactIdIn } from '../../src/ledger/segments.ts'
import { charge } from '../storage/drafts.ts'
import { dump } from '../storage/dump.ts'
import { admit } from '../storage/meet.ts'
import { uncleanUpdate } from '../support/memoryReplica.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'
import type { MeetingDevice } from './meeting.ts'

/** Devices with real books, all on the list of the first one. */
export function realDevices(): { readonly make: () => Promise<MeetingDevice>; readonly close: () => Promise<void> } {
  const opened: TestReplica[] = []
  let turn: Promise<unknown> = Promise.resolve()
  const open = async (): Promise<MeetingDevice> => {
    const [founder] = opened
    const books = await openTestReplica(founder ? {} : { founder: 'Mostrador' })
    opened.push(books)
    if (founder) await admit(founder, books, 'owner', `Equipo ${opened.length}`)
    return deviceOf((await books.trust.identity()).device, books)
  }
  return {
    // One after the other: the first one founds.
    make() {
      const made = turn.then(open)
      turn = made
      return made
    },
    close: async () => {
      await Promise.all(opened.map((books) => books.close()))
    },
  }
}

function deviceOf(id: DeviceId, books: TestReplica): MeetingDevice {
  const replica: Replica = { ...books.replica }
  return {
    id,
    replica,
    async record(segment, facts) {
      const newId = () => newFactIdIn(segment, randomBytes)
      let customer: CustomerId | undefined = (await books.db.customers.toCollection().first())?.id
      if (customer === undefined) {
        customer = newId()
        await books.keeper.append([{ id: customer, kind: 'customer', patch: {} }])
      }
      const of = customer
      books.now += 1_000
      await books.keeper.append(
        Array.from({ length: facts }, (_, i) => charge(newId(), of, '2026-07-01', '2026-07-20', 100 + i)),
      )
    },
    spoil(segment) {
      spoil(replica, segment)
      return Promise.resolve()
    },
    rows: () => rowsOf(books),
  }
}

/** Without each device's last seal, which counts at home and waits elsewhere for the next one, and says nothing of money. */
async function rowsOf(books: TestReplica): Promise<unknown> {
  const { aside, ...rows } = await dump(books.db)
  const isSeal = (row: unknown): boolean => ((row as { value: unknown[] }).value[0] as string) === 'seal'
  return { ...rows, aside: aside?.filter((row) => !isSeal(row)) }
}

/** The device goes wrong: of one month it says that it holds something else, and gives out what nobody takes. */
function spoil(replica: Replica, segment: SegmentId): void {
  const sound = { ...replica }
  replica.heads = async () => [
    ...(await sound.heads()).filter((head) => head.segment !== segment),
    { segment, digest: 'ab'.repeat(32), count: 2 },
  ]
  replica.difference = (of, stateVector) =>
    of === segment ? Promise.resolve(uncleanUpdate(segment)) : sound.difference(of, stateVector)
}
