import type { CustomerId, FactId } from '../domain/ids.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useRows } from './books.ts'
import { lineOfFact, withNames, type FactLine } from './factLine.ts'

/** What these facts say, in their order: of what came in with one exchange. Seals that wait are left out. */
export function useFactLines(ids: readonly FactId[]): readonly FactLine[] | undefined {
  return useRows((db) => readFactLines(db, ids), [ids])
}

/** As `useFactLines`, once. */
export async function readFactLines(db: BooksDatabase, ids: readonly FactId[]): Promise<readonly FactLine[]> {
  const wanted = [...ids]
  const [entries, contacts, texts, edits, process, aside] = await Promise.all([
    db.entries.bulkGet(wanted),
    db.contacts.bulkGet(wanted),
    db.texts.bulkGet(wanted),
    db.edits.bulkGet(wanted),
    db.process.bulkGet(wanted),
    db.aside.bulkGet(wanted),
  ])
  const lines = wanted.flatMap((id, i): readonly FactLine[] => {
    const fact = entries[i]?.fact ?? contacts[i]?.fact ?? process[i]?.fact
    if (fact) return [lineOfFact(fact)]
    const text = texts[i]
    if (text) return [{ id, about: 'contact', customer: text.customerId }]
    const edit = edits[i]
    if (edit) {
      return edit.kind === 'business' || edit.kind === 'setting'
        ? [{ id, about: 'business' }]
        : [{ id, about: 'customer', customer: edit.entity as CustomerId }]
    }
    const kept = aside[i]?.value
    // A device's last seal waits for its next one: nothing that a person wrote.
    if (Array.isArray(kept) && kept[0] === 'seal') return []
    return [{ id, about: kept === undefined ? 'other' : 'not-counted' }]
  })
  return withNames(db, lines)
}
