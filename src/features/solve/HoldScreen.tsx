import Button from '@mui/material/Button'
import type { Role } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useChase, type Chase } from '../../queries/useChase.ts'
import { useCustomer, type CustomerDetails } from '../../queries/useCustomer.ts'
import { useRole } from '../../queries/useRole.ts'
import { NotReady } from '../../ui/NotReady.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { HoldFields } from './HoldFields.tsx'
import { HoldsInForce } from './HoldsInForce.tsx'
import { useHoldForm } from './useHoldForm.ts'

/** A dispute, a pause and the like: what stops reminders, contact or sales, and what ends it. */
export function HoldScreen({ id }: { readonly id: CustomerId }) {
  const { process } = useProcessT()
  const customer = useCustomer(id)
  const chase = useChase(id)
  const role = useRole()
  if (customer && chase && role) return <HoldPage key={id} {...{ customer, chase, role }} />
  return <NotReady id={id} title={process.titles.hold} gone={customer === null} />
}

interface HoldPageProps {
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly role: Role
}

function HoldPage({ customer, chase, role }: HoldPageProps) {
  const { solve: t } = useProcessT()
  const hold = useHoldForm(customer.id)
  return (
    <Page
      title={t.holdTitle(customer.person.name.slice(0, 60) || t.noName)}
      back={hashOf(routes.account(customer.id))}
      bottom={
        <Button variant="contained" size="large" disabled={hold.busy} onClick={() => void hold.save()}>
          {t.saveHold}
        </Button>
      }
    >
      <HoldsInForce customer={customer.id} role={role} chase={chase} />
      <HoldFields hold={hold} role={role} chase={chase} />
    </Page>
  )
}
