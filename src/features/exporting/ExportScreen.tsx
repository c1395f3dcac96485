import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useCustomerCount } from '../../queries/useCustomers.ts'
import { useRole } from '../../queries/useRole.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ExportPage } from './ExportPage.tsx'

/** Everything in files that other programs read: an owner's, because they hold all the books. */
export function ExportScreen() {
  const { exporting: t } = useLaterT()
  const role = useRole()
  const business = useBusiness()
  const customers = useCustomerCount()
  return (
    <Page title={t.title} back={hashOf(routes.more())} width="wide">
      {role === 'seller' ? (
        <OwnersOnly />
      ) : role === undefined || customers === undefined || !business ? (
        <SkeletonRows rows={3} />
      ) : customers === 0 ? (
        <EmptyState picture="notebook" title={t.emptyTitle} text={t.emptyText} />
      ) : (
        <ExportPage />
      )}
    </Page>
  )
}
