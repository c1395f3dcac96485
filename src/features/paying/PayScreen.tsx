import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { useRole } from '../../queries/useRole.ts'
import { NotReady } from '../../ui/NotReady.tsx'
import { PayPage } from './PayPage.tsx'

/** How a customer pays: a code to show, and numbers to copy. */
export function PayScreen({ id }: { readonly id: CustomerId }) {
  const { paying: t } = useProcessT()
  const customer = useCustomer(id)
  const business = useBusiness()
  const chase = useChase(id)
  const role = useRole()
  if (!customer || !business || !chase || !role) return <NotReady id={id} title={t.title} gone={customer === null} />
  return <PayPage key={id} {...{ customer, business, chase }} owner={role === 'owner'} />
}
