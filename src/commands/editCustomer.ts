import type { CustomerId } from '../domain/ids.ts'
import type { CustomerPatch, PersonPatch } from '../domain/profile.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import { checkPerson, cleanTags, type CustomerDraftError } from './customerDraft.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'

export interface CustomerEdit {
  readonly customer: CustomerId
  /** Only what changed. */
  readonly person?: PersonPatch
  readonly profile?: CustomerPatch
}

export type EditCustomerError = NotSaved | CustomerDraftError

/** Records the changed fields, and which earlier edits of them these replace. */
export function editCustomer(deps: CommandDeps) {
  return async (edit: CustomerEdit): Promise<Result<null, EditCustomerError>> => {
    const person = checkPerson(edit.person ?? {})
    if (!person.ok) return err(person.error)
    const { customer } = edit
    const profile = edit.profile?.tags ? { ...edit.profile, tags: cleanTags(edit.profile.tags) } : (edit.profile ?? {})
    const drafts: FactDraft[] = []
    const personFields = Object.keys(person.value) as (keyof PersonPatch)[]
    if (personFields.length > 0) {
      const over = await orNotSaved(() => deps.ledger.editsOver({ entity: customer, fields: personFields }))
      if (!over.ok) return over
      drafts.push({ id: deps.newId(), kind: 'person', customer, patch: person.value, over: over.value })
    }
    const profileFields = Object.keys(profile) as (keyof CustomerPatch)[]
    if (profileFields.length > 0) {
      const over = await orNotSaved(() => deps.ledger.editsOver({ entity: customer, fields: profileFields }))
      if (!over.ok) return over
      drafts.push({ id: deps.newId(), kind: 'customerEdit', customer, patch: profile, over: over.value })
    }
    if (drafts.length === 0) return ok(null)
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(null) : result
  }
}
