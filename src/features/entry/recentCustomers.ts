import { isFactId, type CustomerId } from '../../domain/ids.ts'

const MOST_KEPT = 12

/** What was stored, as far as it can be meant. */
export function readRecent(stored: string | null): readonly CustomerId[] {
  return (stored ?? '').split(' ').filter(isFactId).slice(0, MOST_KEPT)
}

/** The list with this customer in front, to be stored. */
export function withRecent(stored: string | null, customer: CustomerId): string {
  const others = readRecent(stored).filter((id) => id !== customer)
  return [customer, ...others].slice(0, MOST_KEPT).join(' ')
}
