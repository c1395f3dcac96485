import { compareFacts } from '../domain/fact.ts'
import type { FactId, Hlc } from '../domain/ids.ts'
import type { FieldChecks } from './patchFields.ts'

/** A fact that changes fields of a customer or of the business, as far as this file needs it. */
export interface Edit {
  readonly id: FactId
  readonly at: Hlc
  readonly patch: Readonly<Record<string, unknown>>
  /** Edits that it replaces, in the fields that both name. */
  readonly over: readonly FactId[]
}

/** Those of the edits of one field that no other edit of that field replaces. */
function standingOf(field: string, edits: readonly Edit[], checks: FieldChecks): readonly Edit[] {
  // A value of a wrong type changes nothing, so it replaces nothing either.
  const naming = edits.filter((edit) => Object.hasOwn(edit.patch, field) && checks[field]?.(edit.patch[field]) === true)
  const replaced = new Set(naming.flatMap((edit) => edit.over.filter((id) => id !== edit.id)))
  const standing = naming.filter((edit) => !replaced.has(edit.id))
  // Two that name each other are nonsense; the field keeps a value all the same.
  return standing.length > 0 ? standing : naming
}

/**
 * The value of each field that was edited. A replaced edit never wins, whatever its time, so that one phone set to 2099
 * owns nothing for ever; among edits that did not know each other the greatest (at, id) does.
 */
export function winners(edits: readonly Edit[], checks: FieldChecks): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const field of Object.keys(checks)) {
    const standing = standingOf(field, edits, checks)
    if (standing.length === 0) continue
    const winner = standing.reduce((best, edit) => (compareFacts(edit, best) > 0 ? edit : best))
    values[field] = winner.patch[field]
  }
  return values
}

/** Ids that a new edit of these fields must name in `over`. */
export function standing(fields: readonly string[], edits: readonly Edit[], checks: FieldChecks): readonly FactId[] {
  const ids = fields.flatMap((field) => standingOf(field, edits, checks).map((edit) => edit.id))
  return [...new Set(ids)].toSorted()
}
