import type { CurrencyCode } from './currency.ts'
import { addDays, addMonths, type Day } from './day.ts'
import type { MinorUnits } from './money.ts'
import type { CountryLaw, CourtRoute, HandoverNeed, IndexUnit, NegotiationRule, Threshold } from './presets/preset.ts'
import { err, ok, type Result } from './result.ts'

/** From here on professionals are asked (R71); editable. */
export const HANDOVER_FROM_DAYS = 90

export interface HandoverQuestion {
  /** Undefined: nothing is written down of this country. */
  readonly law?: Pick<CountryLaw, 'routes' | 'units'>
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  /** Due day of the oldest debt that would go. */
  readonly due: Day
  readonly asOf: Day
  readonly fromDays?: number
  /** What is there already: proofs, the notice to the debtor, the attempt to agree. */
  readonly have: readonly HandoverNeed[]
  /** What units are worth that the preset does not know, or that changed since. */
  readonly unitValues?: Partial<Readonly<Record<IndexUnit, MinorUnits>>>
}

/** `ask`: a figure is missing, which is to be looked up. */
export type Fits = 'yes' | 'no' | 'ask'

export type Lawyer = 'needed' | 'not-needed' | 'ask'

export interface HandoverChoice {
  readonly type: 'agency' | 'small-claims' | 'court' | 'write-off'
  /** Only for the two kinds of court. */
  readonly route?: CourtRoute
  /** Whether the amount is within the limit of the route. */
  readonly fits: Fits
  readonly lawyer?: Lawyer
  readonly missing: readonly HandoverNeed[]
}

export type HandoverAnswer =
  | { readonly type: 'too-early'; readonly from: Day }
  | { readonly type: 'choices'; readonly choices: readonly HandoverChoice[] }
export type HandoverError = { readonly type: 'handover-days-malformed' }

/**
 * What can be done with a debt that nobody here collects any more: an agency, a small claim, a court, or writing it
 * off, with what each still needs. The debtor is told before it goes to an agency or a court (R68).
 */
export function handoverChoices(question: HandoverQuestion): Result<HandoverAnswer, HandoverError> {
  const { law, due, asOf, fromDays = HANDOVER_FROM_DAYS, have } = question
  if (!Number.isInteger(fromDays) || fromDays < 1) return err({ type: 'handover-days-malformed' })
  const from = addDays(due, fromDays)
  if (asOf < from) return ok({ type: 'too-early', from })
  const lacking = (needs: readonly HandoverNeed[]): HandoverNeed[] => needs.filter((need) => !have.includes(need))
  const courts = (law?.routes ?? []).map((route): HandoverChoice => ({
    type: route.kind,
    route,
    fits: route.upTo === undefined ? 'yes' : within(question, route.upTo),
    lawyer: lawyerFor(question, route),
    missing: lacking(route.needs),
  }))
  return ok({
    type: 'choices',
    choices: [
      { type: 'agency', fits: 'yes', missing: lacking(['debtor-told', 'proof-of-debt']) },
      ...courts.filter(({ type }) => type === 'small-claims'),
      ...courts.filter(({ type }) => type === 'court'),
      { type: 'write-off', fits: 'yes', missing: lacking(['owner-decision']) },
    ],
  })
}

function lawyerFor(question: HandoverQuestion, { lawyer }: CourtRoute): Lawyer {
  if (lawyer === 'always') return 'needed'
  if (lawyer === 'never') return 'not-needed'
  const answers = { yes: 'not-needed', no: 'needed', ask: 'ask' } as const
  return answers[within(question, lawyer)]
}

/** Amounts of two currencies are never compared. */
function within({ law, amount, currency, unitValues }: HandoverQuestion, limit: Threshold | 'ask'): Fits {
  if (limit === 'ask') return 'ask'
  if ('amount' in limit) return limit.currency !== currency ? 'ask' : amount <= limit.amount ? 'yes' : 'no'
  const known = law?.units.find(({ unit }) => unit === limit.unit)
  const value = unitValues?.[limit.unit] ?? (known?.currency === currency ? known.amount : undefined)
  if (value === undefined) return 'ask'
  return amount <= limit.units * value ? 'yes' : 'no'
}

/** When silence ends a request to agree, and until when it opens the way to court. */
export function negotiationDates(
  rule: NegotiationRule,
  received: Day,
): { readonly ends: Day; readonly sueBefore: Day } {
  return { ends: addDays(received, rule.silenceDays), sueBefore: addMonths(received, rule.sueWithinMonths) }
}
