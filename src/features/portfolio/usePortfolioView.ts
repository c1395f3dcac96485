import { useMemo, useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { Day } from '../../domain/day.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { usePortfolio, type Portfolio } from '../../queries/usePortfolio.ts'
import { currenciesOf, figuresOf, type Figures } from './figures.ts'

const FIRST_ROWS = 60

export interface PortfolioView {
  readonly tag: string | null
  readonly bucket: number | null
  readonly portfolio: Portfolio | undefined
  readonly currencies: readonly CurrencyCode[]
  readonly figures: Figures
}

export interface PortfolioChoices {
  readonly tag: (tag: string | null) => void
  readonly bucket: (bucket: number | null) => void
  readonly currency: (currency: CurrencyCode) => void
  readonly more: () => void
}

/** What is looked at in the report, and what it says. */
export function usePortfolioView(
  business: BusinessProfile,
  asOf: Day,
): { readonly view: PortfolioView; readonly choose: PortfolioChoices } {
  const [tag, setTag] = useState<string | null>(null)
  const [bucket, setBucket] = useState<number | null>(null)
  const [chosen, setChosen] = useState<CurrencyCode | null>(null)
  const [limit, setLimit] = useState(FIRST_ROWS)
  const limits = business.agingLimits
  const currency = chosen ?? business.currency
  const portfolio = usePortfolio({ asOf, currency, limits, tag, bucket, limit })
  const currencies = useMemo(
    () => currenciesOf(portfolio?.totals ?? [], business.currency),
    [portfolio?.totals, business.currency],
  )
  // Somebody who sells in dollars only, or looks at a tag that does: show what there is.
  const [first] = currencies
  if (first !== undefined && !currencies.includes(currency)) setChosen(first)

  const figures = useMemo(() => {
    const totals = portfolio?.totals.find((one) => one.currency === currency)
    return figuresOf(totals, currency, asOf, limits)
  }, [portfolio?.totals, currency, asOf, limits])
  const choose = useMemo<PortfolioChoices>(() => {
    const fromTop = () => setLimit(FIRST_ROWS)
    return {
      tag(next) {
        setTag(next)
        fromTop()
      },
      bucket(next) {
        setBucket(next)
        fromTop()
      },
      currency(next) {
        setChosen(next)
        fromTop()
      },
      more: () => setLimit((before) => before * 3),
    }
  }, [])
  return { view: { tag, bucket, portfolio, currencies, figures }, choose }
}
