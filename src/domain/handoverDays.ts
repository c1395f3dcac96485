import { DEFAULT_HANDOVER_DAYS } from './position.ts'
import type { PlainJson } from './processFacts.ts'

const MOST_DAYS = 3650

/** Days late from which others are asked to collect, out of the setting 'handover'; the app's own where it says nothing. */
export function handoverDaysOf(value: PlainJson | null | undefined): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return DEFAULT_HANDOVER_DAYS
  const { days } = value as { readonly [key: string]: PlainJson }
  const isDays = typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= MOST_DAYS
  return isDays ? days : DEFAULT_HANDOVER_DAYS
}
