import type { Day } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Page } from '../../ui/Page.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { PortfolioReport } from './PortfolioReport.tsx'

/** How bad is it: the aging report of today, or of the day in the address. */
export function PortfolioScreen({ asOf }: { readonly asOf: Day | null }) {
  const { shell } = useT()
  const business = useBusiness()
  const today = useToday()
  if (business) return <PortfolioReport business={business} asOf={asOf ?? today} />
  return (
    <Page title={shell.titles.portfolio} width="wide" flush>
      <SkeletonRows />
    </Page>
  )
}
