import type { CustomerId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import { checkPerson, cleanTags, type CustomerDraft, type CustomerDraftError } from './customerDraft.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'

export type AddCustomerError = NotSaved | CustomerDraftError

/** A name is enough. The personal text is a fact of its own, so that it can be forgotten later. */
export function addCustomer(deps: CommandDeps) {
  return async (draft: CustomerDraft): Promise<Result<CustomerId, AddCustomerError>> => {
    const person = checkPerson({ name: '', ...draft.person })
    if (!person.ok) return err(person.error)
    const customer = deps.newId()
    const profile = draft.profile ?? {}
    const patch = profile.tags ? { ...profile, tags: cleanTags(profile.tags) } : profile
    const filled = Object.fromEntries(Object.entries(person.value).filter(([, text]) => text !== ''))
    const result = await saved(deps.ledger, [
      { id: customer, kind: 'customer', patch },
      { id: deps.newId(), kind: 'person', customer, patch: filled, over: [] },
    ])
    return result.ok ? ok(customer) : result
  }
}
