import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Page } from '../../ui/Page.tsx'
import type { EntryKind } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { EntryPage } from './EntryPage.tsx'
import { useEntryMemory } from './useEntryMemory.ts'

export interface EntryScreenProps {
  /** `null`: whatever was written down last. */
  readonly what: EntryKind | null
  readonly customer: CustomerId | null
}

/** ＋: write it down. Amount, customer, done. */
export function EntryScreen({ what, customer }: EntryScreenProps) {
  const { shell } = useT()
  const business = useBusiness()
  const memory = useEntryMemory()
  if (!business) {
    return (
      <Page title={shell.titles.entry}>
        <SkeletonRows rows={3} />
      </Page>
    )
  }
  return (
    <EntryPage
      key={`${what ?? ''} ${customer ?? ''}`}
      business={business}
      what={what ?? memory.kind}
      customer={customer}
      memory={memory}
    />
  )
}
