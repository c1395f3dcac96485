import type { CustomerId } from '../../domain/ids.ts'
import type { CustomerProfile, PersonProfile } from '../../domain/profile.ts'

/** What is known of the customer who is reminded. */
export interface CustomerView {
  readonly id: CustomerId
  readonly profile: CustomerProfile
  readonly person: PersonProfile
}
