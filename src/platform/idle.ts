/** Long enough for the first screen to be there and answer, also on an old phone. */
const AFTER_START_MS = 1500

/**
 * Runs a task in the background: not while the app starts, and then when the browser has nothing better to do (Safari
 * has no such call and gets only the wait).
 */
export function whenIdle(task: () => void): void {
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => task(), { timeout: 3000 })
    else task()
  }, AFTER_START_MS)
}
