import type { Format } from '../../domain/format.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { negate, type MinorUnits } from '../../domain/money.ts'
import type { TellableError } from '../../i18n/errorText.ts'
import type { LaterMessages } from '../../i18n/laterMessages.ts'
import type { AgreementReason } from './agreementForm.ts'

export interface AgreementTongue {
  readonly words: LaterMessages['agreement']
  readonly format: Format
  readonly tell: (error: TellableError) => string
}

/** The sentence for what the form does not say yet. */
export function agreementErrorText(
  error: AgreementReason,
  currency: CurrencyCode,
  { words, format, tell }: AgreementTongue,
): string {
  const { errors } = words
  switch (error.type) {
    case 'debts-missing':
      return errors.debts
    case 'day-missing':
      return words.dayMissing
    case 'plan-in-past':
    case 'discount-day-missing':
    case 'discount-day-passed':
      return words.later
    case 'line-wrong':
      return errors.fewLines
    case 'plan-does-not-add-up':
      return sumText(negate(error.by), currency, { words, format })
    case 'first-payment-too-large':
      return errors.downTooLarge
    case 'too-many-instalments':
      return errors.tooMany(error.max)
    case 'discount-percent':
    case 'discount-too-large':
      return errors.percent
    case 'discount-nothing':
      return errors.discountNothing
    case 'in-kind-missing':
      return errors.inKind
    case 'percent-invalid':
      return errors.nextPercent
    case 'breach-rule-invalid':
      return errors.grace
    case 'amount-ambiguous':
    case 'amount-empty':
    case 'amount-negative':
    case 'amount-not-a-number':
    case 'amount-other-currency':
    case 'amount-too-large':
    case 'amount-too-many-decimals':
    case 'amount-zero':
    case 'instalments-missing':
    case 'not-saved':
    case 'split-impossible':
      return tell(error)
  }
}

/** @param missing what the lines leave of the whole; below zero they are too much */
export function sumText(
  missing: MinorUnits,
  currency: CurrencyCode,
  { words, format }: Pick<AgreementTongue, 'words' | 'format'>,
): string {
  return missing > 0
    ? words.errors.missing(format.money(missing, currency))
    : words.errors.tooMuch(format.money(negate(missing), currency))
}
