import type { CustomerId } from '../../../domain/ids.ts'
import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { useRole } from '../../../queries/useRole.ts'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { PaperFor } from '../PaperFor.tsx'
import { ExpedientePage } from './ExpedientePage.tsx'

/** Everything about a customer, to be handed to an adviser, an agency or a court. The owner's. */
export function ExpedienteScreen({ id }: { readonly id: CustomerId }) {
  return (
    <PaperWords>
      <Found id={id} />
    </PaperWords>
  )
}

function Found({ id }: { readonly id: CustomerId }) {
  const { expediente: t } = usePaperT()
  const role = useRole()
  return (
    <PaperFor id={id} title={t.plainTitle} figures={role}>
      {({ business, customer, figures }) =>
        figures === 'owner' ? (
          <ExpedientePage key={id} business={business} customer={customer} />
        ) : (
          <Page title={t.plainTitle} back={hashOf(routes.account(id))}>
            <OwnersOnly />
          </Page>
        )
      }
    </PaperFor>
  )
}
