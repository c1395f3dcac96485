/** Where the time comes from; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export const systemClock: Clock = { now: () => Date.now() }

/**
 * Looks, while the app is open, whether the calendar day has changed: every minute, and when the app comes back to the
 * front, because a sleeping phone runs no timers.
 * @param dayOf the calendar day that it is here
 * @param changed is told the new day, in either direction (travel, or a corrected clock)
 * @returns stops looking
 */
export function watchDay<D extends string>(dayOf: () => D, changed: (day: D) => void): () => void {
  let known = dayOf()
  const look = (): void => {
    const now = dayOf()
    if (now === known) return
    known = now
    changed(now)
  }
  const timer = setInterval(look, 60_000)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
