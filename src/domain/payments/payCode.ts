import type { CurrencyCode } from '../currency.ts'
import type { MinorUnits } from '../money.ts'
import type { PaymentMeans } from '../profile.ts'
import { brCodeText } from './brCode.ts'
import { checkMeans } from './checkMeans.ts'
import { epcText } from './epc.ts'
import { sepaAddress } from './iban.ts'
import { parsePixKey } from './pixKey.ts'
import { railOf } from './rails.ts'
import { transfermovilText } from './transfermovil.ts'

export interface PayRequest {
  readonly currency: CurrencyCode
  /** Absent: whoever pays says how much. */
  readonly amount?: MinorUnits
  /** Number of the charge or invoice, or who pays. */
  readonly reference: string
}

export type PayCode =
  /** There is no published code for this way: its lines are copied. */
  | { readonly type: 'none' }
  | { readonly type: 'missing'; readonly detail: 'holder' | 'bic' | 'city' | 'phone' }
  /** The number as kept fails its check: nothing is drawn that would pay somebody else. */
  | { readonly type: 'wrong-number' }
  | { readonly type: 'other-currency'; readonly currency: CurrencyCode }
  | { readonly type: 'amount-too-large' }
  | {
      readonly type: 'code'
      /** What the picture holds. */
      readonly text: string
      /** It can also be pasted into the bank's app as it is (Pix copia e cola). */
      readonly pasted: boolean
      readonly namesAmount: boolean
    }

const EUR = 'EUR' as CurrencyCode
const BRL = 'BRL' as CurrencyCode

/** The code of one way to pay for what is asked for, or why there is none. */
export function payCode(means: PaymentMeans, request: PayRequest): PayCode {
  const rail = railOf(means)
  if (rail !== 'iban' && rail !== 'pix' && rail !== 'transfermovil') return { type: 'none' }
  const checked = checkMeans(means)
  if (!checked.ok) {
    const { field, type } = checked.error
    return type === 'missing' && field === 'phone' ? { type: 'missing', detail: field } : { type: 'wrong-number' }
  }
  const { value, details = {} } = checked.value
  const number = value.replaceAll(' ', '')
  if (rail === 'transfermovil') {
    return { type: 'code', text: transfermovilText(number, details.phone ?? ''), pasted: false, namesAmount: false }
  }
  return rail === 'iban' ? epcCode(number, details, request) : pixCode(value, details, request)
}

function epcCode(iban: string, details: NonNullable<PaymentMeans['details']>, request: PayRequest): PayCode {
  const sepa = sepaAddress(iban)
  if (sepa === undefined) return { type: 'none' }
  if (request.currency !== EUR) return { type: 'other-currency', currency: EUR }
  const { holder: name = '', bic = '' } = details
  const made = epcText({ ...request, iban, bic, name })
  if (!made.ok) return made.error.type === 'holder-missing' ? { type: 'missing', detail: 'holder' } : made.error
  if (sepa === 'iban-and-bic' && bic === '') return { type: 'missing', detail: 'bic' }
  return { type: 'code', text: made.value, pasted: false, namesAmount: true }
}

function pixCode(value: string, details: NonNullable<PaymentMeans['details']>, request: PayRequest): PayCode {
  const key = parsePixKey(value)
  if (!key.ok) return { type: 'wrong-number' }
  if (request.currency !== BRL) return { type: 'other-currency', currency: BRL }
  const { holder: name = '', city = '' } = details
  const made = brCodeText({ ...request, key: key.value.key, name, city })
  if (made.ok) return { type: 'code', text: made.value, pasted: true, namesAmount: true }
  if (made.error.type === 'holder-missing') return { type: 'missing', detail: 'holder' }
  return made.error.type === 'city-missing' ? { type: 'missing', detail: 'city' } : made.error
}
