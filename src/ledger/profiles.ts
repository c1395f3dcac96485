import type { CurrencyCode } from '../domain/currency.ts'
import {
  NEW_CUSTOMER,
  NEW_PERSON,
  type BusinessProfile,
  type CustomerProfile,
  type PersonProfile,
} from '../domain/profile.ts'
import { winners, type Edit } from './edits.ts'
import { BUSINESS_FIELDS, CUSTOMER_FIELDS, PERSON_FIELDS } from './patchFields.ts'

/** What nobody has said yet. */
const NEW_BUSINESS: BusinessProfile = {
  name: '',
  country: 'other',
  currency: 'USD' as CurrencyCode,
  kind: 'fiado',
  treatment: 'usted',
  terms: {},
  signer: '',
  phone: '',
  email: '',
  address: '',
  taxId: '',
  paymentMeans: [],
  agingLimits: [30, 60, 90],
  ladder: 'default',
  sample: false,
}

/** Shared settings as they stand after these edits, in any order. */
export function businessProfile(edits: readonly Edit[]): BusinessProfile {
  return { ...NEW_BUSINESS, ...winners(edits, BUSINESS_FIELDS) }
}

/** A customer's profile as it stands after these edits (`customer` and `customerEdit` facts), in any order. */
export function customerProfile(edits: readonly Edit[]): CustomerProfile {
  return { ...NEW_CUSTOMER, ...winners(edits, CUSTOMER_FIELDS) }
}

/** A customer's personal text as it stands after these edits (`person` facts), in any order. */
export function personProfile(edits: readonly Edit[]): PersonProfile {
  return { ...NEW_PERSON, ...winners(edits, PERSON_FIELDS) }
}
