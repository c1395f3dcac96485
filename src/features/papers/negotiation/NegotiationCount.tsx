import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { mascOn, type MascRules, type MascSteps } from '../../../domain/masc.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import { negotiationText } from '../../../ui/negotiationText.ts'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Papers.module.css'

export interface NegotiationCountProps {
  readonly customer: CustomerId
  readonly steps: MascSteps
  readonly rules: MascRules
}

/** The countdown in words, and what it does to prescription. */
export function NegotiationCount({ customer, steps, rules }: NegotiationCountProps) {
  const { negotiation: t } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const answer = mascOn(steps, rules, today)
  const again = answer.ok ? answer.value.prescriptionFrom : undefined
  const isAgreed = answer.ok && answer.value.state === 'agreed'
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{negotiationText(t, format, steps, rules, today)}</h2>
      {answer.ok && !isAgreed && (
        <p className={styles['note']}>
          {again === undefined ? t.prescriptionStopped : t.prescription(format.day(again))}
        </p>
      )}
      {isAgreed && (
        <>
          <p className={styles['note']}>{t.agreedNext}</p>
          <Button variant="outlined" className={styles['after'] ?? ''} href={hashOf(routes.agreement(customer))}>
            {t.toAgreement}
          </Button>
        </>
      )}
    </section>
  )
}
