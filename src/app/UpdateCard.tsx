import Button from '@mui/material/Button'
import { useLaterT } from '../i18n/LaterWords.ts'
import styles from './UpdatePrompt.module.css'

/**
 * A new version may take over; it would take something half written away; it is about to; or it has, and this tab waits
 * for what is half written.
 */
export type UpdateState = 'ready' | 'unsaved' | 'updating' | 'elsewhere'

interface UpdateCardProps {
  readonly state: UpdateState
  readonly onLater: () => void
  readonly onUpdate: () => void
}

/** What is said about a new version, over whatever screen is shown. */
export function UpdateCard({ state, onLater, onUpdate }: UpdateCardProps) {
  const { update } = useLaterT()
  const { title, text, act } = {
    ready: { title: update.title, text: update.text, act: update.now },
    unsaved: { title: update.title, text: update.unsavedText, act: update.anyway },
    updating: { title: update.updatingTitle, text: update.updatingText, act: undefined },
    elsewhere: { title: update.elsewhereTitle, text: update.elsewhereText, act: update.reload },
  }[state]
  return (
    <div className={styles['prompt']} role="alert">
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
      {act !== undefined && (
        <div className={styles['actions']}>
          {state !== 'elsewhere' && <Button onClick={onLater}>{update.later}</Button>}
          <Button variant={state === 'ready' ? 'contained' : 'outlined'} onClick={onUpdate}>
            {act}
          </Button>
        </div>
      )}
    </div>
  )
}
