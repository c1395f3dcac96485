import type { CurrencyCode } from '../../domain/currency.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'

export interface CurrencySwitchProps {
  readonly currencies: readonly CurrencyCode[]
  readonly value: CurrencyCode
  readonly onChange: (currency: CurrencyCode) => void
}

/** One currency at a time, because they are never added up. Most shops have one, and see nothing of this. */
export function CurrencySwitch({ currencies, value, onChange }: CurrencySwitchProps) {
  const { portfolio: t } = useT()
  if (currencies.length < 2) return null
  return (
    <SegmentedControl
      label={t.currency}
      options={currencies.map((currency) => ({ value: currency, label: currency }))}
      value={value}
      onChange={onChange}
    />
  )
}
