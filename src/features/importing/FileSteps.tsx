import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { CheckStep } from './CheckStep.tsx'
import { rememberChoices } from './rememberedChoices.ts'
import { ReportStep } from './ReportStep.tsx'
import { useBring } from './useBring.ts'
import { useCheck } from './useCheck.ts'
import type { OpenFile } from './useImportFile.ts'
import { WritingPage } from './WritingPage.tsx'

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
      return <WritingPage label={importing.writing} progress={run.progress} isStopping={run.stopping} onStop={stop} />
    case 'done':
      return <ReportStep key="done" report={run.report} refused={check.preview?.rows.refused ?? []} onLeave={onLeave} />
  }
}
