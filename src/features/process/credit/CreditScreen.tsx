import type { BusinessProfile } from '../../../domain/profile.ts'
import { readCreditPolicy } from '../../../domain/policySetting.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useSetting } from '../../../queries/useSetting.ts'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import styles from '../Process.module.css'
import { PolicyFields } from './PolicyFields.tsx'
import { PolicyText } from './PolicyText.tsx'

/** How the business sells on credit, and the same in words for customers. A seller has only the words. */
export function CreditScreen() {
  const { process } = useProcessT()
  return (
    <OwnerPage title={process.titles.credit} renderForSellers={(business) => <PolicyText business={business} seller />}>
      {(business) => (
        <Page title={process.titles.credit} back={hashOf(routes.settings())}>
          <Credit business={business} />
        </Page>
      )}
    </OwnerPage>
  )
}

function Credit({ business }: { readonly business: BusinessProfile }) {
  const stored = useSetting('policy')
  if (stored === undefined) return <SkeletonRows />
  return (
    <div className={styles['stack']}>
      <PolicyFields business={business} policy={readCreditPolicy(stored)} stored={stored} />
      <PolicyText business={business} />
    </div>
  )
}
