import type { Role } from '../domain/fact.ts'
import { isDeviceId, type DeviceId } from '../domain/ids.ts'
import type { SyncStore } from '../ledger/syncStore.ts'
import type { Trust } from '../ledger/trust.ts'

/** What a new device knows of its place on the list, until the list itself has come. */
export interface Joining {
  /** This device. Under another name it has another place. */
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  /** The device that added it. */
  readonly by: { readonly device: DeviceId; readonly publicKey: string; readonly name: string }
}

const KEY = 'sync/joining'

/** @returns undefined for what was said of it under another name @throws NotSavedError */
export async function readJoining({
  store,
  trust,
}: {
  readonly store: Pick<SyncStore, 'get'>
  readonly trust: Pick<Trust, 'identity'>
}): Promise<Joining | undefined> {
  const value = (await store.get(KEY)) as Joining | undefined
  if (!isDeviceId(value?.by.device)) return undefined
  return value.device === (await trust.identity()).device ? value : undefined
}

/** @throws NotSavedError */
export async function keepJoining(store: Pick<SyncStore, 'put'>, joining: Joining): Promise<void> {
  await store.put(KEY, joining)
}
