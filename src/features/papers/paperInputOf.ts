import { paperOf } from '../../documents/letterDefaults.ts'
import type { PaperInput } from '../../documents/paperInput.ts'
import { paperReference } from '../../documents/paperReference.ts'
import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/locale.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import type { PaperProfile } from '../../queries/usePaperBusiness.ts'

/** What every paper of this business for this customer begins with. @param mark of its kind, for the reference */
export function paperInputOf(
  business: PaperProfile,
  { id, profile, person }: CustomerDetails,
  { on, language, mark }: { readonly on: Day; readonly language: Language; readonly mark: string },
): PaperInput {
  const { name, taxId, address, phone, email, signer, paymentMeans, logo, country, treatment } = business
  return {
    language,
    country,
    size: paperOf(country),
    treatment,
    party: profile.party,
    on,
    reference: paperReference(on, mark, id),
    business: { name, taxId, address, phone, email, signer, paymentMeans, ...(logo ? { logo } : {}) },
    customer: { name: person.name, taxId: person.taxId, address: person.address },
  }
}
