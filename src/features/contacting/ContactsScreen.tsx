import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { ContactsPage } from './ContactsPage.tsx'
import { NotReady } from '../../ui/NotReady.tsx'

/** What was said and written to a customer, and what they answered. */
export function ContactsScreen({ id }: { readonly id: CustomerId }) {
  const { process } = useProcessT()
  const customer = useCustomer(id)
  const chase = useChase(id)
  if (customer && chase) return <ContactsPage key={id} customer={customer} chase={chase} />
  return <NotReady id={id} title={process.titles.contacts} gone={customer === null} />
}
