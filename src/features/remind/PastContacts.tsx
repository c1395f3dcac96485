import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import styles from './Remind.module.css'

const SHOWN = 12

/** What was sent before, newest first, with the words as they were sent. */
export function PastContacts({ contacts }: { readonly contacts: Chase['contacts'] }) {
  const { remind: t } = useLaterT()
  const format = useFormat()
  if (contacts.length === 0) return null
  return (
    <section className={styles['history']}>
      <h2 className={styles['historyTitle']}>{t.history}</h2>
      <ul>
        {contacts.slice(0, SHOWN).map(({ id, on, fact, text }) => (
          <li key={id}>
            <details className={styles['past']}>
              <summary>
                <span>{format.day(on)}</span>
                <span>{t.historyOf(t.channel[fact.channel], t.levelShort[fact.level])}</span>
              </summary>
              <p dir="auto">{text === '' ? t.noText : text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
