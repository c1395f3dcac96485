/** Runs work that one tab or worker at a time may do, where the browser has locks. */
export async function inLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator ?? {}
  return locks ? locks.request(name, work) : work()
}
