import Button from '@mui/material/Button'
import { useState } from 'react'
import type { PaymentFact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { subtract, sum } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Process } from '../../queries/useProcess.ts'
import { AgencyFeeSheet } from './AgencyFeeSheet.tsx'
import styles from './Solve.module.css'

export interface AgencyFeesProps {
  readonly customer: CustomerId
  readonly process: Process
  readonly payments: readonly PaymentFact[]
}

/** Payments since the agency has it, each with what the agency kept of it. */
export function AgencyFees({ customer, process, payments }: AgencyFeesProps) {
  const { handover: t } = useLaterT()
  const format = useFormat()
  const [open, setOpen] = useState<PaymentFact>()
  const hold = process.holds.find(({ fact, inForce }) => inForce && fact.holdKind === 'agency')
  if (!hold) return null
  const since = payments.filter(({ on }) => on >= hold.fact.on)
  return (
    <section>
      <h2 className={styles['question']}>{t.fees}</h2>
      {since.length === 0 && <p className={styles['sum']}>{t.feesNone}</p>}
      <ul className={styles['list']}>
        {since.map((payment) => {
          const { id, on, amount, currency } = payment
          const fees = process.agencyFees.filter((fee) => fee.of === id && fee.currency === currency)
          const fee = sum(fees.map((each) => each.amount))
          return (
            <li key={id} className={styles['row']}>
              <span>
                {format.money(amount, currency)}
                <small>{format.day(on)}</small>
                {fees.length > 0 && (
                  <small>{t.feesOf(format.money(fee, currency), format.money(subtract(amount, fee), currency))}</small>
                )}
              </span>
              {fees.length === 0 && <Button onClick={() => setOpen(payment)}>{t.feeAdd}</Button>}
            </li>
          )
        })}
      </ul>
      {open && <AgencyFeeSheet customer={customer} payment={open} onClose={() => setOpen(undefined)} />}
    </section>
  )
}
