import { useState } from 'react'
import { useBackupDeps } from '../../commands/backupDeps.ts'
import { checkBackup, type BackupCheck } from '../../commands/checkBackup.ts'
import type { RestoreError } from '../../commands/restoreBackup.ts'
import { isDay } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Backup } from '../../interchange/readBackup.ts'
import { lastDrill } from '../../platform/lastBackup.ts'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Backup.module.css'
import { OpeningFile } from './OpeningFile.tsx'
import { useOpenBackup, type OpenProblem } from './useOpenBackup.ts'

interface Checked {
  readonly backup: Backup
  readonly check: BackupCheck
}

type Drill =
  | { readonly step: 'choose'; readonly problem: OpenProblem | RestoreError | null }
  | { readonly step: 'checking'; readonly done: number; readonly total: number }
  | ({ readonly step: 'checked' } & Checked)

/** A backup that nobody ever opened is a hope: here one sees whether it would serve, without touching anything. */
export function DrillSection({ business }: { readonly business: BusinessProfile }) {
  const { backup: words, backupLock: t } = useLaterT()
  const tell = useErrorText()
  const format = useFormat()
  const deps = useBackupDeps()
  const [choice] = useState(() => lastDrill(business.sample))
  const [drill, setDrill] = useState<Drill>({ step: 'choose', problem: null })
  const last = choice.read()

  const check = async (backup: Backup) => {
    setDrill({ step: 'checking', done: 0, total: 0 })
    const onProgress = (progress: { readonly done: number; readonly total: number }) =>
      setDrill({ step: 'checking', ...progress })
    const result = await checkBackup(deps)(backup, { onProgress })
    if (!result.ok) {
      setDrill({ step: 'choose', problem: result.error })
      return
    }
    choice.write(deps.today())
    setDrill({ step: 'checked', backup, check: result.value })
  }
  const opening = useOpenBackup((result) => {
    if (result.ok) void check(result.value)
    else setDrill({ step: 'choose', problem: result.error })
  })
  const problem = drill.step === 'choose' ? drill.problem : null
  return (
    <section className={styles['stack']}>
      <h2>{t.drillTitle}</h2>
      {drill.step === 'checked' ? (
        <Result {...drill} here={business.name} />
      ) : (
        <p className={styles['soft']}>
          {`${t.drillText} ${isDay(last) ? t.drillLast(format.day(last)) : t.drillNever}`}
        </p>
      )}
      {problem && (
        <Note tone="error" role="alert">
          {problem.type === 'file-unreadable' ? words.unreadable : `${tell(problem)} ${t.drillBad}`}
        </Note>
      )}
      {drill.step === 'checking' ? (
        <ProgressBar label={t.drillRunning} done={drill.done} total={drill.total} />
      ) : (
        <OpeningFile
          {...opening}
          button={drill.step === 'checked' ? t.drillAgain : t.drillChoose}
          label={t.drillFile}
          reading={t.drillRunning}
        />
      )}
    </section>
  )
}

/** What the file would be worth today. */
function Result({ backup, check, here }: Checked & { readonly here: string }) {
  const { backupLock: t } = useLaterT()
  const format = useFormat()
  const isOther = check.both === 0 && fold(backup.business) !== fold(here)
  const on = isDay(backup.created) ? format.day(backup.created) : backup.created
  return (
    <div className={styles['ready']}>
      <output className={styles['readyTitle']}>{isOther ? t.drillOther(backup.business) : t.drillGood}</output>
      {!isOther && <p className={styles['soft']}>{check.lacks === 0 ? t.drillAll : t.drillLacks(check.lacks, on)}</p>}
      {!isOther && check.more > 0 && <p className={styles['soft']}>{t.drillMore(check.more)}</p>}
    </div>
  )
}
