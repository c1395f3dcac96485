import { useRows } from './books.ts'

/** How many things were written down: charges, payments, contacts, customers and their changes. Grows with each. */
export function useRecordCount(): number | undefined {
  return useRows(async (db) => {
    const counts = await Promise.all([db.entries.count(), db.contacts.count(), db.edits.count()])
    return counts.reduce((sum, count) => sum + count, 0)
  }, [])
}
