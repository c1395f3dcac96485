import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'

/** Quiet for so long, and heads are compared again; but never later than MOST_MS after the first change. */
const QUIET_MS = 400
const MOST_MS = 2_000
const LOOK_MS = 20_000
const LOOKS = 3

/** Waits for quiet. */
export interface Quiet {
  readonly ask: () => void
  readonly cancel: () => void
}

/** Runs something when it has not been asked for a while. Each run costs a seal, so it is not run for every fact. */
export function createQuiet(clock: Clock, later: Later, run: () => void): Quiet {
  let cancel: (() => void) | undefined
  let since: number | undefined
  const stop = (): void => {
    cancel?.()
    cancel = undefined
    since = undefined
  }
  return {
    ask() {
      const now = clock.now()
      since ??= now
      cancel?.()
      cancel = later(Math.max(0, Math.min(QUIET_MS, since + MOST_MS - now)), () => {
        stop()
        run()
      })
    },
    cancel: stop,
  }
}

/**
 * Looks whether an answer that is waited for still comes in: a minute without a byte is a device that will not answer,
 * though its link is alive.
 * @param progress a number that grows; `undefined` while nothing is waited for
 * @returns stops looking
 */
export function watchStall(later: Later, progress: () => number | undefined, onStall: () => void): () => void {
  let last: number | undefined
  let looks = 0
  let cancel = (): void => undefined
  const look = (): void => {
    const now = progress()
    looks = now !== undefined && now === last ? looks + 1 : 0
    last = now
    if (looks >= LOOKS) onStall()
    else cancel = later(LOOK_MS, look)
  }
  cancel = later(LOOK_MS, look)
  return () => cancel()
}
