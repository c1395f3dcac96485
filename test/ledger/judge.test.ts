import { describe, expect, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Role } from '../../src/domain/fact.ts'
import type { DeviceId, FactId } from '../../src/domain/ids.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import { isOnRoster, isRosterFact, rosterDevice } from '../../src/domain/roster.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { judge } from '../../src/ledger/judge.ts'
import { chainsOf } from '../../src/ledger/chains.ts'
import { sealRanges } from '../../src/ledger/sealMarks.ts'
import { chainStart } from '../../src/ledger/chain.ts'
import { verifiedVerdict } from '../../src/ledger/verifiedVerdict.ts'
import type { JudgeInput, SealCheck, StoredFact } from '../../src/ledger/verdict.ts'
import { chainWorld, verifySeal, type ChainWorld, type Draft } from './chainWorld.ts'
import { judgedBooks } from './judgedBooks.ts'

const OBSERVER = 'ZZZZZZZZZZZZZZZZ' as DeviceId
const MONEY = {
  customer: '260700000000000000' as FactId,
  on: '2026-07-10' as Day,
  currency: 'PEN' as CurrencyCode,
  amount: 5_000 as MinorUnits,
  allocations: [],
}
const PAYMENT: Draft = { ...MONEY, kind: 'payment', method: 'cash' }
const WRITE_OFF: Draft = { ...MONEY, kind: 'credit', creditKind: 'write-off' }

function added(world: ChainWorld, name: string, role: Role): Draft {
  const { id, publicKey } = world.deviceOf(name)
  return { kind: 'deviceAdded', added: id, publicKey, role, name }
}

