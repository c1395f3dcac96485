/** Bytes of updates that came, went, and are still to come or go, as far as the number of facts lets one guess. */
export interface Progress {
  readonly received: number
  readonly sent: number
  readonly total: number
}

/** Counts one exchange, in both directions. Heads say how many facts a segment has; what they weigh, the first part shows. */
export interface Tally {
  readonly progress: () => Progress
  /** @param facts how many were expected in it */
  readonly received: (bytes: number, facts: number) => void
  readonly sent: (bytes: number, facts: number) => void
  /** Facts that will still come, or that wait to be sent. */
  readonly expectIn: (facts: number) => void
  readonly expectOut: (facts: number) => void
  /** Both ends are quiet: the next exchange counts from nothing. */
  readonly reset: () => void
}

/** What facts weigh until some were weighed here: as though fifty had been. */
const FIRST = { bytes: 6_000, facts: 50 }

/** Nobody knows the size of an update before it is made, and making all of them first would fill the memory. */
export function createTally(): Tally {
  let received = 0
  let sent = 0
  let factsIn = 0
  let factsOut = 0
  let weighed = FIRST.bytes
  let weighedFacts = FIRST.facts
  const weigh = (bytes: number, facts: number): void => {
    weighed += bytes
    weighedFacts += facts
  }
  return {
    progress() {
      const left = Math.ceil(((factsIn + factsOut) * weighed) / weighedFacts)
      return { received, sent, total: received + sent + left }
    },
    received(bytes, facts) {
      received += bytes
      weigh(bytes, facts)
    },
    sent(bytes, facts) {
      sent += bytes
      weigh(bytes, facts)
    },
    expectIn(facts) {
      factsIn = facts
    },
    expectOut(facts) {
      factsOut = facts
    },
    reset() {
      received = 0
      sent = 0
      factsIn = 0
      factsOut = 0
    },
  }
}
