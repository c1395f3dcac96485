import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { CheckStep } from './CheckStep.tsx'
import styles from './Importing.module.css'
import { rememberChoices } from './rememberedChoices.ts'
import { ReportStep } from './ReportStep.tsx'
import { useBring } from './useBring.ts'
import { useCheck } from './useCheck.ts'
import type { OpenFile } from './useImportFile.ts'

export interface FileStepsProps {
  readonly file: OpenFile
  readonly business: BusinessProfile
  /** Back to the choice of a file. */
  readonly onLeave: () => void
}

/** What happens with an open file: check, write, report. A failure to write comes back to what was checked. */
export function FileSteps({ file, business, onLeave }: FileStepsProps) {
  const { importing } = useLaterT()
  const check = useCheck(file, business)
  const { run, start, stop } = useBring()
  switch (run.step) {
    case 'waiting':
      return (
        <CheckStep
          file={file}
          check={check}
          error={run.error}
          onBring={() => {
            if (!check.preview) return
            rememberChoices(check.table, check.choices)
            start(check.preview.rows)
          }}
          onLeave={onLeave}
        />
      )
    case 'writing':
      return (
        <Page key="writing" title={importing.writingTitle}>
          <div className={styles['stack']}>
            <ProgressBar
              label={run.stopping ? importing.stopping : importing.writing}
              {...run.progress}
              {...(!run.stopping && { onCancel: stop })}
            />
            <p className={styles['soft']}>{importing.writingText}</p>
          </div>
        </Page>
      )
    case 'done':
      return <ReportStep key="done" report={run.report} refused={check.preview?.rows.refused ?? []} onLeave={onLeave} />
  }
}
