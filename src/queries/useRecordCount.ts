import { useRows } from './books.ts'

/**
 * How many things were written down: charges, payments, contacts and their words, promises and what else belongs to
 * collecting, customers and their changes. Grows with each, and is what a restore of it all would bring.
 */
export function useRecordCount(): number | undefined {
  return useRows(async (db) => {
    const tables = [db.entries, db.contacts, db.texts, db.edits, db.process]
    const counts = await Promise.all(tables.map((table) => table.count()))
    return counts.reduce((sum, count) => sum + count, 0)
  }, [])
}
