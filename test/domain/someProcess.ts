import fc from 'fast-check'
import { accountOf, openItems, type Account } from '../../src/domain/account.ts'
import { coveredDebts, replacedOnOf, type AgreementStanding } from '../../src/domain/agreement.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { EntryFact } from '../../src/domain/fact.ts'
import type { FactId } from '../../src/domain/ids.ts'
import type { LadderContact } from '../../src/domain/ladderStep.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { DEFAULT_HANDOVER_DAYS, type Position } from '../../src/domain/position.ts'
import { LADDERS } from '../../src/domain/presets/ladders.ts'
import type { AgreementFact, HoldFact, PromiseFact } from '../../src/domain/processFacts.ts'
import { receivedFor } from '../../src/domain/promise.ts'
import { FIRST_DAY, headOf, idOf, MXN, someDay, someHistory, someItems } from './entries.ts'

/*
 * What may be promised, agreed and put on hold with the small customer of entries.ts, sense and nonsense.
 */

const someAmount = fc.integer({ min: 1, max: 40 }).map((n) => minorUnits(n))
const atSome = fc.integer({ min: 0, max: 3 })
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })

/** Leaves out what is undefined. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

export interface SomeAgreement {
  readonly fact: AgreementFact
  readonly endedOn?: Day
}

const oneAgreement = (i: number): fc.Arbitrary<SomeAgreement> =>
  fc
    .record({
      at: atSome,
      on: someDay,
      debts: someItems,
      plan: fc.array(fc.record({ due: someDay, amount: someAmount }), { minLength: 1, maxLength: 4 }),
      misses: maybe(fc.integer({ min: 0, max: 3 })),
      graceDays: maybe(fc.integer({ min: 0, max: 5 })),
      discount: maybe(someAmount),
      discountBy: maybe(someDay),
      replaces: maybe(fc.integer({ min: 0, max: 2 })),
      endedOn: maybe(someDay),
    })
    .map(({ at, endedOn, replaces, misses, graceDays, discount, discountBy, ...rest }) => ({
      fact: {
        ...headOf(`g${i}`, at),
        ...rest,
        kind: 'agreement',
        currency: MXN,
        ...given({ misses, graceDays, discount, discountBy }),
        ...given({ replaces: replaces === undefined ? undefined : idOf(`g${replaces}`) }),
      } as AgreementFact,
      ...given({ endedOn }),
    }))

export const someAgreements: fc.Arbitrary<readonly SomeAgreement[]> = fc
  .integer({ min: 0, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => oneAgreement(i))))

export function standingsOf(agreements: readonly SomeAgreement[], account: Account): AgreementStanding[] {
  const states = new Map([...account.charges].map(([id, state]) => [id, { ...state, currency: account.currency }]))
  return agreements.map((each) => {
    const replacedOn = replacedOnOf(each.fact.id, agreements)
    return { ...each, covered: coveredDebts(each.fact, states), ...given({ replacedOn }) }
  })
}

const onePromise = (i: number) =>
  fc
    .record({ at: atSome, on: someDay, days: fc.nat(15), amount: someAmount, cancelledOn: maybe(someDay) })
    .map(({ at, on, days, amount, cancelledOn }) => ({
      fact: {
        ...headOf(`w${i}`, at),
        kind: 'promise',
        on,
        currency: MXN,
        amount,
        due: addDays(on, days),
        charges: [],
      } as PromiseFact,
      ...given({ cancelledOn }),
    }))

const oneHold = (i: number) =>
  fc
    .record({
      on: someDay,
      holdKind: fc.constantFrom<HoldFact['holdKind']>('dispute', 'paused', 'no-contact', 'no-sales', 'court', 'mute'),
      charge: maybe(fc.integer({ min: 0, max: 3 })),
      until: maybe(someDay),
      endedOn: maybe(someDay),
    })
    .map(({ on, holdKind, charge, until, endedOn }) => ({
      fact: {
        ...headOf(`h${i}`),
        kind: 'hold',
        on,
        holdKind,
        ...given({ charge: charge === undefined ? undefined : idOf(`c${charge}`), until }),
      } as HoldFact,
      ...given({ endedOn }),
    }))

export interface SomeProcess {
  readonly entries: readonly EntryFact[]
  readonly agreements: readonly SomeAgreement[]
  /** Everything of the position that does not depend on the account. */
  readonly rest: Omit<Position, 'open' | 'agreements' | 'promises' | 'contacts'>
  readonly promises: readonly { readonly fact: PromiseFact; readonly cancelledOn?: Day }[]
}

/** A history of a customer, with whatever was promised, agreed and put on hold on the way. */
export const someProcess: fc.Arbitrary<SomeProcess> = fc
  .record({
    entries: someHistory,
    agreements: someAgreements,
    promises: fc.array(fc.nat(9), { maxLength: 3 }).chain((list) => fc.tuple(...list.map((_, i) => onePromise(i)))),
    holds: fc.array(fc.nat(9), { maxLength: 2 }).chain((list) => fc.tuple(...list.map((_, i) => oneHold(i)))),
    ladder: fc.constantFrom(...LADDERS),
    postponed: fc.array(fc.tuple(someDay, fc.integer({ min: 1, max: 9 })), { maxLength: 2 }),
    outcomes: fc.array(fc.tuple(someDay, fc.integer({ min: 1, max: 9 })), { maxLength: 2 }),
  })
  .map(({ entries, agreements, promises, holds, ladder, postponed, outcomes }) => ({
    entries,
    agreements,
    promises,
    rest: {
      country: 'MX',
      party: 'consumer',
      ladder,
      holds,
      postponed: postponed.map(([on, days], i) => ({
        fact: { ...headOf(`z${i}`, i), kind: 'postponed', on, until: addDays(on, days), reason: 'other' },
      })),
      outcomes: outcomes.map(([on, days], i) => ({
        fact: { ...headOf(`o${i}`, i), kind: 'outcome', of: idOf('k'), on, result: 'reached', next: addDays(on, days) },
      })),
      cheques: [],
      handoverDays: DEFAULT_HANDOVER_DAYS,
    },
  }))

/** How that customer stands, as of a day, after these contacts. */
export function positionIn(process: SomeProcess, contacts: readonly LadderContact[], asOf: Day): Position {
  const { entries, agreements, promises, rest } = process
  const account = accountOf(entries, MXN, asOf)
  const open = openItems(account).map((item) => ({ ...item, currency: MXN }))
  return {
    ...rest,
    open,
    contacts,
    agreements: standingsOf(agreements, account),
    promises: promises.map((each) => ({ ...each, received: receivedFor(each.fact, entries, asOf) })),
  }
}

/** Days over which the small customer's ladder is played, long after the last due day. */
export const PLAYED: readonly Day[] = Array.from({ length: 170 }, (_, i) => addDays(FIRST_DAY, i))

export const chargesOf = (position: Position): FactId[] => position.open.map((item) => item.charge)
