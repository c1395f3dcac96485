/* Codes that UBL and CII share (UNTDID 1001 and 4461, EN 16931). */

/** Credit notes of all kinds: commercial, of factoring, self-billed, for goods or services, forwarder's. DIAN's is 91. */
const CREDIT_NOTES = new Set(['81', '83', '91', '261', '262', '296', '308', '381', '396', '420', '458', '532'])
/** Offers and requests that ask for nothing yet: pro forma, metered services, delivery only. */
const NO_INVOICES = new Set(['325', '310', '351'])
/** Cash, bank card, credit card, debit card. */
const AT_ONCE = new Set(['10', '48', '54', '55'])

export function isCreditNoteCode(code: string): boolean {
  return CREDIT_NOTES.has(code)
}

export function isProFormaCode(code: string): boolean {
  return NO_INVOICES.has(code)
}

/** True when every way to pay that is named is one that pays on the spot. */
export function arePaidAtOnce(means: readonly string[]): boolean {
  return means.length > 0 && means.every((code) => AT_ONCE.has(code))
}
