import type { ReactNode } from 'react'
import type { Language } from '../../domain/locale.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { PhoneScript } from '../../messages/scripts/script.ts'
import styles from './Contacting.module.css'

export interface ScriptProps {
  readonly script: PhoneScript
  readonly language: Language
}

/** What to say, in the order in which it is said, to be read with the telephone at the ear. */
export function Script({ script, language }: ScriptProps) {
  const { contacting: t } = useProcessT()
  const { identity, who, fact, legal, pause, questions, offer, commit, recap, objections, voicemail } = script
  return (
    <div className={styles['script']} lang={language}>
      <Part title={t.script.identity}>
        <p>{identity.ask}</p>
        <details className={styles['aside']}>
          <summary>{t.script.somebodyElse}</summary>
          <p>{identity.somebodyElse}</p>
        </details>
      </Part>
      <Part title={t.script.who}>
        <p>{who}</p>
      </Part>
      <Part title={t.script.fact}>
        <p>{fact}</p>
        <p className={styles['direction']}>{pause}</p>
      </Part>
      {legal.length > 0 && (
        <Part title={t.script.legal}>
          {legal.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      <Part title={t.script.questions}>
        {questions.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
      {offer && (
        <Part title={t.script.offer}>
          <p>{offer.say}</p>
          {offer.ways.map((way) => (
            <p key={way}>{way}</p>
          ))}
        </Part>
      )}
      {commit !== undefined && (
        <Part title={t.script.commit}>
          <p>{commit}</p>
        </Part>
      )}
      <Part title={t.script.recap}>
        <p>{recap}</p>
      </Part>
      <Part title={t.script.objections}>
        {objections.map(({ code, says, reply }) => (
          <details key={code} className={styles['aside']}>
            <summary>{says}</summary>
            <p>{reply}</p>
          </details>
        ))}
      </Part>
      <Part title={t.script.voicemail}>
        <p>{voicemail}</p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['partTitle']}>{title}</h2>
      {children}
    </section>
  )
}
