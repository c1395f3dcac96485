import type { Replica } from '../ledger/replica.ts'

/** Lets count what came in: on this device alone, so the talk with the other goes on meanwhile. */
export interface Judging {
  readonly run: () => Promise<void>
  /** The same, begun when the answer is called. It counts as running from now on. */
  readonly later: () => () => Promise<void>
  /** Something is about to be judged: shown from now on. */
  readonly announce: () => void
  readonly retract: () => void
  /** What is shown of it. */
  readonly writing: () => { readonly done: number; readonly total: number } | undefined
  readonly isRunning: () => boolean
  /** What came in before this app was closed, or killed, may still wait: nothing was judged in this talk. */
  readonly isDue: () => boolean
}

export function createJudging(replica: Pick<Replica, 'settle'>, onProgress: () => void): Judging {
  let running = 0
  let hasRun = false
  let writing: { readonly done: number; readonly total: number } | undefined
  const later = (): (() => Promise<void>) => {
    running += 1
    return async () => {
      try {
        await replica.settle((done, total) => {
          writing = { done, total }
          onProgress()
        })
        hasRun = true
      } finally {
        running -= 1
        if (running === 0) writing = undefined
        onProgress()
      }
    }
  }
  return {
    run: () => later()(),
    later,
    announce() {
      writing = { done: 0, total: 0 }
    },
    retract() {
      if (running === 0) writing = undefined
    },
    writing: () => writing,
    isRunning: () => running > 0,
    isDue: () => !hasRun && running === 0,
  }
}
