import type { PaymentMeans } from '../profile.ts'
import { DETAILS, type Detail } from './details.ts'
import { RAILS, railOf, type Rail } from './rails.ts'

/** One thing to copy. Never empty. */
export interface CopyLine {
  readonly what: 'value' | 'bank' | Detail
  /** As it is read. */
  readonly text: string
  /** As it goes into a form: an account number without spaces. */
  readonly copied: string
}

/** Not copied by whoever pays: it is only needed to draw a code. */
const OWN: readonly Detail[] = ['city']

/** What is copied to pay this way, the number first. What is not known has no line. */
export function copyLines(means: PaymentMeans): readonly CopyLine[] {
  const name = railOf(means)
  const rail: Rail | undefined = name && RAILS[name]
  const line = (what: CopyLine['what'], text: string, copied = text): CopyLine[] =>
    text.trim() === '' ? [] : [{ what, text: text.trim(), copied: copied.trim() }]
  return [
    ...line('value', means.value, isNumber(name) ? means.value.replaceAll(' ', '') : means.value),
    ...(rail ? line('bank', means.label) : []),
    ...DETAILS.filter((detail) => rail?.details.includes(detail) && !OWN.includes(detail)).flatMap((detail) =>
      line(detail, means.details?.[detail] ?? ''),
    ),
  ]
}

function isNumber(rail: ReturnType<typeof railOf>): boolean {
  return rail === 'iban' || rail === 'transfermovil'
}
