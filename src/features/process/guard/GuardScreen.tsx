import { useProcessT } from '../../../i18n/ProcessWords.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useSetting } from '../../../queries/useSetting.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import { Part } from '../Part.tsx'
import shared from '../Process.module.css'
import { useLaw } from '../../../queries/useLaw.ts'
import { ContactLaw } from './ContactLaw.tsx'
import styles from './Guard.module.css'
import { OwnRules } from './OwnRules.tsx'

/** When and how often people may be contacted: what the law says, what the owner adds, and what always holds. */
export function GuardScreen() {
  const { process } = useProcessT()
  return (
    <OwnerPage title={process.titles.guard}>
      {(business) => (
        <Page title={process.titles.guard} back={hashOf(routes.settings())}>
          <Guard business={business} />
        </Page>
      )}
    </OwnerPage>
  )
}

function Guard({ business }: { readonly business: BusinessProfile }) {
  const { guard: words } = useProcessT()
  const law = useLaw(business.country)
  const stored = useSetting('guard')
  if (law === undefined || stored === undefined) return <SkeletonRows />
  return (
    <div className={shared['stack']}>
      <p className={shared['help']}>{words.intro}</p>
      <ContactLaw law={law} />
      <OwnRules stored={stored} law={law.ok ? law.value.contact.consumer.hours : undefined} />
      <Part title={words.floor} help={words.floorHelp}>
        <ul className={styles['floor']}>
          {Object.entries(words.floorRules).map(([rule, sentence]) => (
            <li key={rule}>
              <Icon name="check" size={20} />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}
