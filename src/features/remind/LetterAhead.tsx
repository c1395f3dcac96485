import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Remind.module.css'

/** The ultimatum is no chat message: says so, and what the letter will ask. */
export function LetterAhead() {
  const { remind: t } = useLaterT()
  return (
    <section className={styles['card']}>
      <Icon name="letter" />
      <div>
        <h2 className={styles['cardTitle']}>{t.letterTitle}</h2>
        <p>{t.letterText}</p>
      </div>
    </section>
  )
}
