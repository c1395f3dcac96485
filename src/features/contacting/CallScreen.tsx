import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { CallPage } from './CallPage.tsx'
import { NotReady } from '../../ui/NotReady.tsx'

/** The call: the number, what to say, and what came of it. */
export function CallScreen({ id }: { readonly id: CustomerId }) {
  const { contacting: t } = useProcessT()
  const business = useBusiness()
  const customer = useCustomer(id)
  const chase = useChase(id)
  if (business && customer && chase) return <CallPage key={id} {...{ business, customer, chase }} />
  return <NotReady id={id} title={t.dial} gone={customer === null} />
}
