import fc from 'fast-check'
import * as Y from 'yjs'
import { addDays } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { readHead } from '../../src/ledger/factHead.ts'
import type { SegmentUpdate } from '../../src/ledger/replica.ts'
import { itemsOf, type SegmentItem } from '../../src/ledger/segmentContent.ts'
import { segmentsOf, updatesOf } from '../../src/storage/segmentStore.ts'
import type { TestReplica } from '../support/openReplica.ts'
import { admit } from './meet.ts'
import { draftsOf, note, type Step, type World } from './randomHistory.ts'
import { updateOf } from './updates.ts'

/** As `steps`, on three devices, with exchanges of parts, the list of devices, and an attacker. */
export const trustSteps = fc.array(
  fc.tuple(
    fc.nat(27),
    fc.nat(2),
    fc.nat(99),
    fc.nat(99),
    fc.integer({ min: -60, max: 25 }),
    fc.integer({ min: 1, max: 900 }),
    fc.nat(999),
  ),
  { minLength: 8, maxLength: 40 },
)

/** Plays one step. Devices are replaced in the list when they are opened again. */
export async function playStep(devices: TestReplica[], step: Step, world: World): Promise<void> {
  const [verb, no, , target, , amount, other] = step
  const device = devices[no] as TestReplica
  const peer = devices[(no + 1 + (target % 2)) % 3] as TestReplica
  device.now += 1000
  if (verb < 14) {
    const drafts = await draftsOf(step, device, world)
    for (const draft of drafts) note(draft, world)
    // A seller may not forget.
    await device.keeper.append(drafts).catch(ignoreRefused)
  } else if (verb < 19) {
    await bringPart(peer, device, other, amount % 5 === 0)
    if (amount % 3 > 0) await device.replica.settle()
  } else if (verb === 19) {
    device.today = addDays(device.today, amount % 20)
    device.now += (amount % 20) * 86_400_000
    await device.keeper.rollOver(device.today)
  } else if (verb === 20) {
    const again = device.reopen()
    again.now = device.now
    again.today = device.today
    device.leave()
    devices[no] = again
  } else if (verb === 21) await device.keeper.rebuild()
  else if (verb === 22) {
    if ((await roleOf(device, device)) === 'owner') await admitAgain(device, peer, amount)
  } else if (verb === 23) await removeSomebody(device, peer, amount)
  else if (verb === 24) await acceptSomething(device, target)
  else await attack(device, peer, step)
}

function ignoreRefused(error: unknown): void {
  if (!(error instanceof RangeError)) throw error
}

/** Carries some of the runs of some segments, one by one or together: what came is not what was recorded first. */
async function bringPart(from: TestReplica, to: TestReplica, choice: number, bulk: boolean): Promise<void> {
  const { device } = await from.trust.identity()
  let bits = choice
  const parts: SegmentUpdate[] = []
  for (const { segment } of await from.replica.heads()) {
    const has = Y.decodeStateVector(await to.replica.stateVector(segment))
    for (const [client, clock] of Y.decodeStateVector(await from.replica.stateVector(segment))) {
      bits = (bits * 5 + 3) % 1024
      if ((bits >> 7) % 3 === 0) has.set(client, clock)
    }
    const update = await from.replica.difference(segment, Y.encodeStateVector(has))
    if (update && hasStructs(update)) parts.push({ segment, update })
  }
  if (choice % 2 === 0) await to.replica.mergeAll(parts, device, bulk)
  else
    for (const { segment, update } of parts) await to.replica.merge(segment, update, device, bulk).catch(ignoreRefused)
}

function hasStructs(update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.length > 0
}

async function roleOf(device: TestReplica, of: TestReplica): Promise<string | undefined> {
  const { device: id } = await of.trust.identity()
  const listed = (await device.trust.roster())?.devices.get(id)
  return listed?.cut ? undefined : listed?.role
}

async function admitAgain(owner: TestReplica, joiner: TestReplica, amount: number): Promise<void> {
  const pinned = await owner.trust.trust()
  if (!pinned) return
  await admit(owner, joiner, amount % 2 === 0 ? 'owner' : 'seller', `n${amount % 7}`)
}

async function removeSomebody(owner: TestReplica, other: TestReplica, amount: number): Promise<void> {
  if ((await roleOf(owner, owner)) !== 'owner' || amount % 4 > 0) return
  const { device } = await other.trust.identity()
  const authors = (await owner.db.local.get('sync/authors'))?.value as { device: string; upTo: number; chain: string }[]
  const tip = authors.find((author) => author.device === device)
  await owner.keeper.append([
    {
      id: owner.newId(),
      kind: 'deviceRemoved',
      removed: device,
      lastSeq: tip?.upTo ?? 0,
      ...(tip ? { hash: tip.chain } : {}),
    },
  ])
  await owner.replica.settle()
}

async function acceptSomething(owner: TestReplica, target: number): Promise<void> {
  if ((await roleOf(owner, owner)) !== 'owner') return
  const rows = await owner.db.aside.where('reason').anyOf('late', 'unverified', 'forbidden', 'forged').toArray()
  const row = rows[target % rows.length]
  if (!row) return
  await owner.keeper.append([{ id: owner.newId(), kind: 'accepted', facts: [row.id.slice(0, 18) as FactId] }])
  await owner.replica.settle()
}

/** Facts that nobody recorded: in another's name, beside a real number, or under a known id. */
async function attack(device: TestReplica, victim: TestReplica, step: Step): Promise<void> {
  const [verb, , , target, , amount, other] = step
  const items = await itemsIn(device)
  const real = items[target % items.length]
  if (!real) return
  const head = readHead(real.value)
  if (!head) return
  const [kind, version, at, author, seq, ...body] = real.value as unknown[]
  const next = Math.max(
    ...items.map(({ value }) => (readHead(value)?.device === author ? (readHead(value)?.seq ?? 0) : 0)),
  )
  const number = amount % 3 === 0 ? next + 1 + (amount % 2) : (seq as number)
  const said =
    other % 6 === 0
      ? ['telepathy', 1, at, author, number, amount]
      : [kind, version, (at as number) + amount, author, number, ...body]
  const id = verb === 25 ? real.id : device.newId()
  const segment = id.slice(0, 6)
  const update = updateOf((map) => void map.set(id, said))
  const { device: from } = await device.trust.identity()
  await victim.replica.merge(segment as never, update, from).catch(ignoreRefused)
  if (amount % 2 === 0) await victim.replica.settle()
}

async function itemsIn(device: TestReplica): Promise<SegmentItem[]> {
  const segments = await segmentsOf(device.db)
  return (await Promise.all(segments.map(async (segment) => itemsOf(await updatesOf(device.db, segment))))).flat()
}
