import { useLaterT } from '../i18n/LaterWords.ts'
import { useRemaking } from '../queries/useRemaking.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import styles from './UpdatePrompt.module.css'

/** Why lists stay empty, and saving waits, after an update that keeps the books in another way. */
export function RemakingCard() {
  const { update } = useLaterT()
  const progress = useRemaking()
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
