import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { useHandover } from '../../queries/useHandover.ts'
import { useLaw } from '../../queries/useLaw.ts'
import { useProcess } from '../../queries/useProcess.ts'
import { useRole } from '../../queries/useRole.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { NotReady } from '../../ui/NotReady.tsx'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { AgencyFees } from './AgencyFees.tsx'
import { HandOverPage } from './HandOverPage.tsx'
import { HoldsInForce } from './HoldsInForce.tsx'
import styles from './Solve.module.css'

/** An agency, a court or writing off: what each needs in this country, and until when there is time. */
export function HandOverScreen({ id }: { readonly id: CustomerId }) {
  const { handover: t } = useLaterT()
  const { process: words, solve } = useProcessT()
  const customer = useCustomer(id)
  const business = useBusiness()
  const chase = useChase(id)
  const process = useProcess(id)
  const handover = useHandover(id)
  const role = useRole()
  const law = useLaw(business?.country)
  if (!customer || !business || !chase || !process || !handover || !role || !law) {
    return <NotReady id={id} title={words.titles.handOver} gone={customer === null} />
  }
  const account = hashOf(routes.account(id))
  if (role === 'seller') {
    return (
      <Page title={words.titles.handOver} back={account}>
        <OwnersOnly />
      </Page>
    )
  }
  const [first] = chase.items
  if (first) {
    return <HandOverPage key={id} {...{ customer, chase, process, handover, law, role }} first={first.fact.currency} />
  }
  return (
    <Page title={words.titles.handOver} back={account}>
      <div className={styles['stack']}>
        <EmptyState
          picture="cup"
          title={solve.nothingTitle}
          text={t.nothingText}
          action={
            <Button variant="contained" href={account}>
              {solve.toAccount}
            </Button>
          }
        />
        <HoldsInForce customer={id} role={role} chase={chase} />
        <AgencyFees customer={id} process={process} payments={handover.payments} />
      </div>
    </Page>
  )
}
