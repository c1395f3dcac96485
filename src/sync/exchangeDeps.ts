import type { Arrival, Replica } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { ExchangeEnd } from './exchangeEnd.ts'
import type { ExchangeState } from './exchangeView.ts'
import type { Link } from './link.ts'

export interface ExchangeDeps {
  readonly replica: Replica
  /** Authenticated; nothing of it was read yet. */
  readonly link: Link
  readonly clock: Clock
  readonly later: Later
  readonly acknowledged: Acknowledged
  readonly onState: (state: ExchangeState) => void
  /** Facts came in and count, where they may. Other links must be told to `recheck`. */
  readonly onArrived: (arrival: Arrival) => void
  /** Called once, after the link is closed and what came is settled. */
  readonly onEnd: (end: ExchangeEnd) => void
}
