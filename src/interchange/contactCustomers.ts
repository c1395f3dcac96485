import { fingerprint } from './fingerprint.ts'
import { nameKey } from './customerKey.ts'
import type { VCard, VCardReach } from './vcard.ts'

/** Somebody of an address book, as a customer would be written down. Empty where the card says nothing. */
export interface ContactCustomer {
  /** Mark that the customer fact carries: the same person of the same address book has the same. */
  readonly source: string
  readonly name: string
  /** The one to call first, as written. */
  readonly phone: string
  readonly email: string
  readonly address: string
  /** Where they work, further telephones, and what the card notes. */
  readonly notes: string
  /** All of them, to find out who is there already. */
  readonly phones: readonly string[]
}

/** The preferred one, then a mobile, then any that is no fax. */
function firstOf(reaches: readonly VCardReach[]): string {
  const has = (...types: string[]) => reaches.find((reach) => types.some((type) => reach.types.includes(type)))
  const spoken = reaches.find(({ types }) => !types.includes('fax'))
  return (has('pref') ?? has('cell', 'mobile', 'iphone') ?? spoken ?? reaches[0])?.text ?? ''
}

/** The customers that the cards would become, each once. Without a name it is the business's, the e-mail or the telephone. */
export function contactCustomers(cards: readonly VCard[]): ContactCustomer[] {
  const bySource = new Map<string, ContactCustomer>()
  for (const { name: written, organisation, phones, emails, addresses, note } of cards) {
    const phone = firstOf(phones)
    const email = firstOf(emails)
    const name = written || organisation || email || phone
    const others = phones.map(({ text }) => text).filter((text) => text !== phone)
    const notes = [organisation === name ? '' : organisation, others.join(' · '), note].filter((part) => part !== '')
    const reached = phones.length > 0 ? phones.map(({ text }) => text.replace(/\D/g, '')).toSorted() : [email]
    const source = fingerprint(['contact', nameKey(name), ...reached])
    if (bySource.has(source)) continue
    bySource.set(source, {
      source,
      name,
      phone,
      email,
      address: addresses[0] ?? '',
      notes: notes.join('\n'),
      phones: phones.map(({ text }) => text),
    })
  }
  return [...bySource.values()]
}
