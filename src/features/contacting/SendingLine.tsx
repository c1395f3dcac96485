import { inEights } from '../../documents/sha256Text.ts'
import { sendingWords } from '../../documents/words/sendingWords.ts'
import type { SendingFact } from '../../domain/evidenceFacts.ts'
import { isSendingMedium } from '../../domain/sendingMedia.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Contacting.module.css'

/** How a paper was sent: medium, day, number and fingerprint, with the way to its proof. */
export function SendingLine({ fact }: { readonly fact: SendingFact }) {
  const { contacting: t } = useProcessT()
  const format = useFormat()
  const { id, customer, medium, on, title, tracking, handedBy, sha256 } = fact
  const how = isSendingMedium(medium) ? sendingWords(format.language).media[medium] : medium
  const more = [
    tracking === undefined ? '' : t.sendingTracking(tracking),
    handedBy === undefined ? '' : t.sendingBy(handedBy),
  ]
  return (
    <div className={styles['sending']}>
      <p>
        <strong dir="auto">{title}</strong>
        {` · ${t.sentOn(format.day(on))} · ${how}`}
      </p>
      {more.some(Boolean) && (
        <p className={styles['soft']} dir="auto">
          {more.filter(Boolean).join(' · ')}
        </p>
      )}
      <details className={styles['aside']}>
        <summary>{t.fingerprint}</summary>
        <p className={styles['seal']}>{inEights(sha256)}</p>
      </details>
      <a className={styles['link']} href={hashOf(routes.sendingProof(customer, id))}>
        {t.sendingProof}
      </a>
    </div>
  )
}
