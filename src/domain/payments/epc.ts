import type { CurrencyCode } from '../currency.ts'
import { toDecimal, type MinorUnits } from '../money.ts'
import { err, ok, type Result } from '../result.ts'
import { sepaText } from './codeText.ts'
import { isCreditorReference } from './creditorReference.ts'

/** 999 999 999.99, in cents. */
const MAX_AMOUNT = 99_999_999_999
/** Of the whole text, in UTF-8, so that the code stays readable (version 13 at level M). */
const MAX_BYTES = 331

export interface EpcTransfer {
  /** In the electronic form, checked. */
  readonly iban: string
  /** Checked; empty inside the EEA. */
  readonly bic: string
  readonly name: string
  /** Euro cents; absent: whoever pays says how much. */
  readonly amount?: MinorUnits
  /** A creditor reference (RF…) goes into its own field, anything else into the text. */
  readonly reference: string
}

export type EpcError = { readonly type: 'amount-too-large' } | { readonly type: 'holder-missing' }

/**
 * The text of the QR code by which a bank's app fills in a SEPA transfer: EPC069-12, version 002, UTF-8. Lines end with
 * LF, and none follows the last one that says something. Names and texts are cut to what the scheme takes.
 */
export function epcText({ iban, bic, name, amount, reference }: EpcTransfer): Result<string, EpcError> {
  const holder = sepaText(name, 70)
  if (holder === '') return err({ type: 'holder-missing' })
  if (amount !== undefined && amount > MAX_AMOUNT) return err({ type: 'amount-too-large' })
  const structured = isCreditorReference(reference)
  const money = amount === undefined || amount <= 0 ? '' : `EUR${toDecimal(amount, 'EUR' as CurrencyCode)}`
  const head = ['BCD', '002', '1', 'SCT', bic, holder, iban, money, '']
  const compose = (text: string) =>
    (structured ? [...head, reference.replace(/ /g, '').toUpperCase(), ''] : [...head, '', text])
      .join('\n')
      .replace(/\n+$/, '')
  let text = sepaText(reference, 140)
  while (text !== '' && byteLength(compose(text)) > MAX_BYTES) text = Array.from(text).slice(0, -1).join('').trim()
  return ok(compose(text))
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
