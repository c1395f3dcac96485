import { useRows } from './books.ts'

/** How many facts this device has recorded, ever: read from one row, however long the books are. */
export function useOwnSeq(): number | undefined {
  return useRows(async (db) => (await db.device.get('device'))?.seq ?? 0, [])
}
