import { AssistWords } from '../../i18n/AssistWords.ts'
import { LaterWords, useLaterT } from '../../i18n/LaterWords.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { KeyList } from './KeyList.tsx'

/** The keys of a desktop, over any screen. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <LaterWords>
      <AssistWords>
        <Inside onClose={onClose} />
      </AssistWords>
    </LaterWords>
  )
}

function Inside({ onClose }: { readonly onClose: () => void }) {
  const { help: words } = useLaterT()
  return (
    <Sheet open onClose={onClose} title={words.keysTitle}>
      <KeyList />
    </Sheet>
  )
}
