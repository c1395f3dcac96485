import type { Channel } from '../domain/fact.ts'
import type { CustomerId } from '../domain/ids.ts'
import type { CustomerPatch, CustomerProfile } from '../domain/profile.ts'
import { ok, type Result } from '../domain/result.ts'
import type { CommandDeps } from './deps.ts'
import { editCustomer, type EditCustomerError } from './editCustomer.ts'

export interface ConsentDraft {
  readonly customer: CustomerId
  readonly channel: Channel
  /** As it stands. */
  readonly profile: Pick<CustomerProfile, 'whatsappConsent' | 'consented'>
}

/**
 * Writes down that a customer agreed to be reached by a channel.
 * @returns how to take it back; that rejects when it could not be saved
 */
export function grantConsent(deps: CommandDeps) {
  return async ({
    customer,
    channel,
    profile,
  }: ConsentDraft): Promise<Result<() => Promise<void>, EditCustomerError>> => {
    const { consented = [], whatsappConsent } = profile
    const [after, before]: readonly [CustomerPatch, CustomerPatch] =
      channel === 'whatsapp'
        ? [{ whatsappConsent: deps.today() }, { whatsappConsent }]
        : [{ consented: [...new Set([...consented, channel])] }, { consented }]
    const result = await editCustomer(deps)({ customer, profile: after })
    if (!result.ok) return result
    return ok(async () => {
      const undone = await editCustomer(deps)({ customer, profile: before })
      if (!undone.ok) throw new Error(undone.error.type)
    })
  }
}
