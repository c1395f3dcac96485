import type { ChargeState } from './account.ts'
import type { CurrencyCode } from './currency.ts'
import { addDays, earlierOf, type Day } from './day.ts'
import type { Instalment } from './fact.ts'
import type { FactId } from './ids.ts'
import { MAX_MINOR_UNITS, minorUnits, smaller, sum, ZERO, type MinorUnits } from './money.ts'
import type { AgreementFact } from './processFacts.ts'

/** Days after an instalment's due day in which it may still be paid, where nothing else was agreed. */
export const DEFAULT_GRACE_DAYS = 3

export type AgreementState =
  /** In force. */
  'kept' | 'broken' | 'fulfilled' | 'replaced' | 'ended'

/** A debt that the agreement takes over, with the money that went against it. */
export interface CoveredDebt {
  /** What the agreement takes over of it. */
  readonly amount: MinorUnits
  /** Of the instalment; 0 when its charge does not exist any more. */
  readonly original: MinorUnits
  readonly applied: readonly { readonly on: Day; readonly amount: MinorUnits }[]
}

/** An agreement as it was recorded. */
export interface AgreementStep {
  readonly fact: AgreementFact
  /** First day on which a reversal has taken it back. */
  readonly endedOn?: Day
}

/** An agreement with what decides how it stands on any day. */
export interface AgreementStanding extends AgreementStep {
  readonly covered: readonly CoveredDebt[]
  /** Day of the agreement that renegotiates it. */
  readonly replacedOn?: Day
}

/** One instalment of the plan as it stands. */
export interface PlanPart extends Instalment {
  readonly open: MinorUnits
  /** Not paid when its last day of grace had passed. */
  readonly missed: boolean
}

export interface AgreementOnDay {
  readonly state: AgreementState
  readonly parts: readonly PlanPart[]
  readonly missed: number
  /** What is still owed under it. */
  readonly remaining: MinorUnits
  readonly brokenOn?: Day
  /** What the agreed discount still takes off: all but the discount was paid by its day. Not there before. */
  readonly discountDue?: MinorUnits
}

/** What an agreement needs of the charges that exist. */
export type ChargeParts = ReadonlyMap<
  FactId,
  Pick<ChargeState, 'instalments' | 'applied'> & { readonly currency: CurrencyCode }
>

/**
 * The debts of an agreement with the money that went against them.
 * @param charges as of the day of asking or later; those of another currency are not meant
 */
export function coveredDebts(fact: AgreementFact, charges: ChargeParts): CoveredDebt[] {
  return fact.debts.map(({ charge, instalment, amount }): CoveredDebt => {
    const named = charges.get(charge)
    const state = named?.currency === fact.currency ? named : undefined
    const original = state?.instalments[instalment]?.amount ?? ZERO
    const applied = (state?.applied ?? []).filter((item) => item.instalment === instalment)
    return { amount, original, applied: applied.map(({ on, amount: paid }) => ({ on, amount: paid })) }
  })
}

/**
 * A customer's agreements with the money that went against what they cover.
 * @param charges as of the day of asking or later
 */
export function agreementStandings(all: readonly AgreementStep[], charges: ChargeParts): AgreementStanding[] {
  return all.map((step) => {
    const replacedOn = replacedOnOf(step.fact.id, all)
    return { ...step, covered: coveredDebts(step.fact, charges), ...(replacedOn === undefined ? {} : { replacedOn }) }
  })
}

/**
 * How an agreement stands on a day. Whatever lowers the debts that it covers pays its instalments, the first one first.
 * It breaks when as many instalments as it allows (one, unless agreed otherwise) were not paid by the last day of
 * grace: with 3 days, broken from due + 4. Paying later does not mend it. Whoever paid all but the discount by its day has
 * kept it, also while nobody has recorded the discount: that is the owner's to do.
 * @returns undefined before its own day
 */
