import type { CustomerId } from '../../domain/ids.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Remind.module.css'

const SHOWN = 12

export interface PastContactsProps {
  readonly customer: CustomerId
  readonly contacts: Chase['contacts']
}

/** What was sent before, newest first, with the words as they were sent. */
export function PastContacts({ customer, contacts }: PastContactsProps) {
  const { remind: t } = useLaterT()
  const { contacting } = useProcessT()
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
      <a className={styles['answerLater']} href={hashOf(routes.contacts(customer))}>
        {contacting.recordAnswer}
      </a>
    </section>
  )
}
