import { expect } from 'vitest'
import type { Role } from '../../../src/domain/fact.ts'
import { currentEpoch } from '../../../src/domain/roster.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { DeviceId, FactId } from '../../../src/domain/ids.ts'
import type { MinorUnits } from '../../../src/domain/money.ts'
import { toHex } from '../../../src/ledger/hex.ts'
import type { AsideReason, StoredFact } from '../../../src/ledger/verdict.ts'
import { chainWorld, type ChainWorld, type Draft, type Stating } from '../../ledger/chainWorld.ts'
import { judgedBooks, type Judged } from '../../ledger/judgedBooks.ts'
import type { RunCase } from '../caseFile.ts'

/** One thing that a device does, or that somebody does in its name. */
interface Step {
  /** The device whose name it bears. */
  readonly by: string
  readonly does:
    | 'charge'
    | 'payment'
    | 'write-off'
    | 'forgiveness'
    | 'reversal'
    | 'settings'
    | 'forget'
    | 'add'
    | 'remove'
    | 'rotate'
    | 'accept'
    | 'vouch'
    | 'seal'
    | 'go back'
  /** What the case calls it. Whatever has a name has to be expected. */
  readonly as?: string
  readonly device?: string
  readonly role?: Role
  readonly epoch?: number
  readonly hash?: string
  readonly facts?: readonly string[]
  /** The last fact that a removal lets stand (everything, where there is none), or the one to go back to. */
  readonly upTo?: string
  /** Recorded by a clock that stands there. */
  readonly year?: number
  /** Not recorded by the device: somebody else wrote it, under this number of its chain. */
  readonly forgedAs?: number
  /** Under the id of another fact. */
  readonly underTheIdOf?: string
}

interface Given {
  readonly founder: string
  /** Devices whose last facts nothing seals. */
  readonly unsealed?: readonly string[]
  readonly history: readonly Step[]
}

interface Expected {
  readonly counts: readonly string[]
  readonly aside: Readonly<Record<string, AsideReason>>
  /** `owner`, `seller`, or `removed`: everybody on the list besides the founder who is still on it. */
  readonly roster: Readonly<Record<string, Role | 'removed'>>
  readonly epoch: number
}

/** Plays a history, shows it to other devices all at once and fact by fact, forwards and backwards, and asks each of them. */
export const runRoster: RunCase<Given, Expected> = async ({ id, given, expect: expected }) => {
  const world = chainWorld(given.founder, id)
  const { facts, named } = play(world, given)
  const observer = 'ZZZZZZZZZZZZZZZZ' as DeviceId
  const orders: Readonly<Record<string, readonly (readonly StoredFact[])[]>> = {
    'at once': [facts],
    forwards: facts.map((stored) => [stored]),
    backwards: facts.toReversed().map((stored) => [stored]),
    'in threes': Array.from({ length: Math.ceil(facts.length / 3) }, (_, i) => facts.slice(i * 3, i * 3 + 3)),
  }
  for (const [order, slices] of Object.entries(orders)) {
    const books = judgedBooks(world.trust, observer)
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other is what is looked at
    for (const slice of slices) await books.receive(slice)
    expect({ order, ...found(world, given, books.judged(), named) }).toEqual({
      order,
      counts: expected.counts.toSorted(),
      aside: expected.aside,
      roster: expected.roster,
      epoch: expected.epoch,
    })
  }
}

function found(world: ChainWorld, given: Given, { reasons, roster }: Judged, named: ReadonlyMap<string, StoredFact>) {
  if (!roster) throw new Error('nothing was judged')
  const asked = [...named].map(([name, { hash }]) => [name, reasons.get(toHex(hash))] as const)
  const names = [...new Set(given.history.flatMap(({ by, device }) => [by, ...(device === undefined ? [] : [device])]))]
  const listed = names.flatMap((name) => {
    const device = roster.devices.get(world.deviceOf(name).id)
    if (!device || (name === given.founder && !device.cut)) return []
    return [[name, device.cut ? 'removed' : device.role] as const]
  })
  return {
    counts: asked.flatMap(([name, reason]) => (reason === 'counts' ? [name] : [])).toSorted(),
    aside: Object.fromEntries(asked.filter(([, reason]) => reason !== 'counts')),
    roster: Object.fromEntries(listed),
    epoch: currentEpoch(roster),
  }
}

