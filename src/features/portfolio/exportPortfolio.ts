import type { Day } from '../../domain/day.ts'
import type { Format } from '../../domain/format.ts'
import type { Messages } from '../../i18n/messages.ts'
import { agingBuckets } from '../../domain/aging.ts'
import { balanceOf } from '../../queries/portfolioLine.ts'
import type { WholePortfolio } from '../../queries/useReadPortfolio.ts'
import { bucketLabel } from '../../ui/bucketLabel.ts'
import { figuresOf } from './figures.ts'

export interface ExportInput {
  readonly portfolio: WholePortfolio
  readonly asOf: Day
  readonly limits: readonly number[]
}

/** The report of everybody as a CSV file, in the words and with the separator of the person's language. */
export async function exportPortfolio(
  { portfolio, asOf, limits }: ExportInput,
  { common, portfolio: t }: Messages,
  format: Format,
): Promise<File> {
  const [{ agingCsv }, { csvStyleOf }] = await Promise.all([
    import('../../interchange/agingCsv.ts'),
    import('../../interchange/csvCell.ts'),
  ])
  const bytes = agingCsv(
    {
      labels: {
        customer: t.customer,
        code: t.columnCode,
        phone: t.columnPhone,
        currency: t.columnCurrency,
        buckets: agingBuckets(limits).map((bucket) => bucketLabel(common, bucket)),
        overdue: t.columnOverdue,
        inFavour: t.columnInFavour,
        balance: t.columnBalance,
        total: t.total,
      },
      rows: portfolio.lines.map((line) => ({ ...line, customer: line.name, balance: balanceOf(line) })),
      totals: portfolio.totals.map((totals) => {
        const figures = figuresOf(totals, totals.currency, asOf, limits)
        return { ...figures, buckets: figures.buckets.map(({ amount }) => amount) }
      }),
    },
    csvStyleOf(format.locale),
  )
  return new File([bytes], t.fileName(asOf), { type: 'text/csv' })
}
