import { accountOf, openItems, type Account } from '../../../src/domain/account.ts'
import { agreementStandings, type AgreementStanding, type AgreementStep } from '../../../src/domain/agreement.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day, type Day } from '../../../src/domain/day.ts'
import type {
  ChargeFact,
  Channel,
  EntryFact,
  FactHead,
  PaymentFact,
  ReminderLevel,
  ReversalFact,
} from '../../../src/domain/fact.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from '../../../src/domain/ids.ts'
import type { Position } from '../../../src/domain/position.ts'
import { DEFAULT_HANDOVER_DAYS } from '../../../src/domain/position.ts'
import { ladderById } from '../../../src/domain/presets/ladders.ts'
import type { AgreementFact, ChequeStep, HoldKind, PromiseFact } from '../../../src/domain/processFacts.ts'
import { receivedFor } from '../../../src/domain/promise.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import { currencyOf, minorOf } from './decimals.ts'

type Part = readonly [due: string, amount: string]

export interface GivenPromise {
  readonly id?: string
  readonly on: string
  readonly due: string
  readonly amount: string
  readonly charges?: readonly string[]
  readonly cancelledOn?: string
  readonly currency?: string
}

export interface GivenAgreement {
  readonly id?: string
  readonly on: string
  /** Charge, instalment, amount. */
  readonly debts: readonly (readonly [charge: string, instalment: number, amount: string])[]
  readonly plan: readonly Part[]
  readonly misses?: number
  readonly graceDays?: number
  readonly discount?: string
  readonly discountBy?: string
  readonly replaces?: string
  readonly endedOn?: string
}

/** What happened with one customer; facts are recorded in the order of their days, promises and agreements first. */
export interface ProcessGiven {
  readonly currency?: string
  readonly country?: CountryCode
  readonly party?: 'consumer' | 'business'
  readonly ladder?: string
  readonly handoverDays?: number
  readonly charges?: readonly { readonly id: string; readonly issued?: string; readonly parts: readonly Part[] }[]
  readonly payments?: readonly {
    readonly on: string
    readonly amount: string
    readonly to?: readonly (readonly [charge: string, instalment: number, amount: string])[]
    readonly reversedOn?: string
    readonly currency?: string
    /** Recorded on this day, when that is not its own. */
    readonly recorded?: string
  }[]
  readonly promises?: readonly GivenPromise[]
  readonly agreements?: readonly GivenAgreement[]
  readonly holds?: readonly {
    readonly kind: HoldKind
    readonly on: string
    readonly charge?: string
    readonly until?: string
    readonly endedOn?: string
  }[]
  readonly contacts?: readonly {
    readonly on: string
    readonly level?: ReminderLevel
    readonly channel?: Channel
    readonly step?: string
    readonly about?: readonly string[]
  }[]
  readonly outcomes?: readonly { readonly on: string; readonly next?: string }[]
  readonly postponed?: readonly { readonly on: string; readonly until: string }[]
  readonly cheques?: readonly {
    readonly on: string
    readonly payOn: string
    readonly moves?: readonly (readonly [on: string, state: ChequeStep])[]
  }[]
  readonly overLimitSince?: string
}

const customer = 'ana' as CustomerId

/** Time of recording: by day, and within a day promises and agreements before money. */
function headOf(id: string, on: string, later = 0): FactHead & { readonly customer: CustomerId } {
  const at = (Date.parse(`${on}T12:00:00Z`) + later) as Hlc
  return { id: id as FactId, at, device: 'd' as DeviceId, seq: 1, customer }
}

function ended(endedOn: string | undefined): { readonly endedOn?: Day } {
  return endedOn === undefined ? {} : { endedOn: day(endedOn) }
}

export function entriesOf(given: ProcessGiven): EntryFact[] {
  const currency = currencyOf(given.currency ?? 'MXN')
  const charges = (given.charges ?? []).map(({ id, issued = '2026-01-01', parts }): ChargeFact => ({
    ...headOf(id, issued),
    kind: 'charge',
    chargeKind: 'invoice',
    issued: day(issued),
    currency,
    instalments: parts.map(([due, amount]) => ({ due: day(due), amount: minorOf(amount, currency) })),
  }))
  const payments = (given.payments ?? []).flatMap((payment, i): EntryFact[] => {
    const own = payment.currency === undefined ? currency : currencyOf(payment.currency)
    const id = `p${i}`
    const fact: PaymentFact = {
      ...headOf(id, payment.recorded ?? payment.on, 10 + i),
      kind: 'payment',
      on: day(payment.on),
      currency: own,
      amount: minorOf(payment.amount, own),
      method: 'cash',
      allocations: (payment.to ?? []).map(([charge, instalment, amount]) => ({
        charge: charge as FactId,
        instalment,
        amount: minorOf(amount, own),
      })),
    }
    if (payment.reversedOn === undefined) return [fact]
    const on = payment.reversedOn
    const reversal: ReversalFact = { ...headOf(`r${i}`, on, 90), kind: 'reversal', of: fact.id, on: day(on) }
    return [fact, reversal]
  })
  return [...charges, ...payments]
}

