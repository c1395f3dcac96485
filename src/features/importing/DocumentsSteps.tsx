import Button from '@mui/material/Button'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { DocumentsCheckSteps } from './DocumentsCheckSteps.tsx'
import styles from './Importing.module.css'
import { useDocumentsFiles } from './useDocumentsFiles.ts'

export interface DocumentsStepsProps {
  readonly files: readonly File[]
  readonly business: BusinessProfile
  /** Back to the choice of files. */
  readonly onLeave: () => void
}

/** What happens with electronic invoices: read, say who one is, check, write, report. */
export function DocumentsSteps({ files, business, onLeave }: DocumentsStepsProps) {
  const { shell } = useT()
  const { eInvoices: words, importing } = useLaterT()
  const state = useDocumentsFiles(files)
  if (state.step === 'reading') {
    return (
      <Page key="reading" title={shell.titles.importing} back={hashOf(routes.more())}>
        <ProgressBar label={words.reading} {...state.progress} onCancel={onLeave} />
      </Page>
    )
  }
  if (state.step === 'open' && state.read.documents.length > 0) {
    return <DocumentsCheckSteps read={state.read} business={business} onLeave={onLeave} />
  }
  const refused = state.step === 'open' ? state.read.refused : []
  return (
    <Page key="refused" title={shell.titles.importing} back={hashOf(routes.more())}>
      <div className={styles['stack']}>
        <Note tone="error" role="alert">
          {state.step === 'failed' ? words.failed : words.nothing}
        </Note>
        <ul>
          {refused.slice(0, 200).map(({ file, line, reason }) => (
            <li key={`${file} ${line} ${reason}`} className={styles['refusedFile']}>
              <bdi className={styles['refusedName']}>{file}</bdi>
              <span>{words.refusal[reason]}</span>
            </li>
          ))}
        </ul>
        <Button variant="outlined" onClick={onLeave}>
          {importing.otherFile}
        </Button>
      </div>
    </Page>
  )
}
