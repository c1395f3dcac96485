import { useEffect, useRef } from 'react'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { keepCopy } from '../../commands/keepCopy.ts'
import { copyFolders } from '../../platform/copyFolder.ts'
import { whenIdle } from '../../platform/idle.ts'
import { useToday } from '../../queries/books.ts'
import { useBackupKeep } from '../../queries/useBackupKeep.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useOwnSeq } from '../../queries/useOwnSeq.ts'
import { useRole } from '../../queries/useRole.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'
import { useNoteCopy } from './useNoteCopy.ts'

/** Nothing to see: leaves a copy in the chosen folder, once a day that has something new, in an idle moment. */
export function KeepCopies() {
  const folder = useBackupKeep()?.folder
  const business = useBusiness()
  const role = useRole()
  return folder && business && !business.sample && role === 'owner' ? <Copies business={business.name} /> : null
}

function Copies({ business }: { readonly business: string }) {
  const deps = useBackupDeps()
  const today = useToday()
  const seq = useOwnSeq()
  const [last, note] = useNoteCopy(false)
  const tried = useRef<string>(null)
  useEffect(() => {
    if (seq === undefined || last === today || tried.current === today) return
    const mark = backupMark(lastBackup(false).read())
    if (last !== null && mark && mark.seq >= seq) return
    tried.current = today
    whenIdle(() => {
      void keepCopy(
        deps,
        copyFolders,
      )(business).then(
        (outcome) => outcome === 'written' && note(),
        // Tried again tomorrow; the screen of backups says what is wrong.
        () => undefined,
      )
    })
  }, [deps, business, today, last, seq, note])
  return null
}
