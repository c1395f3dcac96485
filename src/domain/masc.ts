import { addDays, addMonths, earlierOf, type Day } from './day.ts'
import type { NegotiationStep } from './evidenceFacts.ts'
import { err, ok, type Result } from './result.ts'

/*
 * The attempt to negotiate that Spanish courts want to see before a claim (LO 1/2025, "medios adecuados de solución de
 * controversias"). Days are calendar days and count from the day after. Verified with an adviser, as every rule of law.
 */

/** What happened, each on its day. */
export interface MascSteps {
  /** Delivery was tried: at home, at work, or by the means that the parties have used before. */
  readonly sent: Day
  /** Whoever was asked got it and could read it whole. */
  readonly received?: Day
  /** Any answer in writing that proposes nothing. */
  readonly answered?: Day
  /** A concrete proposal by either. */
  readonly proposed?: Day
  readonly met?: Day
  /** Either said in writing that it is over. */
  readonly ended?: Day
  readonly agreed?: Day
}

export interface MascRules {
  /** Calendar days of silence, and after a proposal. */
  readonly silenceDays: number
  readonly sueWithinMonths: number
}

/** Months after the first meeting (art. 10.4 c). */
const MEETING_MONTHS = 3

export type MascState =
  /** Sent; nothing runs until it is received. */
  | 'not-received'
  /** The other side has time, or they are talking. */
  | 'open'
  | 'agreed'
  /** Over without agreement: the claim may be made. */
  | 'may-claim'
  /** More than a year: it takes a new request. */
  | 'too-late'

export interface MascCount {
  readonly state: MascState
  /** Last day of the negotiation as far as it is known. */
  readonly lastDay?: Day
  /** First day on which the claim may be made. */
  readonly claimFrom?: Day
  /** Last day to make it. */
  readonly claimBy?: Day
  /** Day that interrupts prescription. */
  readonly interrupts: Day
  /** First day on which prescription counts again. */
  readonly prescriptionFrom?: Day
}

export type MascError = {
  readonly type: /** Nothing can happen before the request was sent, nor, but the sending, before it was received. */
  'masc-order'
}

/**
 * Where a request to negotiate stands on a day. It ends without agreement after 30 calendar days of silence from
 * receipt, 30 days after a concrete proposal, three months after the first meeting, or when either says so in writing
 * (art. 10.4). The claim is made within a year of receipt when nobody answered, of the end when they talked
 * (art. 7.3). Delivery tried interrupts prescription, which counts anew when it ends (art. 7.1).
 * @param rules of the country (presets); Spain: 30 days and 12 months
 */
export function mascOn(steps: MascSteps, rules: MascRules, asOf: Day): Result<MascCount, MascError> {
  const { sent, answered, proposed, met, agreed } = steps
  if (!isInOrder(steps)) return err({ type: 'masc-order' })
  const got = receiptOf(steps)
  const interrupts = sent
  if (agreed !== undefined && agreed <= asOf) return ok({ state: 'agreed', interrupts })
  if (got === undefined || got > asOf) {
    return ok({ state: 'not-received', interrupts, prescriptionFrom: addDays(sent, rules.silenceDays + 1) })
  }
  const lastDay = lastDayOf(got, steps, rules, asOf)
  if (lastDay === undefined) return ok({ state: 'open', interrupts })
  const isSilent = ![answered, proposed, met].some((step) => step !== undefined && step <= lastDay)
  const claimFrom = addDays(lastDay, 1)
  const claimBy = addMonths(isSilent ? got : lastDay, rules.sueWithinMonths)
  const state = asOf <= lastDay ? 'open' : asOf <= claimBy ? 'may-claim' : 'too-late'
  return ok({ state, lastDay, claimFrom, claimBy, interrupts, prescriptionFrom: claimFrom })
}

/** An answer shows that it was received, on that day at the latest. */
function receiptOf(steps: MascSteps): Day | undefined {
  return steps.received ?? laterThanReceipt(steps).toSorted()[0]
}

function laterThanReceipt({ answered, proposed, met, ended, agreed }: MascSteps): Day[] {
  return [answered, proposed, met, ended, agreed].filter((step) => step !== undefined)
}

/** False when something happened before the request was sent or, but the sending, before it was received. */
export function isInOrder(steps: MascSteps): boolean {
  const got = receiptOf(steps)
  return got === undefined || (got >= steps.sent && laterThanReceipt(steps).every((step) => step >= got))
}

/** @returns undefined while they talk with nothing that would end it */
function lastDayOf(
  got: Day,
  { answered, proposed, met, ended }: MascSteps,
  { silenceDays }: MascRules,
  asOf: Day,
): Day | undefined {
  const happened = (step: Day | undefined): step is Day => step !== undefined && step <= asOf
  const silence = addDays(got, silenceDays)
  const isHeard = [answered, proposed, met].some((step) => happened(step) && step <= silence)
  const ends = [
    ...(isHeard ? [] : [silence]),
    ...(isHeard && happened(proposed) ? [addDays(proposed, silenceDays)] : []),
    ...(isHeard && happened(met) ? [addMonths(met, MEETING_MONTHS)] : []),
    ...(happened(ended) ? [ended] : []),
  ]
  return ends.length === 0 ? undefined : ends.reduce(earlierOf)
}

/**
 * The days of a request, of what was recorded about it: the first of each kind, and the last proposal. An earlier
 * proposal was an answer.
 */
export function mascStepsOf(
  sent: Day,
  recorded: readonly { readonly step: NegotiationStep; readonly on: Day }[],
): MascSteps {
  const daysOf = (step: NegotiationStep) =>
    recorded
      .filter((each) => each.step === step)
      .map(({ on }) => on)
      .toSorted()
  const proposals = daysOf('proposed')
  const proposed = proposals.at(-1)
  const [answered] = [...daysOf('answered'), ...proposals.slice(0, -1)].toSorted()
  const once = (['received', 'met', 'ended', 'agreed'] as const).flatMap((step) => {
    const [first] = daysOf(step)
    return first === undefined ? [] : [[step, first] as const]
  })
  return {
    sent,
    ...Object.fromEntries(once),
    ...(answered === undefined ? {} : { answered }),
    ...(proposed === undefined ? {} : { proposed }),
  }
}
