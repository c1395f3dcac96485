import type { CustomerId } from '../domain/ids.ts'
import type { PersonPatch } from '../domain/profile.ts'
import { ok, type Result } from '../domain/result.ts'
import type { ContactCustomer } from '../interchange/contactCustomers.ts'
import type { FactDraft, ImportProgress, NotSaved } from '../ledger/ledger.ts'
import { checkPerson } from './customerDraft.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'
import { cleanLine, cleanLines, MAX_LONG_TEXT, MAX_SHORT_TEXT } from './text.ts'

export interface ContactsReport {
  readonly added: readonly CustomerId[]
  /** Contacts that an earlier import brought. */
  readonly alreadyThere: number
}

/** What can be kept of a card: texts cut to what a form takes, a telephone or e-mail that is none left out. */
function personOf(contact: ContactCustomer): PersonPatch | undefined {
  const short = (text: string) => cleanLine(text).slice(0, MAX_SHORT_TEXT).trim()
  const long = (text: string) => cleanLines(text).slice(0, MAX_LONG_TEXT).trim()
  const fields: [keyof PersonPatch, string][] = [
    ['name', short(contact.name)],
    ['phone', short(contact.phone)],
    ['email', short(contact.email)],
    ['address', long(contact.address)],
    ['notes', long(contact.notes)],
  ]
  const kept = fields.filter(([key, text]) => text !== '' && (key === 'name' || checkPerson({ [key]: text }).ok))
  const person = checkPerson({ name: '', ...Object.fromEntries(kept) })
  return person.ok ? person.value : undefined
}

/**
 * Makes customers of people of an address book. Who was brought before is left out, so that the same file, or the rest of
 * one that was stopped, can be brought again. Waits for another import.
 */
export function importContacts(deps: CommandDeps) {
  const bring = async (
    contacts: readonly ContactCustomer[],
    options: { readonly onProgress?: (progress: ImportProgress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<ContactsReport, NotSaved>> => {
    const known = await orNotSaved(() => deps.ledger.knownSources(contacts.map(({ source }) => source)))
    if (!known.ok) return known
    const fresh = contacts.flatMap((contact) => {
      const person = known.value.has(contact.source) ? undefined : personOf(contact)
      return person ? [{ source: contact.source, person }] : []
    })
    const ids: CustomerId[] = []
    let written = 0
    const done = await orNotSaved(() =>
      deps.ledger.appendImport(
        fresh.length,
        (index, newId): readonly FactDraft[] => {
          const next = fresh[index]
          if (!next) throw new RangeError(`no contact ${index}`)
          const customer: CustomerId = newId()
          ids[index] = customer
          return [
            { id: customer, kind: 'customer', patch: { source: next.source } },
            { id: newId(), kind: 'person', customer, patch: next.person, over: [] },
          ]
        },
        {
          ...(options.signal && { signal: options.signal }),
          onProgress: (progress) => {
            written = progress.done
            options.onProgress?.(progress)
          },
        },
      ),
    )
    if (!done.ok) return done
    return ok({ added: ids.slice(0, written), alreadyThere: contacts.length - fresh.length })
  }
  return async (
    contacts: readonly ContactCustomer[],
    options: { readonly onProgress?: (progress: ImportProgress) => void; readonly signal?: AbortSignal } = {},
  ): Promise<Result<ContactsReport, NotSaved>> => {
    const report = await orNotSaved(() => deps.ledger.importInTurn(() => bring(contacts, options)))
    return report.ok ? report.value : report
  }
}

/** Takes back customers that were just brought: archived, and without the mark, so that they can be brought anew. */
export function takeContactsBack(deps: CommandDeps) {
  return async (customers: readonly CustomerId[]): Promise<Result<null, NotSaved>> => {
    const drafts = customers.map((customer): FactDraft => ({
      id: deps.newId(),
      kind: 'customerEdit',
      customer,
      patch: { archived: true, source: null },
      over: [],
    }))
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(null) : result
  }
}
