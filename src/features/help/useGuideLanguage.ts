import { guideLanguage } from '../../i18n/guide/loadGuide.ts'
import { useLanguage } from '../../i18n/I18nContext.ts'

/** The language of the guide where it is not that of the screen around it: who reads aloud has to know. */
export function useGuideLanguage(): 'es' | 'en' | undefined {
  const { language } = useLanguage()
  const own = guideLanguage(language)
  return own === language ? undefined : own
}
