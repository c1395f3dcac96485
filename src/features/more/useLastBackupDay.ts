import { useState, useSyncExternalStore } from 'react'
import { isDay, type Day } from '../../domain/day.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'

/** When this device made its last backup file; `null` before the first. */
export function useLastBackupDay(sample: boolean): Day | null {
  const [choice] = useState(() => lastBackup(sample))
  const on = backupMark(useSyncExternalStore(choice.watch, choice.read))?.on
  return isDay(on) ? on : null
}
