import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RowProgress } from '../../interchange/importReader.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Importing.module.css'

export interface WritingPageProps {
  /** Of the bar while it goes on. */
  readonly label: string
  readonly progress: RowProgress
  readonly isStopping: boolean
  readonly onStop: () => void
}

/** An import on its way to the disk, and how to stop it. */
export function WritingPage({ label, progress, isStopping, onStop }: WritingPageProps) {
  const { importing } = useLaterT()
  return (
    <Page key="writing" title={importing.writingTitle}>
      <div className={styles['stack']}>
        <ProgressBar
          label={isStopping ? importing.stopping : label}
          {...progress}
          {...(!isStopping && { onCancel: onStop })}
        />
        <p className={styles['soft']}>{importing.writingText}</p>
      </div>
    </Page>
  )
}
