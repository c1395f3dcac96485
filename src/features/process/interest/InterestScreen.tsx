import type { BusinessProfile } from '../../../domain/profile.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useSetting } from '../../../queries/useSetting.ts'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import { useLaw } from '../../../queries/useLaw.ts'
import { InterestEditor } from './InterestEditor.tsx'

/** Whether late payment is counted, and by which rule. */
export function InterestScreen() {
  const { process } = useProcessT()
  return <OwnerPage title={process.titles.interest}>{(business) => <Interest business={business} />}</OwnerPage>
}

function Interest({ business }: { readonly business: BusinessProfile }) {
  const { process } = useProcessT()
  const law = useLaw(business.country)
  const stored = useSetting('interest')
  if (law === undefined || stored === undefined) {
    return (
      <Page title={process.titles.interest} back={hashOf(routes.settings())}>
        <SkeletonRows />
      </Page>
    )
  }
  return <InterestEditor business={business} law={law} stored={stored} />
}
