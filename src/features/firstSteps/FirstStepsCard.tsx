import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState, useSyncExternalStore } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { FIRST_STEPS } from '../../domain/firstSteps.ts'
import { AssistWords, useAssistT } from '../../i18n/AssistWords.ts'
import { firstStepsCard } from '../../platform/firstSteps.ts'
import { useRole } from '../../queries/useRole.ts'
import { Icon } from '../../ui/Icon.tsx'
import { FirstStepsList } from './FirstStepsList.tsx'
import styles from './FirstSteps.module.css'
import { useFirstSteps } from './useFirstSteps.ts'

/**
 * On Hoy: the first five minutes of an owner whose books are new and written by hand, until the card is put away. Nothing
 * for the sample, for books that were brought from elsewhere, and for older ones.
 */
export function FirstStepsCard() {
  const { sample } = useBooksControl()
  const [card] = useState(firstStepsCard)
  const away = useSyncExternalStore(card.watch, card.read) === 'away'
  const owner = useRole() === 'owner'
  const state = useFirstSteps()
  if (sample || away || !owner || !state?.isNew) return null
  return (
    <AssistWords>
      <Card {...state} onAway={() => card.write('away')} />
    </AssistWords>
  )
}

type CardProps = Pick<NonNullable<ReturnType<typeof useFirstSteps>>, 'done' | 'someone'> & {
  readonly onAway: () => void
}

function Card({ done, someone, onAway }: CardProps) {
  const { firstSteps: words } = useAssistT()
  const all = done.length === FIRST_STEPS.length
  return (
    <section className={styles['card']} aria-label={words.title}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words.title}</h2>
        <span className={styles['progress']}>{words.progress(done.length, FIRST_STEPS.length)}</span>
        {!all && (
          <IconButton aria-label={words.putAway} onClick={onAway}>
            <Icon name="close" size={20} />
          </IconButton>
        )}
      </header>
      {all ? (
        <div className={styles['end']}>
          <p>{words.allDone}</p>
          <Button variant="contained" onClick={onAway}>
            {words.finish}
          </Button>
        </div>
      ) : (
        <FirstStepsList done={done} someone={someone} />
      )}
    </section>
  )
}
