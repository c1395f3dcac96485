import Button from '@mui/material/Button'
import { useState } from 'react'
import { subtract, ZERO } from '../../domain/money.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useStanding, type Standing } from '../../queries/useStanding.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { ReceiptSheet } from './ReceiptSheet.tsx'
import { savedFigures } from './savedFigures.ts'
import styles from './SavedCard.module.css'
import type { SavedEntry } from './useSaveEntry.ts'

export interface SavedCardProps {
  readonly saved: SavedEntry
  readonly business: BusinessProfile
}

/** What was saved last, how the customer stands with it, and its receipt. */
export function SavedCard({ saved, business }: SavedCardProps) {
  const { entry } = useT()
  const format = useFormat()
  const { what, amount, currency } = savedFigures(saved)
  const standing = useStanding(saved.customer, currency)
  const [receipt, setReceipt] = useState(false)
  const name = standing?.customer.person.name || entry.nameless
  return (
    <section className={styles['card']}>
      <p className={styles['what']}>
        <Icon name="check" />
        <strong>{entry.savedOf[what](format.money(amount, currency), name)}</strong>
      </p>
      <p className={styles['owes']}>{standing && owes(standing)}</p>
      <div className={styles['actions']}>
        <Button variant="outlined" startIcon={<Icon name="share" size={20} />} onClick={() => setReceipt(true)}>
          {entry.shareReceipt}
        </Button>
        <Button variant="text" href={hashOf(routes.account(saved.customer))}>
          {entry.seeAccount}
        </Button>
      </div>
      {receipt && standing && (
        <ReceiptSheet
          saved={saved}
          customer={standing.customer}
          business={business}
          onClose={() => setReceipt(false)}
        />
      )}
    </section>
  )

  function owes({ balance, overdue }: Standing): string {
    const money = format.money(balance, currency)
    if (balance < 0) return entry.favourAfter(format.money(subtract(ZERO, balance), currency))
    if (balance === 0) return entry.owesNothing
    return overdue > 0 ? entry.owesAfterOverdue(money, format.money(overdue, currency)) : entry.owesAfter(money)
  }
}
