import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { ProcessWords } from '../../i18n/ProcessWords.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { SaleStopSheet } from './SaleStopSheet.tsx'
import type { Entry } from './useEntry.ts'

/** What is asked before an entry is written down that may be a mistake. The person decides. */
export function EntryQuestions({ entry }: { readonly entry: Entry }) {
  const { entry: words } = useT()
  const format = useFormat()
  const { question, draft, dismiss, submit } = entry
  if (question === null) return null
  if (question.type === 'credit') {
    return (
      <ProcessWords>
        <SaleStopSheet draft={draft} onCancel={dismiss} onReason={(reason) => submit(['credit'], reason)} />
      </ProcessWords>
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
