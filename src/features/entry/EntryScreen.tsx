import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import type { EntryKind } from '../../ui/routes.ts'

/** Place of the screen: its job is still to be built. */
export function EntryScreen(_props: { readonly what: EntryKind; readonly customer: CustomerId | null }) {
  const { shell } = useT()
  const title = shell.titles.entry
  return (
    <Page title={title}>
      <EmptyState picture="notebook" title={title} />
    </Page>
  )
}
