import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { keepCopy } from '../../commands/keepCopy.ts'
import { orNotSaved } from '../../commands/saved.ts'
import { isDay } from '../../domain/day.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { askToWrite, copyFolders, hasCopyFolders, pickCopyFolder } from '../../platform/copyFolder.ts'
import { useBackupKeep } from '../../queries/useBackupKeep.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Note } from '../../ui/Note.tsx'
import styles from './Backup.module.css'
import { useNoteCopy } from './useNoteCopy.ts'

/** A folder in which copies are left by themselves, where the browser lets an app write into one. */
export function CopyFolderSection({ business }: { readonly business: BusinessProfile }) {
  const { backupLock: t } = useLaterT()
  const format = useFormat()
  const { show } = useNotice()
  const tell = useErrorText()
  const deps = useBackupDeps()
  const kept = useBackupKeep()
  const folder = kept?.folder
  const [last, note] = useNoteCopy(business.sample)
  const [state, setState] = useState<'fine' | 'busy' | 'not-allowed' | 'failed'>('fine')
  useEffect(() => {
    let here = true
    if (!folder) return undefined
    void copyFolders.mayWrite(folder).then((may) => here && setState(may ? 'fine' : 'not-allowed'))
    return () => {
      here = false
    }
  }, [folder])

  const copy = async () => {
    setState('busy')
    const outcome = await keepCopy(deps, copyFolders)(business.name)
    if (outcome === 'written') note()
    setState(outcome === 'written' || outcome === 'no-folder' ? 'fine' : outcome)
  }
  const choose = async () => {
    const chosen = await pickCopyFolder()
    if (!chosen) return
    const kept = await orNotSaved(() => deps.keep.setFolder(chosen))
    if (kept.ok) await copy()
    else show({ text: tell(kept.error), tone: 'error' })
  }
  const allow = async () => {
    if (folder && (await askToWrite(folder))) await copy()
  }
  const stop = async () => {
    const left = await orNotSaved(() => deps.keep.setFolder(undefined))
    if (!left.ok) {
      show({ text: tell(left.error), tone: 'error' })
      return
    }
    show({ text: t.folderStopped, ...(folder && { undo: () => deps.keep.setFolder(folder) }) })
  }
  if (!kept) return null
  return (
    <section className={styles['stack']}>
      <h2>{t.folderTitle}</h2>
      {!hasCopyFolders() ? (
        <p className={styles['soft']}>{t.folderCannot}</p>
      ) : folder ? (
        <>
          <p role="status">
            <bdi>{t.folderOf(folder.name)}</bdi> {isDay(last) ? t.folderWritten(format.day(last)) : t.folderNone}
          </p>
          <p className={styles['soft']}>{kept.lock ? t.folderLocked : t.folderUnlocked}</p>
          {state === 'not-allowed' && <Note tone="warn">{t.folderAsk}</Note>}
          {state === 'failed' && (
            <Note tone="error" role="alert">
              {t.folderFailed}
            </Note>
          )}
          <div className={styles['actions']}>
            {state === 'not-allowed' ? (
              <Button variant="contained" onClick={() => void allow()}>
                {t.folderAllow}
              </Button>
            ) : (
              <Button variant="outlined" aria-disabled={state === 'busy'} onClick={() => void copy()}>
                {t.folderNow}
              </Button>
            )}
            {state === 'failed' && (
              <Button variant="outlined" onClick={() => void choose()}>
                {t.folderChoose}
              </Button>
            )}
            <Button variant="text" onClick={() => void stop()}>
              {t.folderStop}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles['soft']}>{t.folderText}</p>
          <Button variant="outlined" onClick={() => void choose()}>
            {t.folderChoose}
          </Button>
        </>
      )}
    </section>
  )
}
