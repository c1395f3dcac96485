import { vi } from 'vitest'

/** The browser's disk is full whenever `isFull` says so of the table that is written; until `vi.restoreAllMocks()`. */
export function failWrites(isFull: (table: string) => boolean): void {
  for (const method of ['put', 'add'] as const) {
    const real: unknown = Reflect.get(IDBObjectStore.prototype, method)
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (isFull(this.name)) throw new DOMException('no room', 'QuotaExceededError')
      return (real as IDBObjectStore['put']).apply(this, args)
    })
  }
}
