import Button from '@mui/material/Button'
import type { RestoreReport } from '../../commands/restoreBackup.ts'
import { isDay } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Backup } from '../../interchange/readBackup.ts'
import { Note } from '../../ui/Note.tsx'
import styles from './Backup.module.css'

export interface RestorePreviewProps {
  readonly backup: Backup
  readonly report: RestoreReport
  /** Name of the business that is open. */
  readonly here: string
  readonly onConfirm: () => void
  readonly onLeave: () => void
}

/** Whose it is, of which day, what it would add. Nothing has been written. */
export function RestorePreview({ backup: content, report, here, onConfirm, onLeave }: RestorePreviewProps) {
  const { common } = useT()
  const { backup } = useLaterT()
  const format = useFormat()
  // A business may have changed its name; with nothing in common it is another one.
  const foreign = report.added > 0 && report.known === 0 && fold(content.business) !== fold(here)
  const { photos: told } = content
  const photos =
    told && (told.included ? backup.photosNew(content.photoHeads.length, report.photos) : backup.photosNone)
  const brings = report.added > 0 || report.photos > 0
  const figures = [
    [backup.of, <bdi key="name">{content.business}</bdi>],
    [backup.madeOn, isDay(content.created) ? format.day(content.created) : content.created],
    [backup.brings, format.number(report.added)],
    [backup.known, format.number(report.known)],
    ...(photos === undefined ? [] : [[backup.photos, photos] as const]),
  ] as const
  return (
    <div className={styles['card']}>
      <dl className={styles['figures']}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {!brings && <Note tone="calm">{backup.nothingNew}</Note>}
      {told && !told.included && <Note tone="calm">{backup.photosNoneText(told.count)}</Note>}
      {report.fromFuture > 0 && <Note tone="warn">{backup.fromFuture(report.fromFuture)}</Note>}
      {report.malformed > 0 && <Note tone="warn">{backup.setAside(report.malformed)}</Note>}
      {foreign && (
        <Note tone="error" role="alert">
          {backup.otherBusiness(content.business, here)}
        </Note>
      )}
      <div className={styles['actions']}>
        <Button variant="outlined" onClick={onLeave}>
          {brings ? common.cancel : common.close}
        </Button>
        {brings && (
          <Button variant="contained" color={foreign ? 'error' : 'primary'} onClick={onConfirm}>
            {foreign
              ? backup.confirmOther
              : report.added > 0
                ? backup.confirm(report.added)
                : backup.confirmPhotos(report.photos)}
          </Button>
        )}
      </div>
    </div>
  )
}
