import type { SyncStore } from '../ledger/syncStore.ts'
import type { SealedBytes, Vault } from '../ledger/vault.ts'
import type { BooksDatabase } from './database.ts'
import { notSavedUnlessWritten } from './notSaved.ts'

/** The business keys (sync/keysRing.ts): who has one can open files of changes and meet the other devices. */
const KEYS = 'sync/keys'

interface Plain {
  readonly key: Uint8Array
}

interface Sealed {
  readonly sealed: SealedBytes
}

/** Business keys as they lie on the disk: in the clear, or sealed while the app has a lock. */
export function sealedStore(store: SyncStore, vault: Vault | undefined): SyncStore {
  return {
    ...store,
    async get(key) {
      const value = await store.get(key)
      return key === KEYS && Array.isArray(value) ? Promise.all(value.map((item) => opened(item, vault))) : value
    },
    add: async (key, item, most) =>
      store.add(key, key === KEYS && vault && isPlain(item) ? await sealed(item, vault) : item, most),
  }
}

/** Seals the business keys that are there. @throws NotSavedError */
export async function sealKeys(db: BooksDatabase, vault: Vault): Promise<void> {
  await rewrite(db, (item) => (isPlain(item) ? sealed(item, vault) : Promise.resolve(item)))
}

/** Opens them for good: the app has no lock any more. @throws NotSavedError, and Error when the vault is another one */
export async function openKeys(db: BooksDatabase, vault: Vault): Promise<void> {
  await rewrite(db, (item) => opened(item, vault))
}

/** Keys change as seldom as telephones are lost: what was added while this was worked out is looked at again. */
async function rewrite(db: BooksDatabase, change: (item: unknown) => Promise<unknown>): Promise<void> {
  await notSavedUnlessWritten(async () => {
    for (let isDone = false; !isDone;) {
      const before = (await db.local.get(KEYS))?.value
      if (!Array.isArray(before)) return
      const after = await Promise.all(before.map(change))
      isDone = await db.transaction('rw', db.local, async () => {
        const now = (await db.local.get(KEYS))?.value
        if (!Array.isArray(now) || now.length !== before.length) return false
        await db.local.put({ key: KEYS, value: after })
        return true
      })
    }
  })
}

async function sealed({ key, ...rest }: Plain, vault: Vault): Promise<Sealed> {
  return { ...rest, sealed: await vault.seal(key) }
}

async function opened(item: unknown, vault: Vault | undefined): Promise<unknown> {
  if (!isSealed(item)) return item
  const { sealed: bytes, ...rest } = item
  const key = await vault?.open(bytes)
  // Without it this device would take itself for one that never had a key, and make another.
  if (!key) throw new Error('the keys of the books are locked')
  return { ...rest, key }
}

function isPlain(item: unknown): item is Plain {
  return typeof item === 'object' && item !== null && (item as Partial<Plain>).key instanceof Uint8Array
}

function isSealed(item: unknown): item is Sealed {
  return typeof item === 'object' && item !== null && 'sealed' in item
}
