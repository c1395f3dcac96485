import { clausesFor } from '../../../messages/clauses.ts'
import { defaultTemplate } from '../../../messages/defaultTemplate.ts'
import { readTemplate, templateKey } from '../../../messages/messageTemplate.ts'
import { ownTemplate } from '../../../messages/ownWords.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useSettings } from '../../../queries/useSettings.ts'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import { useLaw } from '../../../queries/useLaw.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import type { Address } from './templateAddress.ts'
import { TemplateEditor } from './TemplateEditor.tsx'

/** One message: its words, what is wrong with them, how they read, and who has looked at them. */
export function TemplateScreen({ address }: { readonly address: Address }) {
  const { templates: words } = useProcessT()
  return (
    <OwnerPage title={words.levels[address.level]}>
      {(business) => <Template address={address} business={business} />}
    </OwnerPage>
  )
}

function Template({ address, business }: { readonly address: Address; readonly business: BusinessProfile }) {
  const { templates: words } = useProcessT()
  const settings = useSettings('template/')
  const law = useLaw(business.country)
  if (!settings || !law) {
    return (
      <Page title={words.levels[address.level]} back={hashOf(routes.templates())}>
        <SkeletonRows />
      </Page>
    )
  }
  const own = readTemplate(settings.get(templateKey(address)))
  // Consumers are the ones that laws speak of: what may be said to them may be said to a business.
  const start = ownTemplate(settings, address) ?? defaultTemplate(address, clausesFor(business.country, 'consumer'))
  return (
    <TemplateEditor
      key={templateKey(address)}
      address={address}
      business={business}
      law={law.ok ? law.value : undefined}
      own={own.ok ? own.value : undefined}
      start={start}
    />
  )
}
