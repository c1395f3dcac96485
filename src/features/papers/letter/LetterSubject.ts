import type { CustomerId } from '../../../domain/ids.ts'
import type { CustomerProfile, PersonProfile } from '../../../domain/profile.ts'
import type { Chase } from '../../../queries/useChase.ts'
import type { OpenDebt } from '../../../queries/openAccount.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'

/** Who writes to whom, and about what. */
export interface LetterSubject {
  readonly business: PaperProfile
  readonly customer: { readonly id: CustomerId; readonly profile: CustomerProfile; readonly person: PersonProfile }
  readonly chase: Chase
  /** The oldest overdue one. */
  readonly debt: OpenDebt
}
