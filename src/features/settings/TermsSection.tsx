import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { TermsInput } from '../../ui/fields/TermsInput.tsx'
import { Section } from './Section.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

/** How long customers have to pay unless something else was agreed. */
export function TermsSection({ business }: { readonly business: BusinessProfile }) {
  const { settings: words } = useT()
  const { save } = useSaveSettings(business)
  return (
    <Section title={words.section.terms}>
      <TermsInput
        label={words.terms}
        value={business.terms}
        onChange={(terms) => {
          if (terms) void save({ terms })
        }}
        help={words.termsHelp}
      />
    </Section>
  )
}
