import type { PaperInput } from './paperInput.ts'

/** What a paper may lack of those whom it names. */
export type PartyField =
  | 'businessName'
  | 'businessTaxId'
  | 'businessAddress'
  | 'businessContact'
  | 'paymentMeans'
  | 'signer'
  | 'customerName'
  | 'customerAddress'
  | 'customerTaxId'
  | 'place'

export interface MissingOnPaper {
  readonly field: PartyField
  /** True: without it the paper is not made. False: it is, and is weaker as proof. */
  readonly required: boolean
}

/**
 * What is to be told before a paper is made, in the order in which it is asked for.
 * @param wants what this paper is about, and whether it can do without
 */
export function missingOnPaper(
  { business, customer, place = '' }: Pick<PaperInput, 'business' | 'customer' | 'place'>,
  wants: Partial<Record<PartyField, 'required' | 'wanted'>>,
): MissingOnPaper[] {
  const held: Record<PartyField, readonly string[]> = {
    businessName: [business.name],
    businessTaxId: [business.taxId],
    businessAddress: [business.address],
    businessContact: [business.phone, business.email],
    signer: [business.signer],
    paymentMeans: business.paymentMeans.map(({ value }) => value),
    customerName: [customer.name],
    customerTaxId: [customer.taxId],
    customerAddress: [customer.address],
    place: [place],
  }
  return (Object.keys(held) as PartyField[]).flatMap((field) => {
    const wanted = wants[field]
    const isThere = held[field].some((text) => text.trim() !== '')
    return wanted === undefined || isThere ? [] : [{ field, required: wanted === 'required' }]
  })
}
