import { LaterWords } from '../../i18n/LaterWords.ts'
import { UnlockForm, type UnlockFormProps } from '../../ui/UnlockForm.tsx'

/** Asks for the passphrase of a backup at the first run, with the words that are fetched for it. */
export function UnlockStart(props: UnlockFormProps) {
  return (
    <LaterWords>
      <UnlockForm {...props} />
    </LaterWords>
  )
}
