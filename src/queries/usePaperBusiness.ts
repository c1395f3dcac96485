import { LOGO_KEY, readLogo, type Logo } from '../domain/logo.ts'
import type { BusinessProfile } from '../domain/profile.ts'
import { useRows } from './books.ts'

/** The business as its papers show it. */
export interface PaperProfile extends BusinessProfile {
  readonly logo?: Logo
}

/** As `useBusiness`, with the picture for the head of a paper. */
export function usePaperBusiness(): PaperProfile | null | undefined {
  return useRows(async (db) => {
    const [row, setting] = await Promise.all([db.business.get('business'), db.settings.get(LOGO_KEY)])
    const logo = readLogo(setting?.value)
    return row ? { ...row.profile, ...(logo ? { logo } : {}) } : null
  }, [])
}
