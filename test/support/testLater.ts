import type { Later } from '../../src/platform/later.ts'

/** Waits of a test. */
export interface TestLater {
  readonly later: Later
  /** As if everything that waits for long were due. */
  readonly elapse: () => void
}

/** Waits of up to two seconds are over at once, longer ones when the test says so. */
export function createTestLater(): TestLater {
  let waiting = new Set<() => void>()
  return {
    later(ms, run) {
      if (ms <= 2_000) {
        const timer = setTimeout(run, 0)
        return () => clearTimeout(timer)
      }
      waiting.add(run)
      return () => waiting.delete(run)
    },
    elapse() {
      const due = waiting
      waiting = new Set()
      for (const run of due) run()
    },
  }
}
