import type { SyncStore } from '../../src/ledger/syncStore.ts'

/** What a device keeps for meeting others, in memory, copied as a database copies. */
export function createMemoryStore(): SyncStore {
  const rows = new Map<string, unknown>()
  return {
    get: (key) => Promise.resolve(structuredClone(rows.get(key))),
    put(key, value) {
      if (value === undefined) rows.delete(key)
      else rows.set(key, structuredClone(value))
      return Promise.resolve()
    },
    add(key, item, most) {
      const list = (rows.get(key) ?? []) as unknown[]
      rows.set(key, [...list, structuredClone(item)].slice(-most))
      return Promise.resolve()
    },
  }
}
