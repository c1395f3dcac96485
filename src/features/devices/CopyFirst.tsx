import Button from '@mui/material/Button'
import { useState } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { orNotSaved } from '../../commands/saved.ts'
import { makeBackup } from '../../commands/makeBackup.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { download } from '../../platform/download.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Devices.module.css'
import { Step } from './Step.tsx'

type Copying =
  | { readonly step: 'ask'; readonly problem: string | null }
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'saved'; readonly name: string; readonly isLocked: boolean }

export interface CopyFirstProps {
  readonly onBack: () => void
  readonly onDone: () => void
}

/** Before the books of this device give way to another one's: a backup of them, and a yes that it is there. */
export function CopyFirst({ onBack, onDone }: CopyFirstProps) {
  const { meeting } = useDeviceT()
  const { common } = useT()
  const tell = useErrorText()
  const deps = useBackupDeps()
  const books = useBooksControl()
  const business = useBusiness()
  const [copying, setCopying] = useState<Copying>({ step: 'ask', problem: null })

  const copy = async () => {
    const onProgress = (progress: { readonly done: number; readonly total: number }) =>
      setCopying({ step: 'making', ...progress })
    onProgress({ done: 0, total: 0 })
    await books.copying()
    // With photos, however many: these books are about to go.
    // Locked with the passphrase of the other backups, where there is one; the person is told.
    const kept = await orNotSaved(() => deps.keep.lock())
    if (!kept.ok) {
      setCopying({ step: 'ask', problem: tell(kept.error) })
      return
    }
    const lock = kept.value
    const made = await makeBackup(deps)(business?.name ?? '', { photos: true, lock, onProgress })
    if (!made.ok) {
      setCopying({ step: 'ask', problem: tell(made.error) })
      return
    }
    const name = `aldia-${deps.today()}.aldia`
    download(made.value, name)
    setCopying({ step: 'saved', name, isLocked: lock !== undefined })
  }
  return (
    <Step title={meeting.copyFirstTitle}>
      <p>{meeting.copyFirstText}</p>
      {copying.step === 'ask' && copying.problem !== null && (
        <Note tone="error" role="alert">
          {copying.problem}
        </Note>
      )}
      {copying.step === 'making' && (
        <ProgressBar label={meeting.copyFirstMaking} done={copying.done} total={copying.total} />
      )}
      <p role="status" className={styles['said']}>
        {copying.step === 'saved' ? meeting.copyFirstSaved(copying.name, copying.isLocked) : ''}
      </p>
      <div className={styles['reach']}>
        {copying.step === 'ask' && (
          <Button variant="contained" size="large" startIcon={<Icon name="download" />} onClick={() => void copy()}>
            {meeting.copyFirstMake}
          </Button>
        )}
        {copying.step === 'saved' && (
          <Button variant="contained" size="large" color="error" onClick={onDone}>
            {meeting.copyFirstDone}
          </Button>
        )}
        <Button onClick={onBack}>{common.back}</Button>
      </div>
    </Step>
  )
}
