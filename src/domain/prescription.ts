import { addDays, addMonths, laterOf, type Day } from './day.ts'
import type { AcknowledgementEffect, DebtKind, PrescriptionRules, PrescriptionTerm } from './presets/preset.ts'
import { err, ok, type Result } from './result.ts'
import type { Sourced } from './sourced.ts'

/** Something that a law may start the count anew for. */
export interface PrescriptionEvent {
  readonly type: 'acknowledgement' | 'part-payment' | 'agreement' | 'demand'
  readonly on: Day
  /** For a demand: content, receipt and day can be proved. */
  readonly proved?: boolean
}

export interface PrescriptionQuestion {
  readonly rules: PrescriptionRules
  readonly kind: DebtKind
  readonly party: 'consumer' | 'business'
  readonly due: Day
  /** Day of the sale: where a law counts from it. */
  readonly issued?: Day
  readonly events: readonly PrescriptionEvent[]
  readonly asOf: Day
  /** Years that an adviser named, in months: in place of the preset's. */
  readonly ownMonths?: number
}

/**
 * `may-be-pleaded`: the debtor could plead it, as far as this app knows. Never "can no longer be collected": the debt
 * lives on, has to be pleaded, and may have been interrupted by what was not recorded here.
 */
export type PrescriptionState = 'far' | 'soon' | 'may-be-pleaded'

export interface Prescription {
  /** The debt prescribes on a day from this one … */
  readonly earliest: Day
  /** … to this one. */
  readonly latest: Day
  /** Amber from here on: six months before the earliest. */
  readonly amberFrom: Day
  readonly state: PrescriptionState
  /** The owner's own years have no law to show. */
  readonly law?: Sourced
}

/** Nothing is known of this kind of debt here: the years are to be asked. */
export type PrescriptionError = { readonly type: 'years-unknown' } | { readonly type: 'years-malformed' }

const AMBER_MONTHS = 6
const MOST_MONTHS = 1200

/** What is undisputed, or all that might count. */
type View = 'certain' | 'possible'

/**
 * When a debt prescribes: a range, because much of it hangs on proof and on courts. The count starts the day after the
 * due day. The earliest day takes only what is undisputed, the latest all that might count.
 */
export function prescriptionOf(question: PrescriptionQuestion): Result<Prescription, PrescriptionError> {
  const { due, issued, asOf, ownMonths } = question
  if (ownMonths !== undefined && !(Number.isInteger(ownMonths) && ownMonths > 0 && ownMonths <= MOST_MONTHS)) {
    return err({ type: 'years-malformed' })
  }
  const term = ownMonths === undefined ? termOf(question) : { minMonths: ownMonths, maxMonths: ownMonths }
  if (!term) return err({ type: 'years-unknown' })
  const start = addDays(due, 1)
  const saleStart = 'fromSale' in term && issued !== undefined && issued < start ? issued : start
  const earliest = endOf(question, saleStart, term.minMonths, 'certain')
  const latest = laterOf(earliest, endOf(question, start, term.maxMonths, 'possible', longerTerm(term)))
  const amberFrom = addMonths(earliest, -AMBER_MONTHS)
  const state = asOf >= earliest ? 'may-be-pleaded' : asOf >= amberFrom ? 'soon' : 'far'
  return ok({ earliest, latest, amberFrom, state, ...('source' in term ? { law: term } : {}) })
}

function termOf({ rules, kind, party }: PrescriptionQuestion): PrescriptionTerm | undefined {
  const term = rules.terms[kind]
  const { invoice } = rules.terms
  if (kind !== 'retail' || party === 'consumer' || !term) return term
  if (term.consumersOnly) return invoice
  // Whether a sale to a business is still retail is for a court to say.
  return invoice ? { ...term, maxMonths: Math.max(term.maxMonths, invoice.maxMonths) } : term
}

function longerTerm(term: { readonly monthsOnceInterrupted?: number; readonly maxMonths: number }): number {
  return Math.max(term.maxMonths, term.monthsOnceInterrupted ?? 0)
}

function endOf(question: PrescriptionQuestion, start: Day, months: number, view: View, monthsAgain = months): Day {
  const acknowledged = acknowledgementsThat(question, view)
  const demands = demandsThat(question, view)
  // Where one demand counts and the app cannot tell which, the one that helps most marks the end of what is possible.
  const ways = question.rules.demand?.once && demands.length > 0 ? demands.map((one) => [one]) : [demands]
  const ends = ways.map((way) => {
    const events = [...acknowledged, ...way].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return endAfter(events, question.rules, { start, months, monthsAgain, view })
  })
  return ends.reduce(laterOf, addMonths(start, months))
}

interface Count {
  readonly start: Day
  readonly months: number
  readonly monthsAgain: number
  readonly view: View
}

/** Runs through the events in order of day, each moving the end when it is in time and counts. */
function endAfter(events: readonly PrescriptionEvent[], { demand }: PrescriptionRules, count: Count): Day {
  let end = addMonths(count.start, count.months)
  // What starts anew while the count is suspended runs only from then on.
  let suspendedUntil = count.start
  for (const event of events) {
    // Who acknowledges an old debt may give up the plea; a demand that comes too late changes nothing.
    const inTime = event.on < end
    if (!inTime && (count.view === 'certain' || event.type === 'demand')) continue
    if (event.type === 'demand' && demand?.effect === 'suspends') {
      suspendedUntil = addMonths(event.on, demand.months ?? 0)
      end = addMonths(end, demand.months ?? 0)
    } else {
      end = laterOf(end, addMonths(laterOf(event.on, suspendedUntil), count.monthsAgain))
    }
  }
  return end
}

function acknowledgementsThat(
  { rules, kind, events, due, asOf }: PrescriptionQuestion,
  view: View,
): PrescriptionEvent[] {
  const { acknowledgement } = rules
  const known = events.filter(({ type, on }) => type !== 'demand' && on > due && on <= asOf)
  if (view === 'possible') return known
  const certain = known.filter((event) => isCertain(acknowledgement, kind, event))
  if (acknowledgement?.times !== 'once') return certain
  return certain.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, 1)
}

function demandsThat({ rules, kind, events, due, asOf }: PrescriptionQuestion, view: View): PrescriptionEvent[] {
  const { demand } = rules
  if (!demand?.kinds.includes(kind)) return []
  const made = events
    .filter(({ type, on }) => type === 'demand' && on > due && on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const proved = made.filter((event) => event.proved)
  const first = proved[0]
  if (view === 'certain') {
    if (!demand.certainFor.includes(kind)) return []
    return demand.once && first ? [first] : proved
  }
  // The first that can be proved settles that no later one counts.
  return demand.once && first ? made.filter(({ on }) => on <= first.on) : made
}

function isCertain(
  acknowledgement: AcknowledgementEffect | undefined,
  kind: DebtKind,
  { type }: PrescriptionEvent,
): boolean {
  const certain = type === 'part-payment' ? acknowledgement?.partPaymentCertainFor : acknowledgement?.certainFor
  return certain?.includes(kind) ?? false
}
