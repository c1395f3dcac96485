import type { MissingField, MissingName } from './missingFields.ts'
import type { PaperInput } from './paperInput.ts'

/** What a paper may lack of the two that it is between. */
export type PartyName = Exclude<MissingName, 'debtName'>

/**
 * What is missing of what a paper needs, to be told before it is made.
 * @param required without it the paper is not made
 * @param wanted without it the paper says less
 */
export function missingParties(
  { business, customer }: Pick<PaperInput, 'business' | 'customer'>,
  required: readonly PartyName[],
  wanted: readonly PartyName[],
): readonly MissingField[] {
  const given: Record<PartyName, string> = {
    businessName: business.name,
    businessTaxId: business.taxId,
    businessAddress: business.address,
    businessContact: business.phone + business.email,
    paymentMeans: business.paymentMeans.map(({ value }) => value).join(''),
    signer: business.signer,
    customerName: customer.name,
    customerAddress: customer.address,
    customerTaxId: customer.taxId,
  }
  const isMissing = (field: PartyName) => given[field].trim() === ''
  return [
    ...required.filter(isMissing).map((field) => ({ field, required: true })),
    ...wanted.filter(isMissing).map((field) => ({ field, required: false })),
  ]
}
