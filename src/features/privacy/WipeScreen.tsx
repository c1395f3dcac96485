import { useBooksControl } from '../../commands/booksControl.ts'
import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { useRole } from '../../queries/useRole.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { BeforeWiping } from './BeforeWiping.tsx'
import styles from './Privacy.module.css'
import { WipeForm } from './WipeForm.tsx'

/** Erases everything from this device: what would be lost is said first, and the word for it is typed. */
export function WipeScreen() {
  const { privacy } = usePrivacyT()
  const { sample } = useBooksControl()
  const role = useRole()
  const t = privacy.wipe
  return (
    <Page title={t.title} back={hashOf(routes.privacy())}>
      {sample ? (
        <Note tone="calm">{t.notSample}</Note>
      ) : role ? (
        <div className={styles['stack']}>
          <p>{t.what}</p>
          <BeforeWiping isOwner={role === 'owner'} />
          {role === 'seller' && <Note tone="calm">{t.seller}</Note>}
          <p className={styles['soft']}>{t.notDisk}</p>
          <WipeForm />
        </div>
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Page>
  )
}
