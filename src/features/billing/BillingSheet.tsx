import Button from '@mui/material/Button'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { BillingLine } from '../../queries/useWeeklyBilling.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Billing.module.css'

export interface BillingSheetProps {
  readonly line: BillingLine
  readonly onClose: () => void
}

/** Ways to bill one customer: what is written or confirmed there takes the customer off the list. */
export function BillingSheet({ line: { customer, name }, onClose }: BillingSheetProps) {
  const { billing: t } = useProcessT()
  return (
    <Sheet open onClose={onClose} title={name || t.noName}>
      <div className={styles['stack']}>
        <Button variant="contained" size="large" href={hashOf(routes.remind(customer))}>
          {t.message}
        </Button>
        <Button variant="outlined" size="large" href={hashOf(routes.account(customer))}>
          {t.statement}
        </Button>
        <Button variant="outlined" size="large" href={hashOf(routes.entry('factura', customer))}>
          {t.invoice}
        </Button>
        <p className={styles['soft']}>{t.invoiceHelp}</p>
        <p className={styles['soft']}>{t.doneHelp}</p>
      </div>
    </Sheet>
  )
}
