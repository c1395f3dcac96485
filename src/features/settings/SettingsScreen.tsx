import { useT } from '../../i18n/I18nContext.ts'
import { PaperWords } from '../../i18n/PaperWords.ts'
import { ProcessWords } from '../../i18n/ProcessWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useRole } from '../../queries/useRole.ts'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { AgingSection } from './AgingSection.tsx'
import { BusinessSection } from './BusinessSection.tsx'
import { CollectingSection } from './CollectingSection.tsx'
import { DeviceSection } from './DeviceSection.tsx'
import { LogoSection } from './LogoSection.tsx'
import { MeansSection } from './MeansSection.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import styles from './Settings.module.css'
import { TermsSection } from './TermsSection.tsx'

/** Shared settings by section, each saved for itself, and those of this device. A seller has only the latter. */
export function SettingsScreen() {
  const { shell } = useT()
  const business = useBusiness()
  const role = useRole()
  return (
    <Page title={shell.titles.settings} back={hashOf(routes.more())}>
      {role === 'seller' ? (
        <div className={styles['settings']}>
          <OwnersOnly />
          <DeviceSection />
        </div>
      ) : business && role ? (
        <div className={styles['settings']}>
          <BusinessSection business={business} />
          <PaperWords>
            <LogoSection />
          </PaperWords>
          <MeansSection business={business} />
          <TermsSection business={business} />
          <ProcessWords>
            <CollectingSection />
          </ProcessWords>
          <AgingSection business={business} />
          <PlaceSection business={business} />
          <DeviceSection />
        </div>
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}
