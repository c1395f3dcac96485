import Button from '@mui/material/Button'
import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { LaterWords, useLaterT } from '../../i18n/LaterWords.ts'
import { statementText } from '../../messages/receipt.ts'
import { canShare } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import type { AccountSummary } from '../../queries/useAccountSummaries.ts'
import { debtLines } from '../../queries/messageDebts.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'
import { useStatementSend } from './useStatementSend.ts'

export interface StatementSheetProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  readonly summaries: readonly AccountSummary[]
  readonly onClose: () => void
}

/** Everything open, as a text to hand over; and the question whether it was sent. */
export function StatementSheet(props: StatementSheetProps) {
  return (
    <LaterWords>
      <Statement {...props} />
    </LaterWords>
  )
}

function Statement({ customer, business, chase, summaries, onClose }: StatementSheetProps) {
  const { account: words, common } = useT()
  const { remind: t } = useLaterT()
  const format = useFormat()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const debts = chase.accounts.flatMap((account) => account.debts)
  const text = statementText({
    language: format.language,
    treatment: business.treatment,
    country: business.country,
    party: customer.profile.party,
    business,
    format,
    customer: { name: customer.person.name, code: customer.person.code },
    asOf: today,
    inFavour: summaries.map(({ currency, inFavour }) => ({ currency, amount: inFavour })),
    debts: debtLines(debts),
  })
  const send = useStatementSend(customer.id, debts, text)
  const yes = async () => {
    setBusy(true)
    const isSaved = await send.yes()
    setBusy(false)
    if (isSaved) onClose()
  }
  if (send.handedOver) {
    return (
      <Sheet
        // A sheet of its own, so that its question is what is heard next.
        key="asked"
        open
        onClose={onClose}
        title={t.didYouSend}
        actions={
          <>
            <Button onClick={onClose}>{t.later}</Button>
            <Button variant="outlined" onClick={send.no}>
              {t.no}
            </Button>
            <Button variant="contained" disabled={busy} onClick={() => void yes()}>
              {t.yes}
            </Button>
          </>
        }
      >
        <p>{t.onlyYesCounts}</p>
        <p dir="auto" aria-label={words.statementText} className={styles['message']}>
          {text}
        </p>
      </Sheet>
    )
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.statementTitle}
      actions={
        <>
          <Button variant={canShare() ? 'outlined' : 'contained'} onClick={() => void send.hand('copy')}>
            {common.copy}
          </Button>
          {canShare() && (
            <Button variant="contained" onClick={() => void send.hand('share')}>
              {common.share}
            </Button>
          )}
        </>
      }
    >
      <p dir="auto" aria-label={words.statementText} className={styles['message']}>
        {text}
      </p>
    </Sheet>
  )
}
