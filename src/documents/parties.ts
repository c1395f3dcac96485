import type { SigningParty } from './paperContent.ts'
import type { PaperInput } from './paperInput.ts'
import type { Printer } from './printable.ts'
import { strong } from './strong.ts'
import { withTaxIdLabel } from './taxIdLabel.ts'
import type { PaperWords } from './words/paperWords.ts'

/** Somebody who is bound by a paper, as its sentences and its signatures name him. */
export interface PaperParty {
  readonly name: string
  /** With its label: "RFC GOMA800101XX1"; empty where there is none. */
  readonly id: string
  /** In one line. */
  readonly address: string
  /** Who signs for a business; empty where nobody else does. */
  readonly signer: string
}

/** Creditor and debtor of a paper. */
export function partiesOf(
  { business, customer, country, party }: Pick<PaperInput, 'business' | 'customer' | 'country' | 'party'>,
  words: PaperWords,
  print: Printer['print'],
): { readonly creditor: PaperParty; readonly debtor: PaperParty } {
  const oneLine = (address: string) =>
    address
      .split(/\r?\n/)
      .map((line) => print(line, 160))
      .filter(Boolean)
      .join(', ')
  const signer = print(business.signer, 120)
  const name = print(business.name)
  return {
    creditor: {
      name,
      id: withTaxIdLabel(print(business.taxId, 60), country, 'business', words.taxId),
      address: oneLine(business.address),
      signer: signer === name ? '' : signer,
    },
    debtor: {
      name: print(customer.name),
      id: withTaxIdLabel(print(customer.taxId, 60), country, party, words.identity),
      address: oneLine(customer.address),
      signer: '',
    },
  }
}

/** "**Mariana López**, RFC LONM800101XX1, con domicilio en Calle Reforma 45": what is not known leaves no gap. */
export function partySentence(
  { name, id, address, signer }: PaperParty,
  words: { readonly livingAt: (address: string) => string; readonly signedBy: (name: string) => string },
): string {
  return [strong(name), id, address === '' ? '' : words.livingAt(address), signer === '' ? '' : words.signedBy(signer)]
    .filter(Boolean)
    .join(', ')
}

/** The place where a party signs, above its names. */
export function signingParty(role: string, party: PaperParty, drawn?: SigningParty['drawn']): SigningParty {
  const lines = [party.signer, party.name, party.id].filter(Boolean)
  return { role, lines, ...(drawn ? { drawn } : {}) }
}