export function agreementOn(standing: AgreementStanding, day: Day): AgreementOnDay | undefined {
  const { fact, endedOn, replacedOn } = standing
  if (fact.on > day) return undefined
  const plan = fittedPlan(fact)
  const stops = [endedOn, replacedOn].flatMap((stop) => (stop !== undefined && stop <= day ? [stop] : []))
  const stop = stops.toSorted()[0]
  const grace = fact.graceDays ?? DEFAULT_GRACE_DAYS
  const parts: PlanPart[] = []
  const missedOn: Day[] = []
  let paid = paidBy(standing, day)
  let cumulated = 0
  for (const { due, amount } of plan) {
    cumulated += amount
    const last = addDays(due, grace)
    const isOver = amount > 0 && last < day && (stop === undefined || last < stop)
    const missed = isOver && paidBy(standing, last) < cumulated && !isDiscountEarned(standing, last)
    if (missed) missedOn.push(addDays(last, 1))
    const taken = Math.min(amount, paid)
    paid -= taken
    parts.push({ due, amount, open: minorUnits(amount - taken), missed })
  }
  const brokenOn = missedOn.toSorted()[Math.max(1, fact.misses ?? 1) - 1]
  const remaining = sum(parts.map((part) => part.open))
  const isBroken = brokenOn !== undefined && (stop === undefined || brokenOn < stop)
  const discountDue = stop === undefined && !isBroken ? discountOn(standing, remaining, day) : undefined
  return {
    state: stateOf(isBroken, stop, endedOn, remaining),
    parts,
    missed: missedOn.length,
    remaining,
    ...(isBroken ? { brokenOn } : {}),
    ...(discountDue === undefined ? {} : { discountDue }),
  }
}

/** What of the discount is still to be taken off: it is a credit of its own once recorded. */
function discountOn(standing: AgreementStanding, remaining: MinorUnits, day: Day): MinorUnits | undefined {
  const { discount } = standing.fact
  if (discount === undefined || remaining === 0 || !isDiscountEarned(standing, day)) return undefined
  return smaller(remaining, discount)
}

/** The discount is earned when the rest of the debts came by its last day. Then nothing is missed any more. */
function isDiscountEarned(standing: AgreementStanding, day: Day): boolean {
  const { discount, discountBy, debts } = standing.fact
  if (discount === undefined || discountBy === undefined) return false
  const total = debts.reduce((whole, { amount }) => whole + amount, 0)
  return paidBy(standing, earlierOf(discountBy, day)) >= total - discount
}

function stateOf(
  isBroken: boolean,
  stop: Day | undefined,
  endedOn: Day | undefined,
  remaining: MinorUnits,
): AgreementState {
  if (isBroken) return 'broken'
  if (stop !== undefined) return stop === endedOn ? 'ended' : 'replaced'
  return remaining === 0 ? 'fulfilled' : 'kept'
}

/**
 * The days on which the agreement can change by itself: instalments that fall due, and the first day after the grace
 * of each.
 */
export function turningDays({ plan, graceDays = DEFAULT_GRACE_DAYS, on }: AgreementFact): Day[] {
  return [on, ...plan.flatMap(({ due }) => [due, addDays(due, graceDays + 1)])]
}

/** How far the covered debts have come down by the end of a day. */
function paidBy({ covered }: AgreementStanding, day: Day): number {
  let paid = 0
  for (const { amount, original, applied } of covered) {
    const against = applied.reduce((total, item) => (item.on <= day ? total + item.amount : total), 0)
    paid += amount - Math.min(amount, Math.max(0, original - against))
  }
  return paid
}

/** The plan in order of due day, made to add up to the debts: facts come from strangers too. */
function fittedPlan({ plan, debts }: AgreementFact): Instalment[] {
  const inOrder = plan.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  let rest = Math.min(
    MAX_MINOR_UNITS,
    debts.reduce((total, { amount }) => total + amount, 0),
  )
  return inOrder.map((part, i): Instalment => {
    const amount = i === inOrder.length - 1 ? rest : Math.min(part.amount, rest)
    rest -= amount
    return { due: part.due, amount: amount as MinorUnits }
  })
}

/**
 * The debts that an agreement can take over: those that no other one in force covers.
 * @param inForce agreements that are kept
 * @param replaces the one that is renegotiated: its debts can be taken over anew
 */
export function freeDebts<T extends { readonly charge: FactId; readonly instalment: number }>(
  debts: readonly T[],
  inForce: readonly AgreementFact[],
  replaces?: FactId,
): T[] {
  const taken = inForce.flatMap((fact) => (fact.id === replaces ? [] : fact.debts))
  return debts.filter(
    ({ charge, instalment }) => !taken.some((debt) => debt.charge === charge && debt.instalment === instalment),
  )
}

/** An agreement that another living one of the same customer names is replaced from that one's day on. */
export function replacedOnOf(id: FactId, others: readonly AgreementStep[]): Day | undefined {
  const days = others.flatMap(({ fact, endedOn }) =>
    fact.replaces === id && fact.id !== id && (endedOn === undefined || endedOn > fact.on) ? [fact.on] : [],
  )
  return days.toSorted()[0]
}
