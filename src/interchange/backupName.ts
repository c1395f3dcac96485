import type { Day } from '../domain/day.ts'
import { fold } from '../domain/fold.ts'

const MOST = 40

/** "aldia-abarrotes-lupita-2026-11-22": plain letters, so that every phone and every mail keeps it. */
export function backupName(business: string, day: Day): string {
  const name = fold(business)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
  return ['aldia', name, day].filter((part) => part !== '').join('-')
}
