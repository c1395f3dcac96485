import type { Vault } from '../commands/keysControl.ts'
import { LockedScreen } from '../features/privacy/lock/LockedScreen.tsx'
import { readLock } from '../features/privacy/lock/lockRecord.ts'
import { PrivacyWords } from '../i18n/PrivacyWords.ts'

/** In the place of the app while it is locked. A lock that cannot be read opens nothing: what is left is to erase. */
export function LockedPage({ onOpen }: { readonly onOpen: (vault: Vault | undefined) => void }) {
  const record = readLock()
  return (
    <PrivacyWords>
      <main>
        <LockedScreen record={record} onOpen={onOpen} />
      </main>
    </PrivacyWords>
  )
}
