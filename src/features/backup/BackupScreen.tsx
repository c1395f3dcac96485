import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useAside } from '../../queries/useAside.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useRole } from '../../queries/useRole.ts'
import { Note } from '../../ui/Note.tsx'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Backup.module.css'
import { CopyFolderSection } from './CopyFolderSection.tsx'
import { DrillSection } from './DrillSection.tsx'
import { MakeSection } from './MakeSection.tsx'
import { PhotoRoomSection } from './PhotoRoomSection.tsx'
import { RestoreSection } from './RestoreSection.tsx'
import { SafetySection } from './SafetySection.tsx'

/** Everything in one file, and back again: an owner's, because the file holds all the books. */
export function BackupScreen() {
  const { shell } = useT()
  const { backup, exporting } = useLaterT()
  const business = useBusiness()
  const aside = useAside()
  const role = useRole()
  return (
    <Page title={shell.titles.backup} back={hashOf(routes.more())} width="wide">
      {role === 'seller' ? (
        <div className={styles['stack']}>
          <OwnersOnly />
          {/* Sellers take photos as well, and their own device fills up. */}
          <PhotoRoomSection />
        </div>
      ) : business && role ? (
        <div className={styles['columns']}>
          <div className={styles['stack']}>
            <p>{backup.intro}</p>
            {aside && aside.fromFuture > 0 && <Note tone="warn">{backup.fromFuture(aside.fromFuture)}</Note>}
            {aside && aside.others > 0 && <Note tone="warn">{backup.setAside(aside.others)}</Note>}
            <MakeSection business={business} />
            <DrillSection business={business} />
            <a className={styles['onward']} href={hashOf(routes.exporting())}>
              {exporting.fromBackup}
            </a>
          </div>
          <div className={styles['stack']}>
            <RestoreSection business={business} />
            {!business.sample && <CopyFolderSection business={business} />}
            <SafetySection />
            <PhotoRoomSection />
          </div>
        </div>
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Page>
  )
}
