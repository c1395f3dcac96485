import type { CurrencyCode } from '../domain/currency.ts'
import type { MinorUnits } from '../domain/money.ts'
import { csvAmount, csvFile, csvText, type CsvStyle } from './csvCell.ts'

export interface AgingCsvRow {
  readonly customer: string
  readonly code: string
  readonly phone: string
  readonly currency: CurrencyCode
  /** One amount a bucket, in the order of the labels. */
  readonly buckets: readonly MinorUnits[]
  readonly overdue: MinorUnits
  readonly inFavour: MinorUnits
  readonly balance: MinorUnits
}

export interface AgingCsvInput {
  /** Words of the header row, in the person's language. */
  readonly labels: {
    readonly customer: string
    readonly code: string
    readonly phone: string
    readonly currency: string
    readonly buckets: readonly string[]
    readonly overdue: string
    readonly inFavour: string
    readonly balance: string
    /** First cell of the lines of totals. */
    readonly total: string
  }
  readonly rows: readonly AgingCsvRow[]
  /** One a currency: they are never added up. */
  readonly totals: readonly Omit<AgingCsvRow, 'customer' | 'code' | 'phone'>[]
}

/** The aging report as a CSV file that opens right with a tap: one line a customer and currency, then the totals. */
export function agingCsv({ labels, rows, totals }: AgingCsvInput, style: CsvStyle): Uint8Array<ArrayBuffer> {
  const line = (row: AgingCsvRow): string[] => {
    const texts = [row.customer, row.code, row.phone, row.currency]
    const figures = [...row.buckets, row.overdue, row.inFavour, row.balance]
    return [...texts.map((text) => csvText(text)), ...figures.map((figure) => csvAmount(figure, row.currency, style))]
  }
  const { customer, code, phone, currency, buckets, overdue, inFavour, balance } = labels
  const header = [customer, code, phone, currency, ...buckets, overdue, inFavour, balance]
  return csvFile(
    [
      header.map((text) => csvText(text)),
      ...rows.map((row) => line(row)),
      ...totals.map((total) => line({ ...total, customer: labels.total, code: '', phone: '' })),
    ],
    style,
  )
}
