import Button from '@mui/material/Button'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useWaitingFiles } from '../../platform/useWaitingFiles.ts'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Backup.module.css'
import { OpeningFile } from './OpeningFile.tsx'
import { RestorePreview } from './RestorePreview.tsx'
import { useRestore } from './useRestore.ts'

/** A backup comes back: checked, shown, confirmed, merged. */
export function RestoreSection({ business }: { readonly business: BusinessProfile }) {
  const { backup } = useLaterT()
  const tell = useErrorText()
  const { restoring, opening, confirm, leave } = useRestore()
  // A backup that was shared with the app, or opened with it.
  useWaitingFiles(([file]) => {
    if (file && !business.sample) opening.open(file)
  })
  const problem = restoring.step === 'choose' ? restoring.problem : null
  return (
    <section className={styles['stack']}>
      <h2>{backup.restoreTitle}</h2>
      <p className={styles['soft']}>{business.sample ? backup.restoreSample : backup.restoreText}</p>
      {problem && (
        <Note tone="error" role="alert">
          {problem.type === 'file-unreadable' ? backup.unreadable : tell(problem)}
        </Note>
      )}
      {restoring.step === 'choose' && !business.sample && (
        <OpeningFile {...opening} button={backup.choose} label={backup.fileLabel} reading={backup.checking} />
      )}
      {restoring.step === 'checking' && <ProgressBar label={backup.checking} {...restoring.progress} />}
      {restoring.step === 'preview' && (
        <RestorePreview
          backup={restoring.backup}
          report={restoring.report}
          here={business.name}
          onConfirm={confirm}
          onLeave={leave}
        />
      )}
      {restoring.step === 'writing' && <ProgressBar label={backup.restoring} {...restoring.progress} />}
      {restoring.step === 'done' && (
        <div className={styles['card']}>
          <output className={styles['readyTitle']}>{backup.restored(restoring.report.added)}</output>
          {restoring.report.photos > 0 && <p>{backup.photosBack(restoring.report.photos)}</p>}
          {restoring.report.photosLeft > 0 && <p>{backup.photosLeft(restoring.report.photosLeft)}</p>}
          {restoring.report.photosBad > 0 && <p>{backup.photosBad(restoring.report.photosBad)}</p>}
          {restoring.report.fromFuture > 0 && <p>{backup.fromFuture(restoring.report.fromFuture)}</p>}
          {restoring.report.malformed > 0 && <p>{backup.setAside(restoring.report.malformed)}</p>}
          <div className={styles['actions']}>
            <Button variant="contained" href={hashOf(routes.customers())}>
              {backup.seeCustomers}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
