import type { Parting } from '../domain/deviceStatus.ts'
import type { Farewell } from './messages.ts'

/** How an exchange ended. What was stored by then stays; the next one asks for the rest. */
export interface ExchangeEnd {
  readonly by: 'us' | 'them' | 'link'
  /** `closed`: the connection went without a word. */
  readonly reason: Farewell | 'closed'
  /** For a log: never shown as it is. */
  readonly detail?: string
}

/** Why it ended, where a person can do something about it. */
export function partingOf({ by, reason }: ExchangeEnd): Parting | undefined {
  if (reason === 'not-saved') return by === 'us' ? 'full-here' : 'full-there'
  if (reason === 'newer-app') return by === 'us' ? 'newer-app' : 'older-app'
  return reason === 'flood' || reason === 'protocol' ? 'misbehaved' : undefined
}

/** The other end does what no device of ours does. */
export class PeerError extends Error {
  override readonly name = 'PeerError'
  readonly farewell: 'protocol' | 'flood'
  constructor(farewell: 'protocol' | 'flood', message: string) {
    super(message)
    this.farewell = farewell
  }
}

/** Told apart by name: on its way out of a worker an error keeps its name and loses its class. */
export function isRangeError(error: unknown): boolean {
  return error instanceof Error && error.name === 'RangeError'
}

/** What an exchange says when a step of it threw. */
export function farewellFor(error: unknown): Farewell {
  if (error instanceof PeerError) return error.farewell
  if (isRangeError(error)) return 'protocol'
  return error instanceof Error && error.name === 'NotSavedError' ? 'not-saved' : 'failed'
}
