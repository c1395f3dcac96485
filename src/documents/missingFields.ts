import type { LetterInput } from './letterInput.ts'

export type MissingName =
  | 'businessName'
  | 'businessTaxId'
  | 'businessAddress'
  | 'businessContact'
  | 'paymentMeans'
  | 'signer'
  | 'customerName'
  | 'customerAddress'
  | 'customerTaxId'
  | 'debtName'

export interface MissingField {
  readonly field: MissingName
  /** True: without it the paper must not go out. False: it can, and is weaker as proof. */
  readonly required: boolean
}

/**
 * What a letter of this level lacks, to be told before it is made. Required by law towards consumers: Brazil, CDC
 * art. 42-A (name, address and tax id of the supplier); Chile, Ley 19.496 art. 37 (creditor, document, means of payment,
 * contact).
 */
export function missingFields(letter: LetterInput): MissingField[] {
  const { business, customer, level } = letter
  const consumer = letter.party === 'consumer' && level !== 'reminder'
  const brazil = consumer && letter.country === 'BR'
  const chile = consumer && letter.country === 'CL'
  const formal = level === '3'
  const late = level !== 'reminder'
  const checks: readonly [field: MissingName, missing: boolean, required: boolean, wanted: boolean][] = [
    ['businessName', blank(business.name), true, true],
    ['businessTaxId', blank(business.taxId), brazil || chile, late],
    ['businessAddress', blank(business.address), brazil, late],
    ['businessContact', blank(business.phone) && blank(business.email), chile, true],
    ['paymentMeans', business.paymentMeans.every((means) => blank(means.value)), chile, true],
    ['signer', blank(business.signer), false, late],
    ['customerName', blank(customer.name), true, true],
    ['customerAddress', blank(customer.address), false, late],
    ['customerTaxId', blank(customer.taxId), false, formal],
    ['debtName', letter.debts.some((debt) => blank(debt.number) && blank(debt.concept)), chile, formal || chile],
  ]
  return checks.filter(([, missing, , wanted]) => missing && wanted).map(([field, , required]) => ({ field, required }))
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
