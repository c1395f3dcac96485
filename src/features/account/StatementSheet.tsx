import Button from '@mui/material/Button'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { statementText } from '../../messages/receipt.ts'
import { copyText } from '../../platform/copyText.ts'
import { canShare, shareText } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import type { AccountSummary } from '../../queries/useAccountSummaries.ts'
import { debtLines } from '../../queries/messageDebts.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'

export interface StatementSheetProps {
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  readonly summaries: readonly AccountSummary[]
  readonly onClose: () => void
}

/** Everything open, as a text to hand over. */
export function StatementSheet({ customer, business, chase, summaries, onClose }: StatementSheetProps) {
  const { account: words, common } = useT()
  const format = useFormat()
  const today = useToday()
  const { show } = useNotice()
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
    debts: debtLines(chase.accounts.flatMap(({ debts }) => debts)),
  })
  const share = async () => {
    const outcome = await shareText(text)
    if (outcome === 'unsupported') show({ text: words.statementUnshared, tone: 'error' })
  }
  const copy = async () => {
    if (await copyText(text)) show({ text: common.copied })
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.statementTitle}
      actions={
        <>
          <Button variant={canShare() ? 'outlined' : 'contained'} onClick={() => void copy()}>
            {common.copy}
          </Button>
          {canShare() && (
            <Button variant="contained" onClick={() => void share()}>
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
