import { expect } from 'vitest'
import { accountOf, openItems } from '../../../src/domain/account.ts'
import { agedItems } from '../../../src/domain/agedItems.ts'
import { agendaOf } from '../../../src/domain/agenda.ts'
import { agreementOn } from '../../../src/domain/agreement.ts'
import { checkAgreement, planAgreement } from '../../../src/domain/agreementPlan.ts'
import { day } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { holdThatStops, stopsOf } from '../../../src/domain/hold.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import { situationOn } from '../../../src/domain/nextAction.ts'
import type { HoldKind } from '../../../src/domain/processFacts.ts'
import { promiseStateOn, receivedFor } from '../../../src/domain/promise.ts'
import { stretchOn } from '../../../src/domain/stretch.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'
import {
  entriesOf,
  positionOf,
  promiseOf,
  standingsOf,
  type GivenAgreement,
  type GivenPromise,
  type ProcessGiven,
} from './processFacts.ts'

interface PromiseGiven extends ProcessGiven {
  readonly promise: GivenPromise
}

/** State, and what came in, on each day. */
export const runPromise: RunCase<PromiseGiven, { readonly on: Readonly<Record<string, string>> }> = ({
  given,
  expect: expected,
}) => {
  const fact = promiseOf(given.promise, 0, currencyOf(given.currency ?? 'MXN'))
  const { cancelledOn } = given.promise
  const answers = Object.keys(expected.on).map((asOf) => {
    const received = receivedFor(fact, entriesOf(given), day(asOf))
    const standing = { fact, received, ...(cancelledOn === undefined ? {} : { cancelledOn: day(cancelledOn) }) }
    return [asOf, `${promiseStateOn(standing, day(asOf))} ${toDecimal(received, fact.currency)}`]
  })
  expect(Object.fromEntries(answers)).toEqual(expected.on)
}

interface AgreementExpected {
  readonly on: Readonly<
    Record<
      string,
      {
        readonly state: string | null
        readonly missed?: number
        readonly brokenOn?: string
        readonly parts?: readonly string[]
        readonly dues?: Readonly<Record<string, string>>
        /** `null`: none. */
        readonly discountDue?: string | null
      }
    >
  >
}

/** The first agreement, and the due days of all debts, on each day. */
export const runAgreement: RunCase<
  ProcessGiven & { readonly agreements: readonly GivenAgreement[] },
  AgreementExpected
> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency ?? 'MXN')
  for (const [asOf, wanted] of Object.entries(expected.on)) {
    const account = accountOf(entriesOf(given), currency, day(asOf))
    const standings = standingsOf(given.agreements, account)
    const on = standings[0] && agreementOn(standings[0], day(asOf))
    const dues: Record<string, number> = {}
    const items = openItems(account).map((item) => ({ ...item, currency }))
    for (const { due, open } of agedItems(items, standings, day(asOf))) dues[due] = (dues[due] ?? 0) + open
    const answer = {
      state: on?.state ?? null,
      missed: on?.missed,
      brokenOn: on?.brokenOn,
      parts: on?.parts.map(({ open }) => toDecimal(open, currency)),
      discountDue: on?.discountDue === undefined ? null : toDecimal(on.discountDue, currency),
      dues: Object.fromEntries(
        Object.entries(dues).map(([due, open]) => [due, toDecimal(open as typeof account.open, currency)]),
      ),
    }
    expect({ asOf, ...answer }).toMatchObject({ asOf, ...wanted })
    if (wanted.dues) expect(answer.dues).toEqual(wanted.dues)
  }
}

interface PlanGiven {
  readonly currency?: string
  readonly total: string
  /** So many equal parts, or parts of this amount. */
  readonly parts: number | string
  readonly every: 'week' | 'fortnight' | 'month'
  readonly first: string
  readonly firstPayment?: readonly [due: string, amount: string]
  /** Instead of the plan: what somebody wrote, to be checked on a day. */
  readonly check?: {
    readonly on: string
    readonly plan: readonly (readonly [due: string, amount: string])[]
    readonly misses?: number
    readonly discount?: string
    readonly discountBy?: string
    readonly graceDays?: number
    readonly nextPurchasePercent?: number
    /** Instead of one debt of the total. */
    readonly debts?: readonly string[]
  }
}

export const runAgreementPlan: RunCase<
  PlanGiven,
  { readonly plan?: readonly (readonly [string, string])[]; readonly error?: string }
> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency ?? 'MXN')
  const total = minorOf(given.total, currency)
  const instalment = ([due, amount]: readonly [string, string]) => ({
    due: day(due),
    amount: minorOf(amount, currency),
  })
  const { check } = given
  const result = check
    ? checkAgreement(
        {
          currency,
          debts: (check.debts ?? [given.total]).map((amount, instalment) => ({
            charge: 'a' as FactId,
            instalment,
            amount: minorOf(amount, currency),
          })),
          plan: check.plan.map(instalment),
          ...(check.misses === undefined ? {} : { misses: check.misses }),
          ...(check.graceDays === undefined ? {} : { graceDays: check.graceDays }),
          ...(check.nextPurchasePercent === undefined ? {} : { nextPurchasePercent: check.nextPurchasePercent }),
          ...(check.discount === undefined ? {} : { discount: minorOf(check.discount, currency) }),
          ...(check.discountBy === undefined ? {} : { discountBy: day(check.discountBy) }),
        },
        day(check.on),
      )
    : planAgreement({
        total,
        parts: typeof given.parts === 'number' ? given.parts : { each: minorOf(given.parts, currency) },
        every: given.every,
        first: day(given.first),
        ...(given.firstPayment ? { firstPayment: instalment(given.firstPayment) } : {}),
      })
  const plan = result.ok ? ('plan' in result.value ? result.value.plan : result.value) : undefined
  expect({
    ...(plan ? { plan: plan.map(({ due, amount }) => [due, toDecimal(amount, currency)]) } : {}),
    ...(result.ok ? {} : { error: result.error.type }),
  }).toEqual(expected)
}

/** What is stopped on each day: of the customer, and of a debt. */
export const runHold: RunCase<
  ProcessGiven & { readonly charge?: string; readonly kind?: HoldKind },
  { readonly on?: Readonly<Record<string, readonly string[]>>; readonly stops?: readonly string[] }
> = ({ given, expect: expected }) => {
  const all = ['sales', 'chasing', 'contact', 'rating'] as const
  if (given.kind) expect(all.filter((what) => stopsOf(given.kind as HoldKind)[what])).toEqual(expected.stops)
  for (const [asOf, wanted] of Object.entries(expected.on ?? {})) {
    const { holds } = positionOf(given, day(asOf))
    const charge = given.charge as FactId | undefined
    expect([asOf, ...all.filter((what) => holdThatStops(what, holds, day(asOf), charge))]).toEqual([asOf, ...wanted])
  }
}

interface ActionExpected {
  readonly on: Readonly<
    Record<
      string,
      {
        readonly kinds: readonly string[]
        readonly level?: string
        readonly since?: string
        readonly contactFrom?: string
        readonly why?: string
        readonly until?: string
        readonly lacks?: readonly string[]
      }
    >
  >
}

/** What is to do on each day; the same must be read off what was foreseen on the first of them. */
export const runNextAction: RunCase<ProcessGiven, ActionExpected> = ({ given, expect: expected }) => {
  const days = Object.keys(expected.on).toSorted()
  const foreseen = agendaOf(positionOf(given, day(days[0] ?? '')), day(days[0] ?? ''))
  const isStill = (given.payments ?? []).every(({ on }) => on <= (days[0] ?? ''))
  for (const asOf of days) {
    const wanted = expected.on[asOf]
    const { actions, proposal } = situationOn(positionOf(given, day(asOf)), day(asOf))
    const first = actions[0]
    const hold = proposal.type === 'hold' ? proposal.hold : proposal.type
    expect({
      asOf,
      kinds: actions.map(({ kind }) => kind),
      ...(wanted?.level === undefined ? {} : { level: actions.find(({ level }) => level !== undefined)?.level }),
      ...(wanted?.since === undefined ? {} : { since: first?.since }),
      ...(wanted?.contactFrom === undefined ? {} : { contactFrom: first?.contactFrom }),
      ...(wanted?.why === undefined ? {} : { why: hold }),
      ...(wanted?.until === undefined ? {} : { until: 'until' in proposal ? proposal.until : undefined }),
      ...(wanted?.lacks === undefined ? {} : { lacks: actions.find(({ lacks }) => lacks)?.lacks }),
    }).toEqual({ asOf, ...wanted })
    if (isStill) expect([asOf, stretchOn(foreseen.stretches, day(asOf))?.actions ?? []]).toEqual([asOf, actions])
  }
}