function play(
  world: ChainWorld,
  given: Given,
): { facts: readonly StoredFact[]; named: ReadonlyMap<string, StoredFact> } {
  const facts: StoredFact[] = []
  const named = new Map<string, StoredFact>()
  const get = (name: string | undefined): StoredFact => {
    const stored = named.get(name ?? '')
    if (!stored) throw new Error(`no fact is called ${name}`)
    return stored
  }
  for (const step of given.history) {
    const device = world.deviceOf(step.by)
    if (step.does === 'go back') {
      // What it recorded so far was sealed and sent.
      facts.push(world.seal(step.by))
      device.history = device.history.slice(0, get(step.upTo).seq)
      continue
    }
    const stating: Stating = {
      ...(step.year === undefined ? {} : { at: Date.UTC(step.year, 0, 1) * 1024 + facts.length }),
      ...(step.underTheIdOf === undefined ? {} : { id: get(step.underTheIdOf).id }),
    }
    const stored =
      step.does === 'seal' || step.does === 'vouch'
        ? world.seal(step.by, step.device === undefined ? {} : { of: step.device })
        : step.forgedAs === undefined
          ? world.record(step.by, draftOf(world, step, get), stating)
          : world.stateAs(device.id, step.forgedAs, draftOf(world, step, get), stating)
    facts.push(stored)
    if (step.as !== undefined) named.set(step.as, stored)
  }
  const authors = new Set(given.history.filter(({ forgedAs }) => forgedAs === undefined).map(({ by }) => by))
  for (const name of authors) if (given.unsealed?.includes(name) !== true) facts.push(world.seal(name))
  return { facts, named }
}

const CUSTOMER = '260700000000000000' as FactId
const ON = '2026-07-10' as Day
const PEN = 'PEN' as CurrencyCode
const AMOUNT = 5_000 as MinorUnits

function draftOf(world: ChainWorld, step: Step, get: (name: string | undefined) => StoredFact): Draft {
  const money = { customer: CUSTOMER, on: ON, currency: PEN, amount: AMOUNT, allocations: [] }
  const other = world.deviceOf(step.device ?? step.by)
  switch (step.does) {
    case 'charge': {
      const instalments = [{ due: ON, amount: AMOUNT }]
      return { kind: 'charge', customer: CUSTOMER, chargeKind: 'fiado', issued: ON, currency: PEN, instalments }
    }
    case 'payment':
      return { ...money, kind: 'payment', method: 'cash' }
    case 'write-off':
    case 'forgiveness':
      return { ...money, kind: 'credit', creditKind: step.does }
    case 'reversal':
      return { kind: 'reversal', customer: CUSTOMER, of: get(step.upTo).id, on: ON }
    case 'settings':
      return { kind: 'business', patch: { name: step.by }, over: [] }
    case 'forget':
      return { kind: 'forget', facts: [get(step.upTo).id] }
    case 'add':
      return {
        kind: 'deviceAdded',
        added: other.id,
        publicKey: other.publicKey,
        role: step.role ?? 'seller',
        name: step.device ?? '',
      }
    case 'remove': {
      const name = step.device ?? step.by
      const lastSeq = step.upTo === undefined ? other.history.length : step.upTo === '' ? 0 : get(step.upTo).seq
      return { kind: 'deviceRemoved', removed: other.id, lastSeq, hash: world.chainAt(name, lastSeq) }
    }
    case 'rotate':
      return { kind: 'keyRotated', epoch: step.epoch ?? 1, hash: step.hash ?? 'aa' }
    case 'accept': {
      const seen = (step.facts ?? []).map(get)
      return { kind: 'accepted', facts: seen.map(({ id }) => id), hashes: seen.map(({ hash }) => toHex(hash)) }
    }
    case 'vouch':
    case 'seal':
    case 'go back':
      throw new Error(`no draft for ${step.does}`)
  }
}
