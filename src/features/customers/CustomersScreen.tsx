import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'

/** Place of the screen: its job is still to be built. */
export function CustomersScreen(_props: { readonly selected: CustomerId | null }) {
  const { shell } = useT()
  const title = shell.titles.customers
  return (
    <Page title={title}>
      <EmptyState picture="notebook" title={title} />
    </Page>
  )
}
