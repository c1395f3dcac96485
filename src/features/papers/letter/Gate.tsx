import { useFormat } from '../../../i18n/I18nContext.ts'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import type { Level3Requirement } from '../../../domain/level3Gate.ts'
import { useToday } from '../../../queries/books.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import papers from '../Papers.module.css'
import { Check } from './Check.tsx'
import { Consequences } from './Consequences.tsx'
import { earliestFirmDate, writtenContacts } from './gateOf.ts'
import styles from './Letter.module.css'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterDraft } from './useLetter.ts'

export interface GateProps {
  readonly subject: LetterSubject
  readonly draft: LetterDraft
}

/** What an ultimatum needs, one line each, and the tick that only the owner can give. */
export function Gate({ subject, draft }: GateProps) {
  const { letter: t } = useLaterT()
  const format = useFormat()
  const today = useToday()
  const { gate, form, change } = draft
  if (!gate) return null
  if (gate.type === 'other-letter') {
    return (
      <section className={papers['card']}>
        <h2 className={papers['cardTitle']}>{t.gateTitle}</h2>
        <p>{t.otherLetter}</p>
        <p className={papers['note']}>{t.otherLetterLaw(gate.law.source)}</p>
      </section>
    )
  }
  const unmet: readonly Level3Requirement[] = gate.type === 'missing' ? gate.requirements : []
  const needsContacts = unmet.includes('two-written-contacts')
  return (
    <section className={papers['card']}>
      <h2 className={papers['cardTitle']}>{t.gateTitle}</h2>
      <ul className={styles['gate']}>
        <Requirement met={!needsContacts} text={t.gate['two-written-contacts'](writtenContacts(subject))} />
        <Requirement
          met={!unmet.includes('firm-date')}
          text={t.gate['firm-date'](format.dayLong(earliestFirmDate(today)))}
        />
      </ul>
      {needsContacts && (
        <a className={styles['link']} href={hashOf(routes.remind(subject.customer.id))}>
          {t.sendReminderFirst}
        </a>
      )}
      <Consequences subject={subject} draft={draft} />
      <div className={styles['intent']}>
        <Check label={t.gate.intent} checked={form.intent} onChange={(intent) => change({ intent })} />
      </div>
      {gate.type === 'allowed' && <p className={papers['note']}>{t.gateOpen}</p>}
    </section>
  )
}

function Requirement({ met, text }: { readonly met: boolean; readonly text: string }) {
  const { letter: t } = useLaterT()
  return (
    <li className={styles['requirement']} data-met={met}>
      <Icon name={met ? 'check' : 'alert'} size={22} />
      <span>
        <strong>{met ? t.met : t.unmet}: </strong>
        {text}
      </span>
    </li>
  )
}
