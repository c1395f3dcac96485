import type { DeviceId } from '../domain/ids.ts'
import { FACT_VERSION } from '../ledger/upcast.ts'
import type { Clock } from '../platform/clock.ts'
import type { Acknowledged } from './acknowledged.ts'
import { byName } from './acknowledgedStored.ts'
import { sameHeads, type HeadsBySegment } from './exchangeView.ts'
import { headsBeyond, joinedHeads } from './headsBeyond.ts'
import type { Heads, HeadsBeyond } from './messages.ts'

/** Heads as they were heard: all of them. */
export type Heard = Omit<Heads, 'type' | 'heads'> & { readonly heads: HeadsBySegment }

/** What both ends have said that they hold. */
export interface Said {
  /** What both remember of their last proof is read: before it, nothing can be said or heard. */
  readonly ready: () => Promise<void>
  /** Says what is here where it was not said, or that this end has come to the end of the other's heads. */
  readonly announce: (ours: HeadsBySegment, answered: number, isEqual: boolean) => void
  /** This end has not come to the end after all, and says so again when it has. */
  readonly retract: () => void
  /** The other does not remember by what it was told: all of it is said. */
  readonly sayAll: () => void
  /** The number of the last that was said; undefined before anything was. */
  readonly number: () => number | undefined
  readonly heads: () => HeadsBySegment
  /** @returns undefined where it is told by what is not remembered here */
  readonly heard: (message: Heads | HeadsBeyond) => Heard | undefined
}

interface SaidDeps {
  readonly acknowledged: Pick<Acknowledged, 'of'>
  readonly peer: DeviceId
  readonly clock: Clock
  readonly post: (message: Heads | HeadsBeyond | { readonly type: 'done'; readonly answered: number }) => void
}

export function createSaid({ acknowledged, peer, clock, post }: SaidDeps): Said {
  const nothing: HeadsBySegment = new Map()
  let proven = nothing
  // What cannot be read is not remembered: it is told in full.
  const read = acknowledged.of(peer).then(
    (known) => void (proven = known.proven),
    () => undefined,
  )
  let sent: { readonly number: number; readonly heads: HeadsBySegment; readonly answered: number } | undefined
  let heard: HeadsBySegment | undefined
  let isAllWanted = false

  const say = (heads: HeadsBySegment, answered: number): void => {
    const told = isAllWanted ? undefined : headsBeyond(heads, sent?.heads ?? proven)
    isAllWanted = false
    sent = { number: (sent?.number ?? 0) + 1, heads, answered }
    const words = { number: sent.number, answered, factVersion: FACT_VERSION, wallMs: clock.now() }
    post(told ? { type: 'headsBeyond', ...words, ...told } : { type: 'heads', ...words, heads: [...heads.values()] })
  }

  return {
    ready: () => read,
    announce(ours, answered, isEqual) {
      if (sent === undefined || !sameHeads(sent.heads, ours)) say(ours, answered)
      else if (sent.answered !== answered && !isEqual) {
        sent = { ...sent, answered }
        post({ type: 'done', answered })
      }
    },
    retract() {
      if (sent) sent = { ...sent, answered: -1 }
    },
    sayAll() {
      isAllWanted = true
      if (sent) say(sent.heads, sent.answered)
    },
    number: () => sent?.number,
    heads: () => sent?.heads ?? nothing,
    heard(message) {
      const { number, answered, factVersion, wallMs } = message
      const all = message.type === 'heads' ? byName(message.heads) : joinedHeads(message, heard ?? proven)
      if (all === undefined) return undefined
      heard = all
      return { number, answered, factVersion, wallMs, heads: all }
    },
  }
}
