import Button from '@mui/material/Button'
import { useState } from 'react'
import { nextChequeSteps } from '../../../domain/cheque.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import type { ChequeStep } from '../../../domain/processFacts.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { Process } from '../../../queries/useProcess.ts'
import styles from '../Credit.module.css'
import { ClearedSheet } from './ClearedSheet.tsx'
import { useMoveCheque } from './useMoveCheque.ts'

export interface ChequeItemProps {
  readonly customer: CustomerId
  readonly cheque: Process['cheques'][number]
}

/** One cheque: number, bank, amount and day, where it is, and what can become of it. */
export function ChequeItem({ customer, cheque: { fact, state, since } }: ChequeItemProps) {
  const { cheques: t } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const { move, busy } = useMoveCheque(customer, fact)
  const [clearing, setClearing] = useState(false)
  const step = (next: ChequeStep) => (next === 'cleared' ? setClearing(true) : void move(next))
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <strong dir="auto">{t.name(fact.number, fact.bank)}</strong>
        <strong>{format.money(fact.amount, fact.currency)}</strong>
      </div>
      <p className={styles['soft']}>
        {fact.payOn <= today ? t.payable(format.day(fact.payOn)) : t.payableFrom(format.day(fact.payOn))}
      </p>
      {state !== undefined && since !== undefined && (
        <p className={state === 'bounced' ? styles['error'] : undefined}>
          {t.stateSince(t.states[state], format.day(since))}
        </p>
      )}
      {state === 'bounced' && <p className={styles['soft']}>{t.bouncedHelp}</p>}
      <div className={styles['tools']}>
        {nextChequeSteps(state, fact.payOn, today).map((next) => (
          <Button key={next} variant="outlined" aria-disabled={busy} onClick={() => step(next)}>
            {t.steps[next]}
          </Button>
        ))}
      </div>
      {clearing && <ClearedSheet customer={customer} cheque={fact} onClose={() => setClearing(false)} />}
    </li>
  )
}
