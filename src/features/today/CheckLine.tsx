import { useState, useSyncExternalStore } from 'react'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import { localChoice } from '../../platform/local.ts'
import { useBooksCheck } from '../../queries/useBooksCheck.ts'
import { CheckSheet } from './CheckSheet.tsx'
import { TaskLine } from './TaskLine.tsx'

/** Asks now and then, before anybody is reminded, whether every payment is in the books (R19). */
export function CheckLine() {
  return (
    <WorkWords>
      <Line />
    </WorkWords>
  )
}

function Line() {
  const { booksCheck: t } = useWorkT()
  // A check is about nobody, and no fact takes it back: this device remembers that it was a slip.
  const [choice] = useState(() => localChoice('check-undone'))
  const undone = useSyncExternalStore(choice.watch, choice.read)
  const due = useBooksCheck(undone)
  const [open, setOpen] = useState(false)
  return (
    <>
      {due && (
        <TaskLine
          icon="note"
          text={
            <>
              <strong>{t.ask}</strong>
              {due.quietDays !== undefined && due.quietDays > 0 && ` ${t.quiet(due.quietDays)}`}
            </>
          }
          action={t.look}
          onClick={() => setOpen(true)}
        />
      )}
      {open && <CheckSheet undone={undone} onUndo={choice.write} onClose={() => setOpen(false)} />}
    </>
  )
}