function inputOf(world: ChainWorld, facts: readonly StoredFact[], more: Partial<JudgeInput> = {}): JudgeInput {
  return {
    trust: world.trust,
    self: OBSERVER,
    rosterFacts: facts.filter(({ fact }) => fact && isRosterFact(fact)),
    waiting: facts,
    authors: new Map(),
    checked: new Map(),
    ...more,
  }
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

/** Judges as storage does, and says how many signatures were looked at, in how many rounds. */
async function judged(input: JudgeInput) {
  let looks = 0
  let rounds = 0
  let turn: Promise<void> | undefined
  const verify = async (check: SealCheck): Promise<boolean> => {
    looks += 1
    if (!turn) {
      rounds += 1
      turn = Promise.resolve().then(() => (turn = undefined))
    }
    return verifySeal(check)
  }
  const { verdict } = await verifiedVerdict(input, verify)
  return { verdict, looks, rounds, counts: new Set(verdict.counting) }
}

test('an honest history of three devices costs three signatures, however often they sealed', async () => {
  const world = chainWorld('laptop')
  const facts = [world.record('laptop', added(world, 'phone', 'owner'))]
  facts.push(world.seal('laptop'), world.record('phone', added(world, 'seller', 'seller')))
  for (const name of ['laptop', 'phone', 'seller']) {
    facts.push(...times(50, () => [world.record(name, PAYMENT), world.seal(name)]).flat())
  }
  const { verdict, looks } = await judged(inputOf(world, facts))
  expect(looks).toBe(3)
  // The last seal of each is covered by none yet.
  expect(verdict.aside.map(({ stored, reason }) => [stored.fact?.kind, reason])).toEqual(
    times(3, () => ['seal', 'unverified']),
  )
})

test('forged facts at every number of a chain, and five at each, keep nothing real from counting where seals are marked', async () => {
  const world = chainWorld('laptop')
  const forger = chainWorld('stranger', 'another')
  const real: StoredFact[] = []
  for (let i = 0; i < 40; i += 1) real.push(world.record('laptop', PAYMENT))
  real.push(world.seal('laptop', { marked: 40 }))
  for (let i = 0; i < 40; i += 1) real.push(world.record('laptop', PAYMENT))
  const last = world.seal('laptop', { marked: 41 })
  const { id } = world.deviceOf('laptop')
  const forged = times(5 * 81, (i) => forger.stateAs(id, 1 + (i % 81), WRITE_OFF))
  const { verdict, counts } = await judged(inputOf(world, [...forged, ...real, last]))
  expect(real.every((stored) => counts.has(stored))).toBe(true)
  expect(verdict.counting).toHaveLength(real.length)
  expect(new Set(verdict.aside.map(({ stored, reason }) => [stored === last, reason].join(' ')))).toEqual(
    new Set(['false forged', 'true unverified']),
  )
})

test("marks that a forger puts on somebody's genuine signature say nothing", async () => {
  const world = chainWorld('laptop')
  const forger = chainWorld('stranger', 'another')
  const { id } = world.deviceOf('laptop')
  const real = times(30, () => world.record('laptop', PAYMENT))
  const seal = world.seal('laptop', { marked: 30 })
  if (seal.fact?.kind !== 'seal') throw new Error('no seal')
  const { upTo, hash, signature } = seal.fact
  const forged = times(30, (i) => forger.stateAs(id, 1 + i, WRITE_OFF))
  const [{ marks } = { marks: '' }] = sealRanges(
    0,
    chainStart(id),
    forged.map((stored) => stored.hash),
  )
  const repeated = forger.stateAs(id, 90, { kind: 'seal', upTo, hash, signature, marks })
  const { verdict } = await judged(inputOf(world, [repeated, ...forged, ...real, seal]))
  expect(new Set(verdict.counting)).toEqual(new Set(real))
})

test('without marks, a few forged facts are told from the real ones by trying, and too many keep the rest waiting, not wrong', async () => {
  const history = (forgedNumbers: number): readonly [ChainWorld, StoredFact[], StoredFact[]] => {
    const world = chainWorld('laptop')
    const real = times(60, () => world.record('laptop', PAYMENT))
    real.push(world.seal('laptop'), world.seal('laptop'))
    const forged = times(forgedNumbers, (i) => world.stateAs(world.deviceOf('laptop').id, 1 + i, WRITE_OFF))
    return [world, real, forged]
  }
  const [world, real, forged] = history(6)
  const few = await judged(inputOf(world, [...forged, ...real]))
  expect(few.counts).toEqual(new Set(real.slice(0, -1)))
  const [otherWorld, otherReal, many] = history(40)
  const lost = await judged(inputOf(otherWorld, [...many, ...otherReal]))
  expect(lost.verdict.counting).toEqual([])
  expect(new Set(lost.verdict.aside.map(({ reason }) => reason))).toEqual(new Set(['unverified']))
})

test('thousands of seals that are none cost a dozen rounds, and keep nothing from counting', async () => {
  const world = chainWorld('laptop')
  const real = [world.record('laptop', PAYMENT), world.seal('laptop')]
  const { id } = world.deviceOf('laptop')
  // Each true to the chain with the forged ones before it, and signed by nobody.
  const fakes: StoredFact[] = []
  const device = world.deviceOf('laptop')
  for (let i = 0; i < 1_500; i += 1) {
    const upTo = device.history.length
    const fake = world.stateAs(id, upTo + 1, {
      kind: 'seal',
      upTo,
      hash: world.chainAt('laptop', upTo),
      signature: `AA${i}`,
    })
    fakes.push(fake)
    if (i % 50 === 0) device.history = [...device.history, fake]
  }
  const { counts, rounds } = await judged(inputOf(world, [...fakes, ...real]))
  expect(counts.has(real[0] as StoredFact)).toBe(true)
  expect(rounds).toBeLessThan(20)
})

test('what an older app cannot read keeps its place in the chain, and what comes after it counts', async () => {
  const world = chainWorld('laptop')
  const facts = [world.record('laptop', PAYMENT), world.record('laptop', PAYMENT), world.record('laptop', PAYMENT)]
  const seal = world.seal('laptop')
  const { fact: _unreadable, ...future } = facts[1] as StoredFact
  const { verdict } = await judged(inputOf(world, [facts[0] as StoredFact, future, facts[2] as StoredFact, seal]))
  expect(verdict.counting.map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test("this device's own facts count before anything seals them; what others bring in its name waits for its seal", async () => {
  const world = chainWorld('laptop')
  const self = world.deviceOf('seller').id
  const list = [world.record('laptop', added(world, 'seller', 'seller')), world.seal('laptop')]
  const own = { ...world.record('seller', PAYMENT), local: true }
  const ownWriteOff = { ...world.record('seller', WRITE_OFF), local: true }
  const back = world.record('seller', PAYMENT)
  const forged = world.stateAs(self, 2, PAYMENT)
  const before = await judged(inputOf(world, [...list, own, ownWriteOff, back, forged], { self }))
  const reasons = new Map(before.verdict.aside.map(({ stored, reason }) => [stored, reason]))
  expect(before.counts.has(own)).toBe(true)
  expect([ownWriteOff, back, forged].map((stored) => reasons.get(stored))).toEqual([
    'forbidden',
    'unverified',
    'unverified',
  ])

  const seal = world.seal('seller')
  const after = await judged(inputOf(world, [...list, own, ownWriteOff, back, forged, seal], { self }))
  expect([own, back, forged, ownWriteOff].map((stored) => after.counts.has(stored))).toEqual([true, true, false, false])
})

describe("a seller's reversal", () => {
  const agreement: Draft = {
    kind: 'agreement',
    customer: MONEY.customer,
    on: MONEY.on,
    currency: MONEY.currency,
    debts: [],
    plan: [{ due: MONEY.on, amount: MONEY.amount }],
  }
  const takingBack = (of: FactId): Draft => ({ kind: 'reversal', customer: MONEY.customer, of, on: MONEY.on })

  function told() {
    const world = chainWorld('laptop')
    const list = world.record('laptop', added(world, 'seller', 'seller'))
    return { world, list }
  }

  /** What becomes of the reversals, whatever came first, each fact by itself and all at once. */
  async function outcomes(world: ChainWorld, facts: readonly StoredFact[], asked: readonly StoredFact[]) {
    const found: string[][] = []
    for (const order of [facts, facts.toReversed()]) {
      for (const size of [1, 3, facts.length]) {
        const books = judgedBooks(world.trust, OBSERVER)
        for (let from = 0; from < order.length; from += size) {
          // oxlint-disable-next-line no-await-in-loop -- one slice after the other
          await books.receive(order.slice(from, from + size))
        }
        expect(books.recounts()).toBe(0)
        found.push(asked.map(({ hash }) => books.judged().reasons.get(toHex(hash)) ?? ''))
      }
    }
    const [first] = found
    for (const other of found) expect(other).toEqual(first)
    return first
  }

  test('of what only an owner records counts nowhere, of what a seller records it does, whose it is does not matter', async () => {
    const { world, list } = told()
    const owners = [agreement, WRITE_OFF, { ...PAYMENT }].map((draft) => world.record('laptop', draft))
    const own = world.record('seller', PAYMENT)
    const reversals = [...owners, own].map(({ id }) => world.record('seller', takingBack(id)))
    const nobodys = world.record('seller', takingBack('260700ZZZZZZZZZZZZ' as FactId))
    const facts = [list, ...owners, world.seal('laptop'), own, ...reversals, nobodys, world.seal('seller')]
    expect(await outcomes(world, facts, [...reversals, nobodys])).toEqual([
      'forbidden',
      'forbidden',
      'counts',
      'counts',
      'forbidden',
    ])
  })

  test('and a withdrawal of what an owner gave counts nowhere; of a payment it does', async () => {
    const { world, list } = told()
    const [given, paid] = [WRITE_OFF, { ...PAYMENT }].map((draft) => world.record('laptop', draft))
    const withdrawing = (of: FactId | undefined): Draft => ({
      kind: 'allocation',
      customer: MONEY.customer,
      of: of ?? ('' as FactId),
      on: MONEY.on,
      items: [],
      withdraws: of ? [of] : [],
    })
    const asked = [given, paid].map((fact) => world.record('seller', withdrawing(fact?.id)))
    const facts = [list, given, paid, world.seal('laptop'), ...asked, world.seal('seller')].flatMap(
      (fact) => fact ?? [],
    )
    expect(await outcomes(world, facts, asked)).toEqual(['forbidden', 'counts'])
  })

  test('of a reversal is one of what that one took back; two that name each other are of nothing', async () => {
    const { world, list } = told()
    const agreed = world.record('laptop', agreement)
    const ended = world.record('laptop', takingBack(agreed.id))
    const revived = world.record('seller', takingBack(ended.id))
    const paid = world.record('seller', PAYMENT)
    const gone = world.record('seller', takingBack(paid.id))
    const back = world.record('seller', takingBack(gone.id))
    const [a, b] = ['260700YYYYYYYYYYYY', '260700XXXXXXXXXXXX'] as FactId[] as [FactId, FactId]
    const round = [world.record('seller', takingBack(b), { id: a }), world.record('seller', takingBack(a), { id: b })]
    const facts = [list, agreed, ended, world.seal('laptop'), revived, paid, gone, back, ...round, world.seal('seller')]
    expect(await outcomes(world, facts, [revived, gone, back, ...round])).toEqual([
      'forbidden',
      'counts',
      'counts',
      'forbidden',
      'forbidden',
    ])
  })

  test('counts when an owner lets it in, whether he knows what it takes back or not, and when the seller becomes an owner', async () => {
    const { world, list } = told()
    const agreed = world.record('laptop', agreement)
    const ended = world.record('seller', takingBack(agreed.id))
    const nobodys = world.record('seller', takingBack('260700ZZZZZZZZZZZZ' as FactId))
    const hashes = [ended, nobodys].map(({ hash }) => toHex(hash))
    const letIn = world.record('laptop', { kind: 'accepted', facts: [ended.id, nobodys.id], hashes })
    const facts = [list, agreed, letIn, world.seal('laptop'), ended, nobodys, world.seal('seller')]
    expect(await outcomes(world, facts, [ended, nobodys])).toEqual(['counts', 'counts'])

    const other = told()
    const set = other.world.record('laptop', agreement)
    const over = other.world.record('seller', takingBack(set.id))
    const raised = other.world.record('laptop', added(other.world, 'seller', 'owner'))
    const all = [other.list, set, raised, other.world.seal('laptop'), over, other.world.seal('seller')]
    expect(await outcomes(other.world, all, [over])).toEqual(['counts'])
  })

  test('on his own device, too', async () => {
    const { world, list } = told()
    const self = world.deviceOf('seller').id
    const agreed = world.record('laptop', agreement)
    const ended = { ...world.record('seller', takingBack(agreed.id)), local: true }
    const facts = [list, agreed, world.seal('laptop'), ended]
    const { verdict } = await judged(inputOf(world, facts, { self }))
    expect(verdict.aside.find(({ stored }) => stored === ended)?.reason).toBe('forbidden')
  })
})

test('a removal below what was counted asks for a recount, once', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const paid = times(4, () => world.record('phone', PAYMENT))
  await books.receive([
    world.record('laptop', added(world, 'phone', 'owner')),
    world.seal('laptop'),
    ...paid,
    world.seal('phone'),
  ])
  expect(paid.map(({ hash }) => books.judged().reasons.get(toHex(hash)))).toEqual(times(4, () => 'counts'))

  const removed = world.deviceOf('phone').id
  const cut: Draft = { kind: 'deviceRemoved', removed, lastSeq: 2, hash: world.chainAt('phone', 2) }
  await books.receive([world.record('laptop', cut), world.seal('laptop')])
  expect(paid.map(({ hash }) => books.judged().reasons.get(toHex(hash)))).toEqual(['counts', 'counts', 'late', 'late'])
  await books.receive([world.record('phone', PAYMENT), world.seal('phone')])
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(1)
})

test('what a removed owner said of the list is heard when its own seal comes after the word for its chain, and is counted anew once', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const list = world.record('laptop', added(world, 'phone', 'owner'))
  const said = world.record('phone', added(world, 'tablet', 'seller'))
  const vouch = world.seal('laptop', { of: 'phone' })
  const removed = world.deviceOf('phone').id
  const cut: Draft = { kind: 'deviceRemoved', removed, lastSeq: 1, hash: world.chainAt('phone', 1) }
  await books.receive([list, said, vouch, world.record('laptop', cut), world.seal('laptop')])
  expect(books.judged().reasons.get(toHex(said.hash))).toBe('unverified')
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(0)
  await books.receive([world.seal('phone')])
  expect(books.judged().reasons.get(toHex(said.hash))).toBe('counts')
  expect(books.judged().roster?.devices.has(world.deviceOf('tablet').id)).toBe(true)
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(1)
})

test('what a device said and sealed counts when it is added after somebody vouched for its chain, and is counted anew once', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const said = world.record('phone', added(world, 'tablet', 'seller'))
  const sealed = world.seal('phone')
  await books.receive([said, sealed, world.seal('laptop', { of: 'phone' }), world.seal('laptop')])
  // Its seal counts by the word for its chain; whose key that is nobody knows yet.
  expect([said, sealed].map(({ hash }) => books.judged().reasons.get(toHex(hash)))).toEqual(['unverified', 'counts'])
  await books.receive([world.record('laptop', added(world, 'phone', 'owner')), world.seal('laptop')])
  expect(books.judged().reasons.get(toHex(said.hash))).toBe('counts')
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(1)
})

test('what gave way to another value under its id is looked at again when its device becomes an owner, and counted anew once', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const list = ['phone', 'tablet'].map((name) => world.record('laptop', added(world, name, 'seller')))
  const one = world.record('phone', PAYMENT)
  const other = world.record('tablet', PAYMENT, { id: one.id })
  await books.receive([...list, world.seal('laptop'), one, world.seal('phone'), other, world.seal('tablet')])
  const verdicts = () => [one, other].map(({ hash }) => books.judged().reasons.get(toHex(hash)))
  expect(verdicts()).toEqual(['counts', 'forged'])
  await books.receive([world.record('laptop', added(world, 'tablet', 'owner')), world.seal('laptop')])
  expect(verdicts()).toEqual(['forged', 'counts'])
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(1)
})

