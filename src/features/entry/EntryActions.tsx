import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import type { EntryKind } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { CurrencySheet } from './CurrencySheet.tsx'

export interface EntryActionsProps {
  readonly currency: CurrencyCode
  readonly business: CurrencyCode
  readonly onCurrency: (currency: CurrencyCode) => void
  readonly onKind: (what: EntryKind) => void
}

/** What is seldom needed: another currency, and the opening balance. */
export function EntryActions({ currency, business, onCurrency, onKind }: EntryActionsProps) {
  const { entry } = useT()
  const [open, setOpen] = useState<'currency' | 'kinds' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button variant="text" onClick={() => setOpen('currency')} aria-label={entry.currencyChange(currency)}>
        {currency}
      </Button>
      <IconButton onClick={() => setOpen('kinds')} aria-label={entry.moreKinds}>
        <Icon name="more" />
      </IconButton>
      {open === 'currency' && (
        <CurrencySheet
          value={currency}
          business={business}
          onClose={close}
          onChoose={(chosen) => {
            onCurrency(chosen)
            close()
          }}
        />
      )}
      <Sheet open={open === 'kinds'} onClose={close} title={entry.moreKinds}>
        <ListRow
          title={entry.kinds.saldo}
          subtitle={entry.saldoHint}
          leading={<Icon name="today" />}
          onClick={() => {
            onKind('saldo')
            close()
          }}
        />
      </Sheet>
    </>
  )
}
