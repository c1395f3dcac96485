import Button from '@mui/material/Button'
import { daysBetween, isDay } from '../../domain/day.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import { useRecordCount } from '../../queries/useRecordCount.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Backup.module.css'
import { ReadyCard } from './ReadyCard.tsx'
import { useLastBackup } from './useLastBackup.ts'
import { useMakeBackup } from './useMakeBackup.ts'

/** When the last backup was made, what is new since, and the button for the next. */
export function MakeSection({ business }: { readonly business: BusinessProfile }) {
  const { backup } = useLaterT()
  const tell = useErrorText()
  const today = useToday()
  const records = useRecordCount()
  const [last, note] = useLastBackup(business.sample)
  const { making, make, save, share } = useMakeBackup(business.name, () => note({ on: today, records: records ?? 0 }))

  const days = last && isDay(last.on) ? daysBetween(today, last.on) : 0
  const when = days <= 0 ? backup.madeToday : days === 1 ? backup.madeYesterday : backup.madeAgo(days)
  const news = last && records !== undefined ? records - last.records : 0
  return (
    <section className={styles['card']}>
      <h2>{backup.lastTitle}</h2>
      <p>{last ? `${when} ${backup.contained(last.records)}` : backup.never}</p>
      {last && <p className={styles['soft']}>{news > 0 ? backup.sinceThen(news) : backup.nothingSince}</p>}
      {making.step === 'idle' && making.error && (
        <Note tone="error" role="alert">
          {tell(making.error)}
        </Note>
      )}
      {making.step === 'making' && <ProgressBar label={backup.making} {...making.progress} />}
      {making.step === 'ready' && (
        <ReadyCard backup={making.backup} handed={making.handed} onSave={save} onShare={share} />
      )}
      {making.step === 'idle' && (
        <Button
          variant="contained"
          size="large"
          fullWidth
          startIcon={<Icon name="backup" />}
          disabled={records === undefined}
          onClick={make}
        >
          {backup.make}
        </Button>
      )}
      <p className={styles['soft']}>{backup.keepIt}</p>
    </section>
  )
}
