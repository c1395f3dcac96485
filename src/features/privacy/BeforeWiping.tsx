import Button from '@mui/material/Button'
import { useFormat } from '../../i18n/I18nContext.ts'
import type { PrivacyMessages } from '../../i18n/privacyMessages.ts'
import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import type { Format } from '../../domain/format.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Privacy.module.css'
import { useUnsent, type Unsent } from './useUnsent.ts'

/** What would be lost, and the ways to keep it. Backups are an owner's. */
export function BeforeWiping({ isOwner }: { readonly isOwner: boolean }) {
  const { privacy } = usePrivacyT()
  const format = useFormat()
  const unsent = useUnsent()
  const t = privacy.wipe
  return (
    <section className={styles['form']}>
      <h2>{t.goneTitle}</h2>
      <Note tone={isSafe(unsent) ? 'calm' : 'warn'}>
        <p role="status">{unsentText(t, format, unsent)}</p>
      </Note>
      <div className={styles['actions']}>
        {isOwner && (
          <Button variant="outlined" href={hashOf(routes.backup())}>
            {t.makeBackup}
          </Button>
        )}
        {unsent.type === 'elsewhere' && unsent.waiting > 0 && (
          <Button variant="outlined" href={hashOf(routes.devices())}>
            {t.sendChanges}
          </Button>
        )}
      </div>
    </section>
  )
}

function isSafe(unsent: Unsent): boolean {
  if (unsent.type === 'elsewhere') return unsent.waiting === 0
  return unsent.type === 'asking' || (unsent.type === 'backed-up' && unsent.since === 0)
}

function unsentText(t: PrivacyMessages['privacy']['wipe'], format: Format, unsent: Unsent): string {
  switch (unsent.type) {
    case 'asking':
      return t.asking
    case 'unknown':
      return t.unknown
    case 'elsewhere':
      return unsent.waiting === 0 ? t.elsewhere(unsent.name) : t.waiting(unsent.waiting, unsent.name)
    case 'only-here':
      return t.onlyHere(unsent.records)
    case 'backed-up':
      return unsent.since === 0 ? t.backedUp(format.day(unsent.on)) : t.sinceBackup(format.day(unsent.on), unsent.since)
  }
}
