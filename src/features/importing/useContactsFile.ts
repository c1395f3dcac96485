import { useEffect, useState } from 'react'
import type { CountryCode } from '../../domain/country.ts'
import { contactCustomers, type ContactCustomer } from '../../interchange/contactCustomers.ts'
import { contactMatches, type ContactMatch } from '../../interchange/contactMatches.ts'
import { MAX_VCARD_BYTES, readVCards, type VCardFileError, type VCards } from '../../interchange/vcard.ts'
import { useImportLookup, type ImportLookup } from '../../queries/useImportLookup.ts'

/** People of an address book, and who of them is a customer already (by `source`). */
export interface Contacts {
  readonly people: readonly ContactCustomer[]
  readonly matches: ReadonlyMap<string, ContactMatch>
  readonly file: VCards
}

export type ContactsProblem = VCardFileError['type'] | 'file-unreadable'

type ContactsFile =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly problem: ContactsProblem }
  | { readonly step: 'open'; readonly contacts: Contacts }

/** True for an address book, by its name or how it begins: phones name files as they like. */
export async function isAddressBook(file: File): Promise<boolean> {
  if (/\.(?:vcf|vcard)$/i.test(file.name) || /vcard/i.test(file.type)) return true
  try {
    return /^\W*BEGIN:VCARD/i.test((await file.slice(0, 400).text()).replaceAll('\0', ''))
  } catch {
    return false
  }
}

async function read(file: File, country: CountryCode, lookup: ImportLookup): Promise<ContactsFile> {
  if (file.size > MAX_VCARD_BYTES) return { step: 'refused', problem: 'file-too-large' }
  try {
    const cards = readVCards(new Uint8Array(await file.arrayBuffer()))
    if (!cards.ok) return { step: 'refused', problem: cards.error.type }
    const people = contactCustomers(cards.value.cards)
    const here = (await lookup.customers()).filter(({ archived }) => !archived)
    // The tables of all countries' numbers are large: they come when there is a number.
    const { telNumber } = await import('../../messages/phone.ts')
    const numberOf = (text: string): string | undefined => {
      const number = telNumber(text, country)
      return number.ok ? number.value : undefined
    }
    return { step: 'open', contacts: { people, matches: contactMatches(people, here, numberOf), file: cards.value } }
  } catch {
    // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
    return { step: 'refused', problem: 'file-unreadable' }
  }
}

/** The address book that was chosen, read and compared with who is there. */
export function useContactsFile(file: File, country: CountryCode): ContactsFile {
  const lookup = useImportLookup()
  const [state, setState] = useState<ContactsFile>({ step: 'reading' })
  useEffect(() => {
    let here = true
    const open = async () => {
      const next = await read(file, country, lookup)
      if (here) setState(next)
    }
    void open()
    return () => {
      here = false
    }
  }, [file, country, lookup])
  return state
}
