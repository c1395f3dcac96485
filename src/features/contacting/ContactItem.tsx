import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Channel } from '../../domain/fact.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { ContactLine } from '../../queries/useContactLog.ts'
import { overriddenText } from '../../ui/guardText.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { PhotoSlot } from '../../ui/PhotoSlot.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Contacting.module.css'
import { resultName } from './resultName.ts'
import { SendingLine } from './SendingLine.tsx'

const ICONS: Readonly<Record<Channel, IconName>> = {
  whatsapp: 'chat',
  email: 'mail',
  sms: 'sms',
  call: 'phone',
  share: 'share',
  copy: 'copy',
  letter: 'letter',
  visit: 'pin',
}

export interface ContactItemProps {
  readonly line: ContactLine
  readonly onAnswer: () => void
  /** How it was sent is written down by owners. */
  readonly isOwner: boolean
}

/** One contact: how and when, what came of it, in which words, and against which rule. */
export function ContactItem({ line, onAnswer, isOwner }: ContactItemProps) {
  const { contacting: t, contactGuard } = useProcessT()
  const format = useFormat()
  const { contact, outcomes, overrides, sendings, by } = line
  const { fact, on, text } = contact
  const [showing, setShowing] = useState(false)
  const headId = `contact-${contact.id}`
  return (
    <article className={styles['contact']} aria-labelledby={headId}>
      <Icon name={ICONS[fact.channel]} />
      <div className={styles['body']}>
        <h2 id={headId} className={styles['head']}>
          {t.channels[fact.channel]}
          <span>{`${format.day(on)} · ${t.levelNames[fact.level]}`}</span>
        </h2>
        {outcomes.length === 0 && <p className={styles['soft']}>{t.noAnswer}</p>}
        {outcomes.map(({ fact: outcome, words }) => (
          <div key={outcome.id}>
            <p>
              <strong>{resultName(t, outcome.result, fact.channel)}</strong>
              {outcome.reason && `: ${t.reasons[outcome.reason]}`}
              {outcome.on !== on && <span className={styles['soft']}>{` · ${format.day(outcome.on)}`}</span>}
            </p>
            {words !== '' && (
              <p dir="auto" className={styles['said']}>
                {words}
              </p>
            )}
            {outcome.next && <p className={styles['soft']}>{t.nextOn(format.dayLong(outcome.next))}</p>}
          </div>
        ))}
        {overrides.map(({ id, rule, reason }) => (
          <p key={id} className={styles['against']}>
            {t.overridden(overriddenText(contactGuard, rule), reason)}
          </p>
        ))}
        {sendings.map((fact) => (
          <SendingLine key={fact.id} fact={fact} />
        ))}
        {text !== '' && (
          <details className={styles['aside']}>
            <summary>{t.readText}</summary>
            <p dir="auto">{text}</p>
          </details>
        )}
        <div className={styles['foot']}>
          {by && <span className={styles['soft']}>{by.type === 'listed' ? t.by(by.name) : t.byUnknown}</span>}
          <Button onClick={() => setShowing(true)} aria-describedby={headId}>
            {t.photos(line.photos)}
          </Button>
          {isOwner && fact.channel === 'letter' && sendings.length === 0 && (
            <Button href={hashOf(routes.sending(fact.customer, fact.id))} aria-describedby={headId}>
              {t.recordSending}
            </Button>
          )}
          <Button onClick={onAnswer} aria-describedby={headId}>
            {t.recordAnswer}
          </Button>
        </div>
        {showing && (
          <Sheet open onClose={() => setShowing(false)} title={`${t.channels[fact.channel]} · ${format.day(on)}`}>
            <PhotoSlot customer={contact.customerId} of={contact.id} />
          </Sheet>
        )}
      </div>
    </article>
  )
}
