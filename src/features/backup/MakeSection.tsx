import Button from '@mui/material/Button'
import { useState } from 'react'
import { PHOTOS_IN_BACKUP_BYTES } from '../../commands/makeBackup.ts'
import { daysBetween, isDay } from '../../domain/day.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import { wantsLock } from '../../platform/lastBackup.ts'
import { useBackupKeep } from '../../queries/useBackupKeep.ts'
import { useOwnSeq } from '../../queries/useOwnSeq.ts'
import { usePhotoRoom } from '../../queries/usePhotoRoom.ts'
import { useRecordCount } from '../../queries/useRecordCount.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Backup.module.css'
import { LockChoice, lockWish, type LockForm } from './LockChoice.tsx'
import { ReadyCard } from './ReadyCard.tsx'
import { useLastBackup } from './useLastBackup.ts'
import { useMakeBackup } from './useMakeBackup.ts'
import { useSize } from '../../ui/useSize.ts'

/** When the last backup was made, what is new since, and the button for the next. */
export function MakeSection({ business }: { readonly business: BusinessProfile }) {
  const { backup, backupLock: words } = useLaterT()
  const tell = useErrorText()
  const today = useToday()
  const records = useRecordCount()
  const [last, note] = useLastBackup(business.sample)
  const room = usePhotoRoom()
  const size = useSize()
  const seq = useOwnSeq()
  const kept = useBackupKeep()
  const [wants] = useState(() => wantsLock(business.sample))
  const [form, setForm] = useState<LockForm>(() => ({
    isLocked: wants.read() !== 'no',
    isNew: false,
    text: '',
    isRefused: false,
  }))
  const [chosen, setChosen] = useState<boolean>()
  const hasPhotos = room !== undefined && room.count > 0
  // Unless chosen otherwise, while the file can still be sent by mail or chat.
  const withPhotos = hasPhotos && (chosen ?? room.used <= PHOTOS_IN_BACKUP_BYTES)
  const { making, make, save, share } = useMakeBackup(business.name, () =>
    note({ on: today, records: records ?? 0, seq: seq ?? 0 }),
  )

  const hasKept = kept?.lock !== undefined
  const begin = () => {
    const lock = lockWish(form, hasKept)
    setForm({ ...form, isRefused: lock === undefined })
    if (lock === undefined) return
    wants.write(lock === 'none' ? 'no' : 'yes')
    make({ photos: withPhotos, lock })
  }

  const days = last && isDay(last.on) ? daysBetween(today, last.on) : 0
  const when = days <= 0 ? backup.madeToday : days === 1 ? backup.madeYesterday : backup.madeAgo(days)
  const news = last && records !== undefined ? records - last.records : 0
  return (
    <section className={styles['card']}>
      <h2>{backup.lastTitle}</h2>
      <p>{last ? `${when} ${backup.contained(last.records)}` : backup.never}</p>
      {last && <p className={styles['soft']}>{news > 0 ? backup.sinceThen(news) : backup.nothingSince}</p>}
      {making.step === 'idle' && making.error && (
        <Note tone="error" role="alert">
          {tell(making.error)}
        </Note>
      )}
      {making.step === 'locking' && (
        <ProgressBar label={words.locking} done={Math.round(making.part * 100)} total={100} numbers="" />
      )}
      {making.step === 'making' && <ProgressBar label={backup.making} {...making.progress} />}
      {making.step === 'ready' && (
        <>
          {lockWish(form, hasKept) !== 'none' && <p className={styles['soft']}>{words.locked}</p>}
          <ReadyCard backup={making.backup} handed={making.handed} onSave={save} onShare={share} />
          {hasPhotos && !withPhotos && <p className={styles['soft']}>{backup.withoutPhotos}</p>}
        </>
      )}
      {/* All at once: the button is not moved from under the thumb. */}
      {making.step === 'idle' && (!kept || !room) && <SkeletonRows rows={3} />}
      {making.step === 'idle' && kept && room && (
        <>
          {hasPhotos && (
            <CheckInput
              label={backup.withPhotos(room.count, size(room.used))}
              checked={withPhotos}
              onChange={setChosen}
            />
          )}
          <LockChoice form={form} hasKept={hasKept} onChange={setForm} onEnter={begin} />
          <Button
            variant="contained"
            size="large"
            fullWidth
            startIcon={<Icon name="backup" />}
            disabled={records === undefined || seq === undefined}
            onClick={begin}
          >
            {backup.make}
          </Button>
        </>
      )}
    </section>
  )
}
