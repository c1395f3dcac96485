import Button from '@mui/material/Button'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { FirstRows } from './FirstRows.tsx'
import styles from './Importing.module.css'
import { Note } from '../../ui/Note.tsx'
import { PreviewNotes } from './PreviewNotes.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import { Understood } from './Understood.tsx'
import type { Check } from './useCheck.ts'
import type { OpenFile } from './useImportFile.ts'

export interface CheckStepProps {
  readonly file: OpenFile
  readonly check: Check
  /** Why the last try to write failed. */
  readonly error: string | null
  readonly onBring: () => void
  readonly onLeave: () => void
}

/** What was understood, live, beside the choices that change it. */
export function CheckStep({ file, check, error, onBring, onLeave }: CheckStepProps) {
  const { importing } = useLaterT()
  const { preview, busy, missing, problem, failed } = check
  const current = missing.length === 0 && !busy ? preview : null
  const fresh = current ? current.rows.receivables.length - current.known : 0
  const nothingNew = current !== null && fresh === 0
  const other = (
    <Button variant="outlined" className={styles['bring'] ?? ''} onClick={onLeave}>
      {importing.otherFile}
    </Button>
  )
  const bring = (
    <Button variant="contained" size="large" className={styles['bring'] ?? ''} disabled={fresh === 0} onClick={onBring}>
      {current ? importing.bring(fresh) : importing.working}
    </Button>
  )
  return (
    <Page
      key="check"
      title={importing.checkTitle}
      back={hashOf(routes.more())}
      width="wide"
      bottom={nothingNew || failed || missing.length > 0 ? other : bring}
    >
      <div className={styles['check']}>
        <div className={styles['result']}>
          {error !== null && (
            <Note tone="error" role="alert">
              {error}
            </Note>
          )}
          {(problem !== null || failed) && (
            <Note tone="error" role="alert">
              {importing.problems[problem ?? 'file-damaged']}
            </Note>
          )}
          <Understood check={check} />
          {current && <PreviewNotes preview={current} />}
        </div>
        <div className={styles['stack']}>
          <p className={styles['file']}>
            <bdi>{importing.source(file.name, check.table.rowCount)}</bdi>
            <Button onClick={onLeave}>{importing.otherFile}</Button>
          </p>
          {check.isAsBefore && <p className={styles['soft']}>{importing.asBefore}</p>}
          <ColumnChoices check={check} />
          <ReadingChoices check={check} />
          <FirstRows table={check.table} mapping={check.choices.mapping} />
        </div>
      </div>
    </Page>
  )
}
