import type { PaymentMeans } from '../profile.ts'
import { RAILS, railOf, type Rail } from './rails.ts'

/**
 * What a way to pay is called: "IBAN (CaixaBank)"; of the owner's own words, those.
 * @param kinds words for a kind of means that has no name
 */
export function meansTitle(means: PaymentMeans, kinds: Readonly<Record<PaymentMeans['kind'], string>>): string {
  const name = railOf(means)
  const label = means.label.trim()
  if (name === undefined) return label || kinds[means.kind]
  const rail: Rail = RAILS[name]
  const title = rail.name ?? kinds[rail.kind]
  return label === '' ? title : `${title} (${label})`
}
