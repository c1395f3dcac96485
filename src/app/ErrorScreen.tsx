import Button from '@mui/material/Button'
import { useT } from '../i18n/I18nContext.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import styles from './Shell.module.css'

export interface ErrorScreenProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What a person sees when a screen breaks: what is safe, and two ways on. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  const { common, shell } = useT()
  return (
    <Page title={shell.errorTitle}>
      <EmptyState
        picture="torn"
        title={shell.errorText}
        action={
          <Button variant="contained" onClick={onRetry}>
            {common.retry}
          </Button>
        }
      />
      <details>
        <summary>{shell.errorDetails}</summary>
        <pre className={styles['details']}>
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </details>
    </Page>
  )
}
