import type { Terms } from '../../domain/terms.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { termsText } from '../termsText.ts'
import { SelectInput } from './SelectInput.tsx'

export interface TermsInputProps {
  readonly label: string
  readonly value: Terms | null
  /** The business's own, offered as `null`; without it there is no such choice. */
  readonly usual?: Terms
  readonly onChange: (terms: Terms | null) => void
  readonly help?: string
}

const COMMON: readonly Terms[] = [
  ...[0, 3, 7, 8, 10, 15, 20, 21, 30, 45, 60, 90, 120].map((days) => ({ days })),
  { endOfMonth: true },
  { days: 30, endOfMonth: true },
]

function key(terms: Terms): string {
  return JSON.stringify(terms)
}

/** How long a customer has to pay: the usual ones, and whatever is already set. */
export function TermsInput({ label, value, usual, onChange, help }: TermsInputProps) {
  const messages = useT()
  const kept = value && !COMMON.some((terms) => key(terms) === key(value)) ? [value] : []
  const options = [
    ...(usual ? [{ value: '', label: messages.settings.termsUsual(termsText(messages, usual)) }] : []),
    ...[...COMMON, ...kept].map((terms) => ({ value: key(terms), label: termsText(messages, terms) })),
  ]
  return (
    <SelectInput
      label={label}
      value={value === null ? '' : key(value)}
      onChange={(chosen) => onChange([...COMMON, ...kept].find((terms) => key(terms) === chosen) ?? null)}
      options={options}
      {...(help === undefined ? {} : { help })}
    />
  )
}
