import type { Vault } from '../../../commands/keysControl.ts'
import { randomBytes } from '../../../platform/ids.ts'
import { decrypt, encrypt } from '../../../platform/subtle.ts'
import { bytesOf } from './lockRecord.ts'

const ABOUT = new TextEncoder().encode('al-dia/lock/1')

/** @param key 32 bytes: the master key, or one that opens it */
export function vaultOf(key: Uint8Array): Vault {
  return {
    async seal(bytes) {
      const iv = randomBytes(12)
      return { iv, sealed: await encrypt(key, iv, ABOUT, bytes) }
    },
    open: ({ iv, sealed }) => decrypt(key, iv, ABOUT, sealed),
  }
}

/** @returns undefined when the key is another one */
export function masterIn(
  { iv, sealed }: { readonly iv: string; readonly sealed: string },
  key: Uint8Array,
): Promise<Uint8Array | undefined> {
  return vaultOf(key).open({ iv: bytesOf(iv), sealed: bytesOf(sealed) })
}
