import type { Fact } from '../../domain/fact.ts'
import type { PlainJson, SettingFact } from '../../domain/processFacts.ts'
import { winners } from '../../ledger/edits.ts'
import { SETTING_FIELDS } from '../../ledger/patchFields.ts'
import type { BooksDatabase } from '../database.ts'
import { groupBy } from '../groupBy.ts'
import type { SettingRow } from '../processRows.ts'
import type { EditRow } from '../rows.ts'

/**
 * Shared settings by key, by the same rule as profiles: an edit that another one replaces never wins.
 * @returns the keys that these facts are about
 */
export async function projectSettings(db: BooksDatabase, facts: readonly Fact[]): Promise<ReadonlySet<string>> {
  const fresh = facts.filter((fact): fact is SettingFact => fact.kind === 'setting')
  if (fresh.length === 0) return new Set()
  await db.edits.bulkPut(fresh.map(editRowOf))
  const entities = [...new Set(fresh.map(entityOf))]
  const edits = await db.edits.where('entity').anyOf(entities).toArray()
  const rows: SettingRow[] = []
  const gone: string[] = []
  for (const [entity, of] of groupBy(edits, (edit) => edit.entity)) {
    const key = entity.slice('setting/'.length)
    const { value } = winners(of, SETTING_FIELDS)
    if (value === null || value === undefined) gone.push(key)
    else rows.push({ key, value: value as PlainJson })
  }
  await db.settings.bulkPut(rows)
  if (gone.length > 0) await db.settings.bulkDelete(gone)
  return new Set(fresh.map((fact) => fact.key))
}

function entityOf(fact: SettingFact): EditRow['entity'] {
  return `setting/${fact.key}`
}

function editRowOf(fact: SettingFact): EditRow {
  const { id, at, over } = fact
  return { id, entity: entityOf(fact), at, kind: 'setting', patch: { value: fact.value ?? null }, over }
}
