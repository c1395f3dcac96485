import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'

/** Place of the screen: its job is still to be built. */
export function BackupScreen() {
  const { shell } = useT()
  const title = shell.titles.backup
  return (
    <Page title={title}>
      <EmptyState picture="notebook" title={title} />
    </Page>
  )
}
