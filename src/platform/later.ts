/** Runs something once, in a while. @returns forgets it */
export type Later = (ms: number, run: () => void) => () => void

export const systemLater: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
