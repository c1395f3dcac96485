import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { routes } from '../../ui/routes.ts'
import { Place } from './Place.tsx'

/** The way to who knows what. */
export function PrivacyPlace() {
  const { privacy } = usePrivacyT()
  return <Place icon="eye" path={routes.privacy()} title={privacy.title} text={privacy.placeText} />
}
