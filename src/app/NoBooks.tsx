import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { useT } from '../i18n/I18nContext.ts'
import { AppFrame } from './AppFrame.tsx'

/** For a browser that gives the page no database: private windows, blocked storage, a full disk. */
export function NoBooks({ error }: { readonly error: unknown }) {
  return (
    <AppFrame country={null}>
      <NoBooksPage error={error} />
    </AppFrame>
  )
}

function NoBooksPage({ error }: { readonly error: unknown }) {
  const { shell } = useT()
  return (
    <main>
      <Page title={shell.noBooksTitle}>
        <EmptyState picture="torn" title={shell.noBooksText} />
        <details>
          <summary>{shell.errorDetails}</summary>
          <p>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
        </details>
      </Page>
    </main>
  )
}