export function promiseOf(given: GivenPromise, i: number, currency: CurrencyCode): PromiseFact {
  const own = given.currency === undefined ? currency : currencyOf(given.currency)
  return {
    ...headOf(given.id ?? `promise${i}`, given.on, 1),
    kind: 'promise',
    on: day(given.on),
    currency: own,
    amount: minorOf(given.amount, own),
    due: day(given.due),
    charges: (given.charges ?? []) as FactId[],
  }
}

function agreementOf(given: GivenAgreement, i: number, currency: CurrencyCode): AgreementFact {
  const { misses, graceDays, replaces, discount, discountBy } = given
  return {
    ...headOf(given.id ?? `agreement${i}`, given.on, 2),
    kind: 'agreement',
    on: day(given.on),
    currency,
    debts: given.debts.map(([charge, instalment, amount]) => ({
      charge: charge as FactId,
      instalment,
      amount: minorOf(amount, currency),
    })),
    plan: given.plan.map(([due, amount]) => ({ due: day(due), amount: minorOf(amount, currency) })),
    ...(misses === undefined ? {} : { misses }),
    ...(graceDays === undefined ? {} : { graceDays }),
    ...(discount === undefined ? {} : { discount: minorOf(discount, currency) }),
    ...(discountBy === undefined ? {} : { discountBy: day(discountBy) }),
    ...(replaces === undefined ? {} : { replaces: replaces as FactId }),
  }
}

export function standingsOf(given: readonly GivenAgreement[], { charges, currency }: Account): AgreementStanding[] {
  const states = new Map([...charges].map(([id, state]) => [id, { ...state, currency }]))
  return agreementStandings(agreementSteps(given, currency), states)
}

/** The agreements as they were recorded. */
export function agreementSteps(given: readonly GivenAgreement[], currency: CurrencyCode): AgreementStep[] {
  return given.map((each, i) => ({ fact: agreementOf(each, i, currency), ...ended(each.endedOn) }))
}

/** How the customer stands as of a day. */
export function positionOf(given: ProcessGiven, asOf: Day): Position {
  const currency = currencyOf(given.currency ?? 'MXN')
  const entries = entriesOf(given)
  const account = accountOf(entries, currency, asOf)
  const open = openItems(account).map((item) => {
    const since = account.charges.get(item.charge)?.instalments[item.instalment - 1]?.due
    return { ...item, currency, ...(since === undefined ? {} : { since }) }
  })
  const every = (given.charges ?? []).map(({ id }) => id)
  return {
    country: given.country ?? 'MX',
    party: given.party ?? 'consumer',
    ladder: ladderById(given.ladder ?? 'default'),
    open,
    contacts: (given.contacts ?? []).map(({ on, level = '1', channel = 'whatsapp', step, about = every }) => ({
      on: day(on),
      level,
      channel,
      charges: about as FactId[],
      ...(step === undefined ? {} : { step }),
    })),
    outcomes: (given.outcomes ?? []).map(({ on, next }, i) => ({
      fact: {
        ...headOf(`outcome${i}`, on, 20 + i),
        kind: 'outcome',
        of: 'contact' as FactId,
        on: day(on),
        result: 'reached',
        ...(next === undefined ? {} : { next: day(next) }),
      },
    })),
    postponed: (given.postponed ?? []).map(({ on, until }, i) => ({
      fact: {
        ...headOf(`postponed${i}`, on, 30 + i),
        kind: 'postponed',
        on: day(on),
        until: day(until),
        reason: 'other',
      },
    })),
    promises: (given.promises ?? []).map((each, i) => {
      const fact = promiseOf(each, i, currency)
      const cancelled = each.cancelledOn === undefined ? {} : { cancelledOn: day(each.cancelledOn) }
      return { fact, received: receivedFor(fact, entries, asOf), ...cancelled }
    }),
    agreements: standingsOf(given.agreements ?? [], account),
    holds: (given.holds ?? []).map(({ kind: holdKind, on, charge, until, endedOn }, i) => ({
      fact: {
        ...headOf(`hold${i}`, on, 40 + i),
        kind: 'hold',
        on: day(on),
        holdKind,
        ...(charge === undefined ? {} : { charge: charge as FactId }),
        ...(until === undefined ? {} : { until: day(until) }),
      },
      ...ended(endedOn),
    })),
    cheques: (given.cheques ?? []).map(({ on, payOn, moves = [] }, i) => ({
      fact: {
        ...headOf(`cheque${i}`, on, 50 + i),
        kind: 'cheque',
        on: day(on),
        currency,
        amount: minorOf('1.00', currency),
        payOn: day(payOn),
        number: '1',
        bank: 'B',
      },
      moves: moves.map(([moved, state], n) => ({
        fact: {
          ...headOf(`move${i}${n}`, moved, n),
          kind: 'chequeState',
          of: `cheque${i}` as FactId,
          on: day(moved),
          state,
        },
      })),
    })),
    ...(given.overLimitSince === undefined ? {} : { overLimitSince: day(given.overLimitSince) }),
    handoverDays: given.handoverDays ?? DEFAULT_HANDOVER_DAYS,
  }
}