test('a copy of an owner that goes on with an id that was let in: all that it seals counts', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const laptop = world.deviceOf('laptop')
  const stranger = world.record('stranger', PAYMENT)
  const first = [world.record('laptop', { kind: 'accepted', facts: [stranger.id] }), world.seal('laptop')]
  laptop.history = []
  const copied = [world.record('laptop', PAYMENT, { id: stranger.id }), world.record('laptop', PAYMENT)]
  const seal = world.seal('laptop')
  for (const stored of [stranger, ...first, ...copied, seal]) {
    // oxlint-disable-next-line no-await-in-loop -- one fact after the other is what is looked at
    await books.receive([stored])
  }
  const atOnce = judgedBooks(world.trust, OBSERVER)
  await atOnce.receive([stranger, ...first, ...copied, seal])
  expect(books.judged()).toEqual(atOnce.judged())
  expect(copied.map(({ hash }) => books.judged().reasons.get(toHex(hash)))).toEqual(['counts', 'counts'])
})

test('an owner’s word for just what is proven lets count what only the role of its device stood in the way of, counted anew once', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const list = world.record('laptop', added(world, 'phone', 'seller'))
  const forgiven = world.record('phone', WRITE_OFF)
  await books.receive([list, world.seal('laptop'), forgiven, world.seal('phone')])
  expect(books.judged().reasons.get(toHex(forgiven.hash))).toBe('forbidden')
  const vouch = world.seal('laptop', { of: 'phone' })
  await books.receive([vouch])
  expect(books.judged().reasons.get(toHex(forgiven.hash))).toBe('forbidden')
  await books.receive([world.seal('laptop')])
  expect(books.judged().reasons.get(toHex(forgiven.hash))).toBe('counts')
  await books.receive([world.record('laptop', PAYMENT), world.seal('laptop')])
  expect(books.recounts()).toBe(1)
})

