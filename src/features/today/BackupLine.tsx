import { useState, useSyncExternalStore } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { daysBetween, isDay } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'
import { useToday } from '../../queries/books.ts'
import { useHasOtherDevices } from '../../queries/useHasOtherDevices.ts'
import { useRole } from '../../queries/useRole.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { TaskLine } from './TaskLine.tsx'

/** Days after which a backup is worth a line here. */
const OLD = 14

/** How safe the books are, when it matters: no backup yet, or an old one. The sample needs none, and a seller makes none. */
export function BackupLine() {
  const { today: t } = useT()
  const today = useToday()
  const { sample } = useBooksControl()
  const [choice] = useState(() => lastBackup(sample))
  const mark = backupMark(useSyncExternalStore(choice.watch, choice.read))
  const role = useRole()
  const elsewhere = useHasOtherDevices()
  const age = mark && isDay(mark.on) ? daysBetween(today, mark.on) : null
  if (sample || role !== 'owner' || (age !== null && age < OLD)) return null
  return (
    <TaskLine
      icon="backup"
      text={age === null ? (elsewhere === true ? t.noBackupYet : t.noBackup) : t.oldBackup(age)}
      action={t.makeBackup}
      href={hashOf(routes.backup())}
    />
  )
}
