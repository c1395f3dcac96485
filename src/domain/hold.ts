import type { Day } from './day.ts'
import type { FactId } from './ids.ts'
import type { HoldFact, HoldKind } from './processFacts.ts'

/** A hold with the day on which it was ended or taken back. */
export interface HoldStanding {
  readonly fact: HoldFact
  readonly endedOn?: Day
}

/** What a hold stops. All of them stay in totals and filters. */
export interface HoldStops {
  /** Selling on credit. */
  readonly sales: boolean
  /** The ladder, and whatever else would ask for the money. */
  readonly chasing: boolean
  /** Being in touch at all. */
  readonly contact: boolean
  /** What is late of it says nothing about how the customer pays. */
  readonly rating: boolean
}

function stops(...what: readonly (keyof HoldStops)[]): HoldStops {
  const has = (each: keyof HoldStops): boolean => what.includes(each)
  return { sales: has('sales'), chasing: has('chasing'), contact: has('contact'), rating: has('rating') }
}

const STOPS: Readonly<Record<HoldKind, HoldStops>> = {
  dispute: stops('chasing', 'rating'),
  paused: stops('chasing'),
  'no-contact': stops('chasing', 'contact'),
  insolvent: stops('sales', 'chasing', 'contact'),
  deceased: stops('sales', 'chasing', 'contact', 'rating'),
  // From then on others do it: two who ask for the same money say two things.
  agency: stops('sales', 'chasing', 'contact'),
  court: stops('sales', 'chasing', 'contact'),
  'written-off': stops('sales', 'chasing'),
  'no-sales': stops('sales'),
  mute: stops('chasing'),
}

/** What holds of this kind stop. */
export function stopsOf(kind: HoldKind): HoldStops {
  return STOPS[kind]
}

/** From its day on, until it is ended or taken back; `until` is the first day on which it is over by itself. */
export function isInForce({ fact, endedOn }: HoldStanding, day: Day): boolean {
  return fact.on <= day && (fact.until === undefined || day < fact.until) && (endedOn === undefined || day < endedOn)
}

/** The holds in force on a day, in the order given. */
export function holdsOn(holds: readonly HoldStanding[], day: Day): HoldStanding[] {
  return holds.filter((hold) => isInForce(hold, day))
}

/**
 * The first hold in force that stops something.
 * @param charge a debt: holds of this debt count too; absent: only those of the whole customer
 */
export function holdThatStops(
  what: keyof HoldStops,
  holds: readonly HoldStanding[],
  day: Day,
  charge?: FactId,
): HoldStanding | undefined {
  return holds.find(
    (hold) =>
      isInForce(hold, day) &&
      STOPS[hold.fact.holdKind][what] &&
      (hold.fact.charge === undefined || hold.fact.charge === charge),
  )
}
