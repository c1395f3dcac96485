import Button from '@mui/material/Button'
import { useT } from '../i18n/I18nContext.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'

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
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem' }}>
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </details>
    </Page>
  )
}
