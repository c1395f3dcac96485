import type { HeldLock, Locks } from '../../src/platform/locks.ts'

/** The locks of one browser, for the tabs of a test. */
export function memoryLocks(): Locks {
  const holders = new Map<string, { readonly lose: () => void }>()
  const queues = new Map<string, (() => void)[]>()

  const give = (name: string): HeldLock => {
    let lose = (): void => {}
    const lost = new Promise<void>((resolve) => {
      lose = resolve
    })
    const holder = { lose }
    holders.set(name, holder)
    const release = (): void => {
      lose()
      if (holders.get(name) !== holder) return
      holders.delete(name)
      queues.get(name)?.shift()?.()
    }
    return { release, lost }
  }
  return {
    wait: (name, signal) =>
      new Promise((resolve) => {
        if (!holders.has(name)) return resolve(give(name))
        const next = (): void => (signal.aborted ? queues.get(name)?.shift()?.() : resolve(give(name)))
        queues.set(name, [...(queues.get(name) ?? []), next])
        signal.addEventListener('abort', () => resolve(undefined))
      }),
    async take(name) {
      holders.get(name)?.lose()
      return give(name)
    },
  }
}
