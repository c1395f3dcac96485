import { exponentOf, type CurrencyCode } from '../../domain/currency.ts'
import { ZERO } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import type { FieldProps } from './FieldProps.ts'
import { TextInput } from './TextInput.tsx'

/** An amount among other fields, as typed: hand the text to `parseAmount`, which refuses doubt. */
export function AmountInput({ currency, ...field }: FieldProps & { readonly currency: CurrencyCode }) {
  const parts = useFormat().moneyParts(ZERO, currency)
  const sign = <span style={{ color: 'var(--ink-soft)' }}>{parts.currency}</span>
  return (
    <TextInput
      {...field}
      align="right"
      inputMode={exponentOf(currency) === 0 ? 'numeric' : 'decimal'}
      {...(parts.currencyFirst ? { before: sign } : { after: sign })}
    />
  )
}
