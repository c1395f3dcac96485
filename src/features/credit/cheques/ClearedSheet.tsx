import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { subtract, sum } from '../../../domain/money.ts'
import type { ChequeFact } from '../../../domain/processFacts.ts'
import { proposeSpread } from '../../../domain/spread.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useStanding } from '../../../queries/useStanding.ts'
import { chargeName } from '../../../ui/debtName.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import styles from '../Credit.module.css'
import { useMoveCheque } from './useMoveCheque.ts'

export interface ClearedSheetProps {
  readonly customer: CustomerId
  readonly cheque: ChequeFact
  readonly onClose: () => void
}

/** The money is there: offers to write it down as a payment, and shows which debts it goes to. */
export function ClearedSheet({ customer, cheque, onClose }: ClearedSheetProps) {
  const messages = useT()
  const { cheques: t } = useProcessT()
  const format = useFormat()
  const standing = useStanding(customer, cheque.currency)
  const { move, clearWithPayment, busy } = useMoveCheque(customer, cheque)
  if (!standing) return null
  const { debts } = standing.account
  const { items } = proposeSpread(debts, cheque.amount)
  const rest = subtract(cheque.amount, sum(items.map(({ amount }) => amount)))
  const money = (amount: typeof rest) => format.money(amount, cheque.currency)
  return (
    <Sheet
      open
      onClose={onClose}
      title={t.clearedTitle}
      actions={
        <>
          <Button
            variant="outlined"
            size="large"
            aria-disabled={busy}
            onClick={() => void move('cleared').then(onClose)}
          >
            {t.alreadyPaid}
          </Button>
          <Button
            variant="contained"
            size="large"
            aria-disabled={busy}
            onClick={() => void clearWithPayment(items).then((done) => done && onClose())}
          >
            {t.recordPayment}
          </Button>
        </>
      }
    >
      <div className={styles['part']}>
        <p>{t.clearedText(money(cheque.amount))}</p>
        <dl className={styles['facts']}>
          {items.map((item) => {
            const debt = debts.find(
              ({ charge, instalment }) => charge === item.charge && instalment === item.instalment,
            )
            return (
              <div key={`${item.charge} ${item.instalment}`}>
                <dt>{debt && chargeName(messages, debt.fact)}</dt>
                <dd>{money(item.amount)}</dd>
              </div>
            )
          })}
          {rest > 0 && (
            <div>
              <dt>{t.inFavour}</dt>
              <dd>{money(rest)}</dd>
            </div>
          )}
        </dl>
      </div>
    </Sheet>
  )
}