test('forged facts at numbers that were proven long ago ask for no recount, and neither do repeated seals alone', async () => {
  const world = chainWorld('laptop')
  const books = judgedBooks(world.trust, OBSERVER)
  const seal = world.seal('laptop')
  if (seal.fact?.kind !== 'seal') throw new Error('no seal')
  const { upTo, hash, signature } = seal.fact
  await books.receive([seal, ...times(9, () => world.record('laptop', PAYMENT)), world.seal('laptop')])
  const { id } = world.deviceOf('laptop')
  for (let i = 1; i < 9; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    await books.receive([world.stateAs(id, i, WRITE_OFF)])
  }
  await books.receive([world.stateAs(id, 40, { kind: 'seal', upTo, hash, signature })])
  expect(books.recounts()).toBe(0)
})

test('twenty devices, each added by the one before, are all on the list', async () => {
  const world = chainWorld('d0')
  const facts = times(20, (i) => [
    world.record(`d${i}`, added(world, `d${i + 1}`, 'owner')),
    world.record(`d${i}`, PAYMENT),
    world.seal(`d${i}`),
  ]).flat()
  const { verdict } = await judged(inputOf(world, facts.toReversed()))
  expect(times(21, (i) => rosterDevice(verdict.roster, world.deviceOf(`d${i}`).id)?.rank)).toEqual(times(21, (i) => i))
  expect(verdict.counting).toHaveLength(40)
})

