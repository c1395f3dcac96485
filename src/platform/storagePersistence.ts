/** How safe the browser keeps what is stored: `best-effort` may be cleared when the disk is full. */
export type StoragePersistence = 'persistent' | 'best-effort' | 'unknown'

export interface StorageRoom {
  /** Bytes. */
  readonly used: number
  /** Bytes; what the browser is ready to give in all. */
  readonly available: number
}

/** Asks the browser to keep the books for good. Some ask the person, some decide by themselves. */
export async function askToPersist(): Promise<StoragePersistence> {
  try {
    if (await storagePersisted()) return 'persistent'
    return (await storageManager()?.persist?.()) === true ? 'persistent' : await readPersistence()
  } catch {
    return 'unknown'
  }
}

/** How the books are kept now, asking nobody. */
export async function readPersistence(): Promise<StoragePersistence> {
  try {
    if (!storageManager()?.persisted) return 'unknown'
    return (await storagePersisted()) ? 'persistent' : 'best-effort'
  } catch {
    return 'unknown'
  }
}

/** @returns undefined where the browser does not tell */
export async function readStorageRoom(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = (await storageManager()?.estimate?.()) ?? {}
    return usage === undefined || quota === undefined ? undefined : { used: usage, available: quota }
  } catch {
    return undefined
  }
}

/** Absent outside secure contexts, and in parts in older browsers. */
function storageManager(): Partial<StorageManager> | undefined {
  return (navigator as { readonly storage?: Partial<StorageManager> }).storage
}

async function storagePersisted(): Promise<boolean> {
  return (await storageManager()?.persisted?.()) === true
}
