import type { PaymentMeans } from '../profile.ts'
import type { Detail } from './details.ts'
import { RAILS, railOf, type Rail } from './rails.ts'

/** What a detail of this means is called: a tax number by its name in the country of the rail, the rest by these words. */
export function detailName(means: PaymentMeans, detail: Detail, words: Readonly<Record<Detail, string>>): string {
  const name = railOf(means)
  const rail: Rail | undefined = name && RAILS[name]
  return (detail === 'taxId' ? rail?.taxId : undefined) ?? words[detail]
}
