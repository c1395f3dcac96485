import type { CurrencyCode } from '../../domain/currency.ts'
import type { MinorUnits } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { ageColour, ageIndexOf } from '../../ui/colour.ts'

export interface TableFigureProps {
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  /** Bucket that the figure is of; undefined for the columns beside them. */
  readonly index?: number | undefined
  /** Number of buckets. */
  readonly of: number
  readonly chosen?: number | null
}

/** A figure of a column, without the sign of the currency, which the table says once. Nothing is a dash. */
export function TableFigure({ amount, currency, index, of, chosen = null }: TableFigureProps) {
  const { sign, integer, fraction } = useFormat().moneyParts(amount, currency)
  if (amount === 0) return <span style={{ color: 'var(--ink-soft)' }}>–</span>
  const late = index !== undefined && index > 0
  const style = {
    ...(late ? { color: ageColour(ageIndexOf(index, of), 'text') } : {}),
    ...(chosen !== null && chosen === index ? { fontWeight: 700 } : {}),
  }
  return <span style={style}>{`${sign}${integer}${fraction}`}</span>
}