test('as long as a signature is open nothing is decided', () => {
  const world = chainWorld('laptop')
  const input = inputOf(world, [world.record('laptop', PAYMENT), world.seal('laptop')])
  const verdict = judge(input, chainsOf(input))
  expect(verdict.toVerify).toHaveLength(1)
  expect({ ...verdict, roster: undefined, toVerify: undefined }).toMatchObject({
    counting: [],
    aside: [],
    recount: false,
  })
})

test('a key that is said of a device later, by a junior, is none', async () => {
  const world = chainWorld('laptop')
  const { id } = world.deviceOf('phone')
  const stolen: Draft = {
    kind: 'deviceAdded',
    added: id,
    publicKey: world.deviceOf('thief').publicKey,
    role: 'owner',
    name: '',
  }
  const facts = [
    world.record('laptop', added(world, 'junior', 'owner')),
    world.record('laptop', added(world, 'phone', 'seller')),
    world.seal('laptop'),
    world.record('junior', stolen),
    world.seal('junior'),
    world.record('phone', WRITE_OFF),
    world.seal('phone'),
  ]
  const { verdict } = await judged(inputOf(world, facts))
  expect(rosterDevice(verdict.roster, id)).toMatchObject({
    role: 'seller',
    publicKey: world.deviceOf('phone').publicKey,
  })
  expect(isOnRoster(verdict.roster, id)).toBe(true)
  expect(verdict.aside.map(({ reason }) => reason)).toContain('forbidden')
})
