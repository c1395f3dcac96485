import Button from '@mui/material/Button'
import { useLaterT } from '../i18n/LaterWords.ts'
import styles from './UpdatePrompt.module.css'

/** A new version may take over; it would take something half written away; or it has, by another tab, and this one waits. */
export type UpdateState = 'ready' | 'unsaved' | 'elsewhere'

interface UpdateCardProps {
  readonly state: UpdateState
  readonly onLater: () => void
  readonly onUpdate: () => void
}

/** What is said about a new version, over whatever screen is shown. */
export function UpdateCard({ state, onLater, onUpdate }: UpdateCardProps) {
  const { update } = useLaterT()
  const text = { ready: update.text, unsaved: update.unsavedText, elsewhere: update.elsewhereText }[state]
  const act = { ready: update.now, unsaved: update.anyway, elsewhere: update.reload }[state]
  return (
    <div className={styles['prompt']} role="alert">
      <div>
        <strong>{state === 'elsewhere' ? update.elsewhereTitle : update.title}</strong>
        <p>{text}</p>
      </div>
      <div className={styles['actions']}>
        {state !== 'elsewhere' && <Button onClick={onLater}>{update.later}</Button>}
        <Button variant={state === 'ready' ? 'contained' : 'outlined'} onClick={onUpdate}>
          {act}
        </Button>
      </div>
    </div>
  )
}
