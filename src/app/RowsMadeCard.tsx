import { useLaterT } from '../i18n/LaterWords.ts'
import { useRowsMade } from '../queries/useRowsMade.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import styles from './UpdatePrompt.module.css'

/** Why lists stay empty, and saving waits, after an update that keeps the books in another way. */
export function RowsMadeCard() {
  const { update } = useLaterT()
  const progress = useRowsMade()
  if (!progress) return null
  return (
    <div className={styles['prompt']}>
      <ProgressBar label={update.makingRows} {...progress} />
      <p className={styles['beside']} role="status">
        {update.makingRowsText}
      </p>
    </div>
  )
}
