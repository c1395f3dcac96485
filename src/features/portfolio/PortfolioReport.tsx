import { Suspense, useCallback, useMemo } from 'react'
import type { Day } from '../../domain/day.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useCustomerCount } from '../../queries/useCustomers.ts'
import { useFromFuture } from '../../queries/useFromFuture.ts'
import { useRole } from '../../queries/useRole.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { CurrencySwitch } from './CurrencySwitch.tsx'
import { ExportButton } from './ExportButton.tsx'
import { Headline } from './Headline.tsx'
import { NothingOwed } from './NothingOwed.tsx'
import { PortfolioFigures } from './PortfolioFigures.tsx'
import styles from './PortfolioFigures.module.css'
import { PortfolioList } from './PortfolioList.tsx'
import { PortfolioTable } from './PortfolioTable.tsx'
import { PortfolioTools } from './PortfolioTools.tsx'
import { usePortfolioView } from './usePortfolioView.ts'
import { useTableFits } from './useTableFits.ts'

export interface PortfolioReportProps {
  readonly business: BusinessProfile
  readonly asOf: Day
}

const FutureNote = lazyPart(() => import('../../ui/FutureNote.tsx'), 'FutureNote')

/** The report with its controls: figures that tie, and the customers under them. */
export function PortfolioReport({ business, asOf }: PortfolioReportProps) {
  const { shell, portfolio: t } = useT()
  const tableFits = useTableFits()
  const role = useRole()
  const fromFuture = useFromFuture()
  const customers = useCustomerCount()
  const { view, choose } = usePortfolioView(business, asOf)
  const { tag, bucket, portfolio, figures } = view
  const whole = useMemo(() => ({ asOf, limits: business.agingLimits, tag }), [asOf, business.agingLimits, tag])
  const onBucket = useCallback((index: number) => choose.bucket(index === bucket ? null : index), [bucket, choose])
  const empty = portfolio !== undefined && view.currencies.length === 0

  const howAmI = (
    <a className={styles['howAmI']} href={hashOf(routes.figures())}>
      {t.howAmI}
    </a>
  )

  return (
    <Page
      title={shell.titles.portfolio}
      width="wide"
      flush
      actions={empty || role !== 'owner' ? undefined : <ExportButton question={whole} />}
      tools={customers === 0 ? undefined : <PortfolioTools asOf={asOf} tag={tag} onTag={choose.tag} />}
    >
      {fromFuture && (
        <Suspense>
          <FutureNote />
        </Suspense>
      )}
      {portfolio === undefined && <SkeletonRows rows={8} />}
      {empty && <NothingOwed asOf={asOf} tag={tag} customers={customers} />}
      {portfolio && !empty && (
        <>
          <Headline figures={figures} asOf={asOf} top={bucket === null ? portfolio.lines[0] : undefined}>
            <CurrencySwitch currencies={view.currencies} value={figures.currency} onChange={choose.currency} />
          </Headline>
          {tableFits ? (
            <>
              {howAmI}
              <PortfolioTable {...{ figures, portfolio, bucket, onBucket }} onMore={choose.more} />
            </>
          ) : (
            <>
              <PortfolioFigures {...{ figures, bucket, onBucket }} />
              {howAmI}
              <PortfolioList
                {...{ figures, portfolio, bucket }}
                onAll={() => choose.bucket(null)}
                onMore={choose.more}
              />
            </>
          )}
        </>
      )}
    </Page>
  )
}
