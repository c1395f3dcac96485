import type { PlainJson } from '../domain/processFacts.ts'
import { useRows } from './books.ts'

/** A shared setting by its key; `null` while it is what the app starts with. Its reader says what may be in it. */
export function useSetting(key: string): PlainJson | undefined {
  return useRows(async (db) => (await db.settings.get(key))?.value ?? null, [key])
}
