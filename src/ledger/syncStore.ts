/** Rows that this device keeps for meeting others. They are about this device alone and are never sent. */
export type SyncKey = `sync/${string}`

/** Small values beside the facts, of the names in `SyncKey`. Implemented by storage/syncStore.ts. */
export interface SyncStore {
  /** @returns undefined when nothing was put; the reader checks what it is */
  get(key: SyncKey): Promise<unknown>
  /** On disk when it resolves; `undefined` takes the row away. @throws NotSavedError */
  put(key: SyncKey, value: unknown): Promise<void>
  /** Adds to the end of a list, of which the last `most` stay. Tabs that add at the same time both count. @throws NotSavedError */
  add(key: SyncKey, item: unknown, most: number): Promise<void>
}
