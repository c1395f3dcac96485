import fc from 'fast-check'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import type { Day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import { toHex } from '../../src/ledger/hex.ts'
import type { StoredFact } from '../../src/ledger/verdict.ts'
import { chainWorld, type ChainWorld, type Draft } from './chainWorld.ts'

/** The founder first; the last two are on no list unless somebody puts them there. */
export const NAMES = ['founder', 'b', 'c', 'd', 'e', 'f'] as const

const VERBS = [
  'pay',
  'pay',
  'write off',
  'take back',
  'take back',
  'add',
  'add',
  'remove',
  'rotate',
  'accept',
  'vouch',
  'seal',
  'seal',
  'go back',
  'forge',
  'forge a word',
  'repeat a seal',
  'fake a seal',
  'tell an id again',
] as const

export type Verb = (typeof VERBS)[number]

/** One thing that happens; numbers are taken modulo what there is. */
export interface Happening {
  readonly verb: Verb
  readonly by: string
  readonly other: string
  readonly n: number
  readonly flag: boolean
}

const happening = (verbs: readonly Verb[]): fc.Arbitrary<Happening> =>
  fc.record({
    verb: fc.constantFrom(...verbs),
    // The founder and the first few do most of it.
    by: fc.constantFrom(...NAMES, 'founder', 'founder', 'b', 'b', 'c'),
    other: fc.constantFrom(...NAMES, 'b', 'c', 'd'),
    n: fc.nat(50),
    flag: fc.boolean(),
  })

const add = (by: string, other: string, n: number): Happening => ({ verb: 'add', by, other, n, flag: false })
/** Owners who add each other, and sellers: what shops do before anything goes wrong. */
const FOUNDING = [add('founder', 'b', 1), add('b', 'c', 1), add('c', 'd', 1), add('b', 'e', 3)]

/** What happens on the devices of a shop, which mostly begins with a list of devices. */
export const happenings = (verbs: readonly Verb[] = VERBS): fc.Arbitrary<readonly Happening[]> =>
  fc
    .tuple(fc.nat(FOUNDING.length + 1), fc.array(happening(verbs), { minLength: 5, maxLength: 60 }))
    .map(([founding, rest]) => [...FOUNDING.slice(0, founding), ...rest])

/** Of a shop whose list stands: who takes back what, and what an owner says of it. */
export const takingsBack = (): fc.Arbitrary<readonly Happening[]> =>
  fc
    .array(
      happening([
        'pay',
        'write off',
        'take back',
        'take back',
        'take back',
        'seal',
        'accept',
        'tell an id again',
        'add',
      ]),
      {
        minLength: 8,
        maxLength: 60,
      },
    )
    .map((rest) => [...FOUNDING, ...rest])

/** How facts arrive: in which order, and in slices of which size. */
export const arrivals = fc.record({
  order: fc.array(fc.nat(1000), { minLength: 1, maxLength: 80 }),
  sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
})

export type Arrivals = typeof arrivals extends fc.Arbitrary<infer A> ? A : never

/** The same facts in another order, in slices. */
export function slicesOf(facts: readonly StoredFact[], { order, sizes }: Arrivals): StoredFact[][] {
  const shuffled = facts
    .map((stored, i) => ({ stored, key: order[i % order.length] ?? 0, i }))
    .toSorted((a, b) => a.key - b.key || a.i - b.i)
    .map(({ stored }) => stored)
  const slices: StoredFact[][] = []
  for (let from = 0; from < shuffled.length;) {
    const size = sizes[slices.length % sizes.length] ?? 1
    slices.push(shuffled.slice(from, from + size))
    from += size
  }
  return slices
}

const MONEY = {
  customer: '260700000000000000' as FactId,
  on: '2026-07-10' as Day,
  currency: 'PEN' as CurrencyCode,
  amount: 5_000 as MinorUnits,
  allocations: [],
}

/** An id that may be named before anything is told under it. */
const MADE_UP = '260700ZZZZZZZZZZZZ' as FactId

/** At the end of a history: who does not seal, and whether copies of ours name all that they seal, as our app does. */
export interface Sealing {
  readonly unsealed: readonly string[]
  readonly copiesMark: boolean
}

export const sealings: fc.Arbitrary<Sealing> = fc.record({
  unsealed: fc.subarray([...NAMES]),
  copiesMark: fc.boolean(),
})

/** Plays a history. Sense or nonsense: whatever a device can sign, and whatever a stranger can make up. */
export function playChains(
  history: readonly Happening[],
  { unsealed, copiesMark }: Sealing,
): { readonly world: ChainWorld; readonly facts: readonly StoredFact[] } {
  const world = chainWorld('founder', 'random')
  const facts: StoredFact[] = []
  // Who seals a copy of ours names what is sealed (storage/seal.ts); somebody else's app may not.
  const copied = new Set(copiesMark ? history.flatMap(({ verb, by }) => (verb === 'go back' ? by : [])) : [])
  const marked = (name: string, count = 0) => ({ marked: copied.has(name) ? Infinity : count })
  const pay: Draft = { ...MONEY, kind: 'payment', method: 'cash' }
  const pick = (n: number): StoredFact | undefined => facts[n % Math.max(1, facts.length)]

  const wordOf = ({ verb, by, other, n, flag }: Happening): Draft => {
    const { id, publicKey, history: told } = world.deviceOf(other)
    if (verb === 'rotate') return { kind: 'keyRotated', epoch: n, hash: flag ? 'aa' : 'bb' }
    if (verb === 'remove') {
      const lastSeq = n % 3 === 0 ? told.length : n % (told.length + 1)
      const pin = flag ? { hash: world.chainAt(other, lastSeq) } : {}
      return { kind: 'deviceRemoved', removed: id, lastSeq, ...pin }
    }
    if (verb === 'accept') {
      const seen = [pick(n), pick(n * 7 + 3)].filter((stored) => stored !== undefined)
      const hashes = flag ? { hashes: seen.map(({ hash }) => toHex(hash)) } : {}
      return { kind: 'accepted', facts: seen.map((stored) => stored.id), ...hashes }
    }
    // Now and then another key under a name that is known.
    const key = n === 7 ? world.deviceOf(by).publicKey : publicKey
    return { kind: 'deviceAdded', added: id, publicKey: key, role: n % 3 === 0 ? 'seller' : 'owner', name: other }
  }

  for (const happening of history) {
    const { verb, by, other, n, flag } = happening
    const device = world.deviceOf(by)
    const near = 1 + (n % (device.history.length + 4))
    if (verb === 'pay') facts.push(world.record(by, pay))
    else if (verb === 'write off') facts.push(world.record(by, { ...MONEY, kind: 'credit', creditKind: 'write-off' }))
    else if (verb === 'take back') {
      const isOwners = ({ fact }: StoredFact): boolean => fact?.kind === 'credit' || fact?.kind === 'reversal'
      // Mostly of what was told last, and half of the time by the one who is a seller from the beginning.
      const told = facts.filter(n % 2 === 0 ? isOwners : ({ fact }) => fact?.kind === 'payment').slice(-4)
      const of = n % 11 === 0 ? MADE_UP : (told[n % Math.max(1, told.length)]?.id ?? MADE_UP)
      const id = n % 5 === 0 && !facts.some((stored) => stored.id === MADE_UP) ? { id: MADE_UP } : {}
      const takingBack: Draft = { kind: 'reversal', customer: MONEY.customer, of, on: MONEY.on }
      facts.push(world.record(flag ? 'e' : by, takingBack, id))
    } else if (verb === 'seal') facts.push(world.seal(by, marked(by, flag ? n : 0)))
    else if (verb === 'vouch') facts.push(world.seal(by, { of: other, ...marked(other, flag ? n : 0) }))
    else if (verb === 'go back') {
      if (flag) facts.push(world.seal(by, marked(by)))
      device.history = device.history.slice(0, n % (device.history.length + 1))
    } else if (verb === 'forge') facts.push(world.stateAs(device.id, near, pay))
    else if (verb === 'forge a word') {
      const word = wordOf({ ...happening, verb: flag ? 'add' : n % 2 === 0 ? 'remove' : 'accept' })
      facts.push(world.stateAs(device.id, near, word))
    } else if (verb === 'repeat a seal') {
      const old = facts.filter(({ fact }) => fact?.kind === 'seal')
      const fact = old[n % Math.max(1, old.length)]?.fact
      if (fact?.kind !== 'seal') continue
      const { upTo, hash, signature, marks } = fact
      const seal = { kind: 'seal' as const, upTo, hash, signature }
      facts.push(world.stateAs(fact.device, near, marks === undefined ? seal : { ...seal, marks }))
    } else if (verb === 'fake a seal') {
      const upTo = near - 1
      const hash = world.chainAt(by, upTo)
      facts.push(world.stateAs(device.id, near, { kind: 'seal', upTo, hash, signature: 'AAAA' }))
    } else if (verb === 'tell an id again') {
      const told = pick(n)
      if (told) facts.push(world.record(by, pay, { id: told.id }))
    } else facts.push(world.record(by, wordOf(happening)))
  }
  for (const name of NAMES) if (!unsealed.includes(name)) facts.push(world.seal(name, marked(name)))
  return { world, facts }
}
