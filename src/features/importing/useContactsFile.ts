import { useEffect, useState } from 'react'
import type { CountryCode } from '../../domain/country.ts'
import { ok, type Result } from '../../domain/result.ts'
import { isAddressTable, readAddressTable } from '../../interchange/addressTable.ts'
import { contactCustomers, type ContactCustomer } from '../../interchange/contactCustomers.ts'
import { contactMatches, type ContactMatch } from '../../interchange/contactMatches.ts'
import { readTable } from '../../interchange/readTable.ts'
import { decodeText } from '../../interchange/textBytes.ts'
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

/** Enough for the headers of Google's address book, which has a hundred. */
const BEGINNING = 8192

/** True for an address book, by its name or how it begins: phones name files as they like. */
export async function isAddressBook(file: File): Promise<boolean> {
  if (isVCardFile(file)) return true
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer())
    const text = decodeText(bytes)?.text ?? ''
    if (/^\W*BEGIN:VCARD/i.test(text)) return true
    const [head = ''] = text.split(/[\r\n]/, 1)
    return isAddressTable(head.split(/[,;\t]/).map((header) => header.replaceAll('"', '').trim()))
  } catch {
    return false
  }
}

function isVCardFile({ name, type }: File): boolean {
  return /\.(?:vcf|vcard)$/i.test(name) || /vcard/i.test(type)
}

async function cardsOf(file: File): Promise<Result<VCards, { readonly type: ContactsProblem }>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const cards = readVCards(bytes)
  if (cards.ok || cards.error.type !== 'file-no-contacts') return cards
  const table = await readTable(bytes, { header: 1 })
  return table.ok && isAddressTable(table.value.headers) ? ok(readAddressTable(table.value)) : cards
}

async function read(file: File, country: CountryCode, lookup: ImportLookup): Promise<ContactsFile> {
  if (file.size > MAX_VCARD_BYTES) return { step: 'refused', problem: 'file-too-large' }
  try {
    const cards = await cardsOf(file)
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
