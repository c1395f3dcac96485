import Button from '@mui/material/Button'
import type { HandoverChoice } from '../../domain/handover.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { HandoverNeed, NegotiationRule } from '../../domain/presets/preset.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { sourceText } from '../../ui/sourceText.ts'
import { needsOf } from './handoverForm.ts'
import styles from './Solve.module.css'

export interface HandoverNeedsProps {
  readonly customer: CustomerId
  readonly choices: readonly HandoverChoice[]
  readonly have: readonly HandoverNeed[]
  readonly onChange: (have: readonly HandoverNeed[]) => void
  /** An ultimatum was written. */
  readonly isTold: boolean
  readonly negotiation: NegotiationRule | undefined
}

/** The customer hears it first (R68); and what there is already of what the choices ask for. */
export function HandoverNeeds({ customer, choices, have, onChange, isTold, negotiation }: HandoverNeedsProps) {
  const { handover: t } = useLaterT()
  const { rules, negotiation: words } = useProcessT()
  const format = useFormat()
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className={styles['question']}>{t.have}</legend>
        {isTold && <p className={styles['sum']}>{t.toldAlready}</p>}
        <div>
          {needsOf(choices).map((need) => (
            <CheckInput
              key={need}
              label={t.needs[need]}
              checked={have.includes(need)}
              onChange={(on) => onChange(on ? [...have, need] : have.filter((each) => each !== need))}
            />
          ))}
        </div>
        {negotiation && (
          <p className={styles['sum']}>
            {t.negotiation(negotiation.silenceDays, negotiation.sueWithinMonths)}{' '}
            <small>{sourceText(rules, format, negotiation)}</small>{' '}
            <a href={hashOf(routes.negotiation(customer))}>{words.action}</a>
          </p>
        )}
      </fieldset>
      {/* Under what is ticked: what was ticked stays where it is when this goes. */}
      {!have.includes('debtor-told') && (
        <Note
          tone="calm"
          action={
            <Button variant="outlined" href={hashOf(routes.letter(customer))}>
              {t.tellAction}
            </Button>
          }
        >
          <strong>{t.tell}</strong>
          <p>{t.tellText}</p>
        </Note>
      )}
    </>
  )
}
