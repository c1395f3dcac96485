import { useState, useSyncExternalStore } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { daysBetween, isDay } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { backupMark, lastBackup, lastDrill } from '../../platform/lastBackup.ts'
import { useToday } from '../../queries/books.ts'
import { useHasOtherDevices } from '../../queries/useHasOtherDevices.ts'
import { useOwnSeq } from '../../queries/useOwnSeq.ts'
import { useRole } from '../../queries/useRole.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { TaskLine } from './TaskLine.tsx'

/** Days after which a backup is worth a line here, if anything is new since. */
const OLD = 14
/** Records of this device without a backup that are worth one on any day. */
const MANY = 50
/** Days after which a backup that nobody looked through is a hope. */
const UNCHECKED = 90

/** How safe the books are, when it matters: no backup yet, or much that is new. The sample needs none, and a seller makes none. */
export function BackupLine() {
  const { today: t } = useT()
  const today = useToday()
  const { sample } = useBooksControl()
  const [choice] = useState(() => lastBackup(sample))
  const [drills] = useState(() => lastDrill(sample))
  const mark = backupMark(useSyncExternalStore(choice.watch, choice.read))
  const drill = useSyncExternalStore(drills.watch, drills.read)
  const role = useRole()
  const seq = useOwnSeq()
  const elsewhere = useHasOtherDevices()
  if (sample || role !== 'owner' || seq === undefined) return null
  const make = { icon: 'backup', action: t.makeBackup, href: hashOf(routes.backup()) } as const
  if (!mark || !isDay(mark.on)) return <TaskLine {...make} text={elsewhere === true ? t.noBackupYet : t.noBackup} />
  const age = daysBetween(today, mark.on)
  // Marks of before it was noted say nothing of how much is new.
  const news = mark.seq === 0 ? undefined : seq - mark.seq
  if (news !== undefined && news >= MANY) return <TaskLine {...make} text={t.newSinceBackup(news)} />
  if (age >= OLD && news !== 0) return <TaskLine {...make} text={t.oldBackup(age)} />
  const since = isDay(drill) ? drill : undefined
  if (since !== undefined && daysBetween(today, since) >= UNCHECKED) {
    return <TaskLine {...make} text={t.checkBackup} action={t.checkIt} />
  }
  return null
}
