import { PaperWords, usePaperT } from '../../../i18n/PaperWords.ts'
import { usePaperBusiness } from '../../../queries/usePaperBusiness.ts'
import { useRole } from '../../../queries/useRole.ts'
import { OwnersOnly } from '../../../ui/OwnersOnly.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { StatementsPage } from './StatementsPage.tsx'

/** The statements of a month, of everybody with a balance. */
export function StatementsScreen() {
  return (
    <PaperWords>
      <Found />
    </PaperWords>
  )
}

function Found() {
  const { statement: t } = usePaperT()
  const business = usePaperBusiness()
  const role = useRole()
  if (business && role === 'owner') return <StatementsPage business={business} />
  return (
    <Page title={t.all.title} back={hashOf(routes.more())}>
      {role === 'seller' ? <OwnersOnly /> : <SkeletonRows />}
    </Page>
  )
}
