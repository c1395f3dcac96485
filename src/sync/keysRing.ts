import type { Roster } from '../domain/roster.ts'
import type { SyncStore } from '../ledger/syncStore.ts'
import { businessKey, compareKeys, isSameKey, type BusinessKey } from './keys.ts'

/** The business keys that this device has. Never sent, but by handover.ts and pairing.ts. */
export interface KeyRing {
  /** Everything that was ever kept, the best first. */
  all(): Promise<readonly BusinessKey[]>
  /**
   * The one to use now, and those before it, the best first. A greater one that the list of devices does not name was made
   * and never said, or is somebody's invention.
   * @param roster absent until the first facts of the books have come
   */
  usable(roster: Pick<Roster, 'rotation'> | undefined): Promise<readonly BusinessKey[]>
  /** On disk when it resolves. @throws NotSavedError */
  add(...keys: readonly BusinessKey[]): Promise<void>
}

/** Rotations are as rare as lost telephones. */
const MOST_KEYS = 64

export function createKeyRing(store: Pick<SyncStore, 'get' | 'add'>): KeyRing {
  const all = async (): Promise<readonly BusinessKey[]> => {
    const stored = await store.get('sync/keys')
    const keys = Array.isArray(stored) ? stored.filter(isStoredKey) : []
    // Two tabs may have added the same one.
    return keys
      .toSorted(compareKeys)
      .filter((key, i, sorted) => sorted.findIndex((one) => compareKeys(one, key) === 0) === i)
  }
  return {
    all,
    async usable(roster) {
      const keys = await all()
      if (!roster) return keys
      const { rotation } = roster
      return keys.filter((key) => (rotation ? compareKeys(key, rotation) >= 0 : key.epoch === 1))
    },
    async add(...keys) {
      const known = await all()
      for (const key of keys) {
        if (!known.some((one) => isSameKey(one, key))) await store.add('sync/keys', key, MOST_KEYS)
      }
    },
  }
}

/** Makes the first key of the books where there is none. */
export async function firstKey(ring: KeyRing, random: (bytes: number) => Uint8Array): Promise<void> {
  if ((await ring.all()).length === 0) await ring.add(await businessKey(1, random(32)))
}

function isStoredKey(value: unknown): value is BusinessKey {
  if (typeof value !== 'object' || value === null) return false
  const { epoch, key, hash } = value as Partial<BusinessKey>
  return Number.isInteger(epoch) && key instanceof Uint8Array && key.length === 32 && typeof hash === 'string'
}
