import { useState } from 'react'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import type { BusinessProfile, Treatment } from '../../../domain/profile.ts'
import { useFormat, useLanguage } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { readTemplate, templateKey } from '../../../messages/messageTemplate.ts'
import { useSettings } from '../../../queries/useSettings.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { ListRow } from '../../../ui/ListRow.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx'
import { OwnerPage } from '../OwnerPage.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { CHANNELS, LANGUAGES, LEVELS, pathOf, TREATMENTS, type Address } from './templateAddress.ts'

/** Every message that can be said in the owner's own words. */
export function TemplatesScreen() {
  const { process } = useProcessT()
  return (
    <OwnerPage title={process.titles.templates}>
      {(business) => <Templates key={business.country} {...{ business }} />}
    </OwnerPage>
  )
}

function Templates({ business }: { readonly business: BusinessProfile }) {
  const { process, templates: words } = useProcessT()
  const { language: spoken } = useLanguage()
  const settings = useSettings('template/')
  const lineOf = useLineOf(settings)
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, spoken))
  const [treatment, setTreatment] = useState<Treatment>(business.treatment)
  return (
    <Page title={process.titles.templates} back={hashOf(routes.settings())}>
      <div className={styles['stack']}>
        <div className={styles['fields']}>
          <p className={styles['help']}>{words.intro}</p>
          <SelectInput
            label={words.language}
            value={language}
            onChange={setLanguage}
            options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          />
          {language === 'es' && (
            <SegmentedControl
              label={words.treatment}
              options={TREATMENTS.map((value) => ({ value, label: words.treatments[value] }))}
              value={treatment}
              onChange={setTreatment}
            />
          )}
        </div>
        {settings === undefined ? (
          <SkeletonRows />
        ) : (
          LEVELS.map((level) => (
            <Part key={level} title={words.levels[level]}>
              <ul className={styles['rows']}>
                {CHANNELS.map((channel) => {
                  const address = { level, channel, language, treatment }
                  return (
                    <li key={channel}>
                      <ListRow
                        href={hashOf(routes.template(pathOf(address)))}
                        title={words.channels[channel]}
                        subtitle={lineOf(address)}
                        trailing={<Icon name="forward" size={20} />}
                      />
                    </li>
                  )
                })}
              </ul>
            </Part>
          ))
        )}
        <p className={styles['help']}>{words.letters}</p>
      </div>
    </Page>
  )
}

/** Whose words they are, and who has looked at them. */
function useLineOf(settings: ReadonlyMap<string, unknown> | undefined): (address: Address) => string {
  const { templates: words } = useProcessT()
  const format = useFormat()
  return (address) => {
    const own = (channel: Address['channel']) => readTemplate(settings?.get(templateKey({ ...address, channel })))
    const read = own(address.channel)
    if (!read.ok) return address.channel !== 'whatsapp' && own('whatsapp').ok ? words.asWhatsapp : words.asApp
    const { reviewed } = read.value
    const review = reviewed ? words.reviewedBy(reviewed.by, format.dayShort(reviewed.on)) : words.unreviewedShort
    return `${words.own} · ${review}`
  }
}
