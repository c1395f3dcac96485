import { createContext } from 'react'
import type { Vault } from '../ledger/vault.ts'

export type { SealedBytes, Vault } from '../ledger/vault.ts'

/** How the keys of these books lie on the disk. Joined in main.tsx. */
export interface KeysControl {
  /** What the app was unlocked with; `undefined` without a lock. */
  readonly vault: Vault | undefined
  /** @throws NotSavedError */
  readonly seal: (vault: Vault) => Promise<void>
  /** @throws NotSavedError, and Error when the vault is another one */
  readonly open: (vault: Vault) => Promise<void>
}

export const KeysContext = createContext<KeysControl | null>(null)
