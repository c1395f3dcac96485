import type { BusinessKind, BusinessProfile } from '../profile.ts'

/** Terms and ladder that a kind of business starts with (R4); both are edited in settings. */
export function presetTerms(kind: BusinessKind): Pick<BusinessProfile, 'terms' | 'ladder'> {
  switch (kind) {
    case 'fiado':
      return { terms: { days: 15 }, ladder: 'fiado' }
    case 'invoices':
      return { terms: { days: 30 }, ladder: 'b2b' }
    case 'cash-card':
      return { terms: { days: 0 }, ladder: 'default' }
  }
}
