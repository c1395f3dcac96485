import { isDay, type Day } from './day.ts'
import { isFactId, type FactId } from './ids.ts'

/** Fingerprint of a charge of interest: which debt it is of, and the last day that it covers. */
export function interestSource(charge: FactId, through: Day): string {
  return `interest ${charge} ${through}`
}

/** @returns undefined for a charge that no interest of ours made */
export function interestSourceOf(source: string | undefined): { charge: FactId; through: Day } | undefined {
  const [kind, charge, through, ...more] = (source ?? '').split(' ')
  if (kind !== 'interest' || more.length > 0 || !isFactId(charge) || !isDay(through)) return undefined
  return { charge, through }
}
