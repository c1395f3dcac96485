/** Something that only one tab of this device has at a time. */
export interface HeldLock {
  release(): void
  /** Resolves when another tab took it away, or it was released. */
  readonly lost: Promise<void>
}

export interface Locks {
  /** Waits until it is free, in turn. @returns undefined when `signal` was aborted before */
  wait(name: string, signal: AbortSignal): Promise<HeldLock | undefined>
  /** Takes it at once, from whoever has it. */
  take(name: string): Promise<HeldLock>
}

/** Where a browser has no locks between tabs, every tab has all of them. */
export const tabLocks: Locks = {
  async wait(name, signal) {
    const manager = lockManager()
    if (!manager) return signal.aborted ? undefined : FREE
    try {
      return await held((hold) => manager.request(name, { signal }, hold))
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    }
  },
  async take(name) {
    const manager = lockManager()
    return manager ? held((hold) => manager.request(name, { steal: true }, hold)) : FREE
  },
}

const FREE: HeldLock = {
  release() {},
  lost: new Promise(() => {}),
}

/** The browser holds a lock for as long as the promise of its holder is open. */
function held(request: (hold: () => Promise<void>) => Promise<unknown>): Promise<HeldLock> {
  return new Promise((resolve, reject) => {
    let release = (): void => {}
    const over = request(
      () =>
        new Promise((done) => {
          release = done
          resolve({ release, lost })
        }),
    )
    const lost = over.then(
      () => undefined,
      () => undefined,
    )
    over.catch(reject)
  })
}

/** Absent outside secure contexts and in older browsers. */
function lockManager(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks
}
