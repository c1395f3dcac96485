import { useCallback, useState, useSyncExternalStore } from 'react'
import { backupMarkText, lastBackup, lastCopy } from '../../platform/lastBackup.ts'
import { useToday } from '../../queries/books.ts'
import { useOwnSeq } from '../../queries/useOwnSeq.ts'
import { useRecordCount } from '../../queries/useRecordCount.ts'

/** The day of the last copy in the folder, and how to note a new one: it counts as a backup. */
export function useNoteCopy(sample: boolean): readonly [string | null, () => void] {
  const today = useToday()
  const records = useRecordCount()
  const seq = useOwnSeq()
  const [choice] = useState(() => lastCopy(sample))
  const last = useSyncExternalStore(choice.watch, choice.read)
  const note = useCallback(() => {
    choice.write(today)
    lastBackup(sample).write(backupMarkText({ on: today, records: records ?? 0, seq: seq ?? 0 }))
  }, [choice, sample, today, records, seq])
  return [last, note]
}
