import type { BusinessProfile } from '../../../domain/profile.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useBusiness } from '../../../queries/useBusiness.ts'
import { useProcess, type Process } from '../../../queries/useProcess.ts'
import { useStanding, type Standing } from '../../../queries/useStanding.ts'
import { NotReady } from '../../../ui/NotReady.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import styles from '../Credit.module.css'
import { CheckForm } from './CheckForm.tsx'
import { CreditNow } from './CreditNow.tsx'
import { PastChecks } from './PastChecks.tsx'

/** May this customer buy on credit? The limit, what speaks against it, and what was looked at (R6, R7, R10). */
export function CreditSheetScreen({ id }: { readonly id: CustomerId }) {
  const { creditSheet: t } = useProcessT()
  const business = useBusiness()
  const process = useProcess(id)
  if (business && process) return <CreditSheet key={id} business={business} process={process} id={id} />
  return <NotReady id={id} title={t.title} gone={process === null} />
}

interface CreditSheetProps {
  readonly id: CustomerId
  readonly business: BusinessProfile
  readonly process: Process
}

function CreditSheet({ id, business, process }: CreditSheetProps) {
  const { creditSheet: t } = useProcessT()
  const standing = useStanding(id, business.currency)
  if (!standing) return <NotReady id={id} title={t.title} gone={standing === null} />
  return <Sheet {...{ business, process, standing }} />
}

type Ready = Omit<CreditSheetProps, 'id'> & { readonly standing: Standing }

function Sheet({ business, process, standing }: Ready) {
  const { creditSheet: t } = useProcessT()
  const { id, person } = standing.customer
  return (
    <Page title={t.titleOf(person.name.slice(0, 60) || t.noName)} back={hashOf(routes.account(id))}>
      <div className={styles['stack']}>
        <CreditNow business={business} standing={standing} />
        <CheckForm key={process.creditChecks.length} customer={id} last={process.creditChecks[0]} />
        <PastChecks checks={process.creditChecks} words={process.words} />
      </div>
    </Page>
  )
}
