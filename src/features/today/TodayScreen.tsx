import { Suspense, useState, type ReactNode } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { useDevicesState } from '../../commands/devicesControl.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useCustomerCount } from '../../queries/useCustomers.ts'
import { useCurrencies } from '../../queries/useDebtors.ts'
import { useFromFuture } from '../../queries/useFromFuture.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { Page } from '../../ui/Page.tsx'
import { SampleBanner } from '../../ui/SampleBanner.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { NothingYet } from './NothingYet.tsx'
import { PendingLines } from './PendingLines.tsx'
import { TodayWork } from './TodayWork.tsx'
import { useRound } from './useRound.ts'
import styles from './Today.module.css'

/** Comes with the words about devices, which most days begin without. */
const DevicesLine = lazyPart(() => import('./DevicesLine.tsx'), 'DevicesLine')

/** Comes with its words and what it reads, after the list. */
const CheckLine = lazyPart(() => import('./CheckLine.tsx'), 'CheckLine')

/** Below the list, and most days nothing. */
const BackupLine = lazyPart(() => import('./BackupLine.tsx'), 'BackupLine')

const FutureNote = lazyPart(() => import('../../ui/FutureNote.tsx'), 'FutureNote')

/**
 * What do I do now: whom to write to, who is waiting, what falls due.
 * @param first how to begin, for those who do; comes when it is fetched
 */
export function TodayScreen({ first }: { readonly first?: ReactNode }) {
  const { shell, today: t } = useT()
  const control = useBooksControl()
  const devices = useDevicesState()
  const fromFuture = useFromFuture()
  const business = useBusiness()
  const customers = useCustomerCount()
  const currencies = useCurrencies()
  const [chosen, setChosen] = useState<CurrencyCode | null>(null)
  const round = useRound()
  const ready = business && round && customers !== undefined && currencies !== undefined
  const own = business?.currency
  const currency =
    chosen ?? (own !== undefined && (currencies?.length === 0 || currencies?.includes(own)) ? own : currencies?.[0])
  return (
    <Page title={shell.titles.today} width="wide" flush>
      {control.sample && (
        <div className={styles['sample']}>
          <SampleBanner onWipe={() => control.wipeSample()} />
        </div>
      )}
      <ErrorBoundary renderFallback={() => null}>
        <Suspense>{first}</Suspense>
      </ErrorBoundary>
      <PendingLines />
      {devices.self && (
        <Suspense>
          <DevicesLine state={devices} />
        </Suspense>
      )}
      {fromFuture && (
        <Suspense>
          <FutureNote />
        </Suspense>
      )}
      {!ready || currency === undefined ? (
        <SkeletonRows rows={7} />
      ) : customers === 0 ? (
        <NothingYet />
      ) : (
        <>
          {currencies.length > 1 && (
            <div className={styles['currencies']}>
              <SegmentedControl
                label={t.currency}
                options={currencies
                  .toSorted((a, b) => Number(a !== own) - Number(b !== own))
                  .map((value) => ({ value, label: value }))}
                value={currency}
                onChange={setChosen}
              />
            </div>
          )}
          {round.tags.length > 0 && (
            <div className={styles['rounds']}>
              <FilterChips
                label={t.round}
                options={round.tags.map((tag) => ({ value: tag, label: tag }))}
                selected={round.tag === undefined ? [] : [round.tag]}
                // One round at a time: the one that was pressed last, or none.
                onChange={(tags) => round.choose(tags.findLast((tag) => tag !== round.tag))}
              />
            </div>
          )}
          {/* A question that cannot be fetched must not take the list with it. */}
          <ErrorBoundary renderFallback={() => null}>
            <Suspense>
              <CheckLine />
            </Suspense>
          </ErrorBoundary>
          <TodayWork currency={currency} tag={round.tag} />
          <ErrorBoundary renderFallback={() => null}>
            <Suspense>
              <BackupLine />
            </Suspense>
          </ErrorBoundary>
        </>
      )}
    </Page>
  )
}
