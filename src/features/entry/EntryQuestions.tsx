import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { creditSentences } from './creditSentences.ts'
import type { Entry } from './useEntry.ts'

/** What is asked before an entry is written down that may be a mistake. The person decides. */
export function EntryQuestions({ entry }: { readonly entry: Entry }) {
  const messages = useT()
  const { entry: words } = messages
  const format = useFormat()
  const { question, draft, dismiss, submit } = entry
  if (question === null) return null
  if (question.type === 'credit') {
    return (
      <ConfirmDialog
        open
        title={words.stopTitle}
        confirm={words.stopConfirm}
        onConfirm={() => submit(['credit'])}
        onCancel={dismiss}
      >
        {creditSentences(draft, messages, format).join(' ')}
      </ConfirmDialog>
    )
  }
  const { earlier } = question
  return (
    <ConfirmDialog
      open
      title={words.duplicateTitle}
      confirm={words.duplicateYes}
      cancel={words.duplicateNo}
      onConfirm={() => submit(['duplicate'])}
      onCancel={dismiss}
    >
      {words.duplicateText(format.money(earlier.amount, earlier.currency), format.dayLong(earlier.on))}
    </ConfirmDialog>
  )
}
