import type { BusinessProfile } from '../domain/profile.ts'
import { useRows } from './books.ts'

/** Shared settings; `null` before the first run has set them. */
export function useBusiness(): BusinessProfile | null | undefined {
  return useRows(async (db) => (await db.business.get('business'))?.profile ?? null, [])
}
