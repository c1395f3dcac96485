import { useRows } from './books.ts'

/**
 * Whether this device was let into a business whose books have not come yet: the copy broke off before anything in it
 * counted. To be asked where there is no business.
 */
export function useIsHalfJoined(): boolean | undefined {
  return useRows(async (db) => (await db.local.get('sync/trust')) !== undefined, [])
}
