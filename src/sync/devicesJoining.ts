import type { Role } from '../domain/fact.ts'
import { isDeviceId, type DeviceId } from '../domain/ids.ts'
import type { SyncStore } from '../ledger/syncStore.ts'

/** What a new device knows of its place on the list, until the list itself has come. */
export interface Joining {
  readonly name: string
  readonly role: Role
  /** The device that added it. */
  readonly by: { readonly device: DeviceId; readonly publicKey: string; readonly name: string }
}

const KEY = 'sync/joining'

/** @throws NotSavedError */
export async function readJoining(store: Pick<SyncStore, 'get'>): Promise<Joining | undefined> {
  const value = (await store.get(KEY)) as Joining | undefined
  return isDeviceId(value?.by.device) ? value : undefined
}

/** @throws NotSavedError */
export async function keepJoining(store: Pick<SyncStore, 'put'>, joining: Joining): Promise<void> {
  await store.put(KEY, joining)
}
