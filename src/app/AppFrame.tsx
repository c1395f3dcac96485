import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { CountryCode } from '../domain/country.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { isLanguageSetting, type LanguageSetting } from '../i18n/language.ts'
import { watchInstall } from '../platform/install.ts'
import { localChoice } from '../platform/local.ts'
import { InstallContext } from '../ui/InstallContext.ts'
import { NoticeProvider } from '../ui/NoticeProvider.tsx'
import { ScrollPlaces } from '../ui/Pane.tsx'
import { ThemeRoot } from '../ui/ThemeRoot.tsx'
import { useThemeColour } from '../ui/useScheme.ts'

export interface AppFrameProps {
  /** Of the business; `null` before there is one. */
  readonly country: CountryCode | null
  readonly children: ReactNode
}

/** Words, colours, notices: what every screen stands in, also the one that says that the books cannot be opened. */
export function AppFrame({ country, children }: AppFrameProps) {
  const [choice] = useState(() => localChoice('language'))
  const stored = useSyncExternalStore(choice.watch, choice.read)
  const setting: LanguageSetting = isLanguageSetting(stored) ? stored : 'auto'
  const choose = useCallback((next: LanguageSetting) => choice.write(next), [choice])
  return (
    <I18nProvider setting={setting} onSetting={choose} country={country} preferred={navigator.languages}>
      <ThemeRoot>
        <ThemeColour />
        <Install>
          <ScrollPlaces>
            <NoticeProvider>{children}</NoticeProvider>
          </ScrollPlaces>
        </Install>
      </ThemeRoot>
    </I18nProvider>
  )
}

function ThemeColour() {
  useThemeColour()
  return null
}

function Install({ children }: { readonly children: ReactNode }) {
  const [watch] = useState(watchInstall)
  const kind = useSyncExternalStore(watch.watch, watch.kind)
  const offer = useMemo(() => ({ kind, install: watch.install }), [kind, watch])
  return <InstallContext value={offer}>{children}</InstallContext>
}
