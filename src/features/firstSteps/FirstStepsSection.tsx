import { useBooksControl } from '../../commands/booksControl.ts'
import { AssistWords, useAssistT } from '../../i18n/AssistWords.ts'
import { FirstStepsList } from './FirstStepsList.tsx'
import styles from './FirstSteps.module.css'
import { useFirstSteps } from './useFirstSteps.ts'

/** In Help: the same steps, for whoever put the card away or has used the app for long. */
export function FirstStepsSection() {
  const { sample } = useBooksControl()
  const state = useFirstSteps()
  if (sample || !state) return null
  return (
    <AssistWords>
      <Section {...state} />
    </AssistWords>
  )
}

function Section({ done, someone }: Pick<NonNullable<ReturnType<typeof useFirstSteps>>, 'done' | 'someone'>) {
  const { firstSteps: words } = useAssistT()
  return (
    <section aria-label={words.title}>
      <h2 className={styles['title']}>{words.title}</h2>
      <p className={styles['text']}>{words.again}</p>
      <FirstStepsList done={done} someone={someone} />
    </section>
  )
}
