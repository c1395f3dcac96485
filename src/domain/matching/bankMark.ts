/*
 * What a payment that was booked from a bank's movement carries: in `source` which movement it was, and in a `personText` of its own
 * who the bank says had paid, for names can be forgotten and a payment cannot.
 */

/** Apart from the marks of other imports, so that payments of the bank are found by the index. Part of stored facts. */
export const BANK_SOURCE = 'bank/'

/** The mark of a movement, by its fingerprint. */
export function bankSource(fingerprint: string): string {
  return BANK_SOURCE + fingerprint
}

/** The fingerprint in a mark; undefined for marks of other imports. */
export function fingerprintOf(source: string | undefined): string | undefined {
  return source?.startsWith(BANK_SOURCE) === true ? source.slice(BANK_SOURCE.length) : undefined
}

export interface BankWords {
  readonly counterparty: string
  readonly account: string
  readonly text: string
}

/** As it is kept: name, account and words, a line each. */
export function bankWordsText({ counterparty, account, text }: BankWords): string {
  return [counterparty, account, text].map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')
}

/** What was kept, read back. */
export function bankWordsOf(kept: string): BankWords {
  const [counterparty = '', account = '', ...text] = kept.split('\n')
  return { counterparty, account, text: text.join(' ') }
}
