import Button from '@mui/material/Button'
import type { MinorUnits } from '../../domain/money.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { balanceOf, type PortfolioLine } from '../../queries/portfolioLine.ts'
import type { Portfolio } from '../../queries/usePortfolio.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import type { Figures } from './figures.ts'
import { TableFigure } from './TableFigure.tsx'
import { TableHead } from './TableHead.tsx'
import styles from './PortfolioTable.module.css'

export interface PortfolioTableProps {
  readonly figures: Figures
  readonly portfolio: Portfolio
  readonly bucket: number | null
  readonly onBucket: (index: number) => void
  readonly onMore: () => void
}

/** The report of a desktop: a line a customer, a column a bucket, and the totals that stay in sight with the head. */
export function PortfolioTable({ figures, portfolio, bucket, onBucket, onMore }: PortfolioTableProps) {
  const { portfolio: t } = useT()
  const withFavour = figures.inFavour !== 0
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{`${t.table} (${figures.currency})`}</caption>
        <TableHead figures={figures} bucket={bucket} onBucket={onBucket} withFavour={withFavour} />
        <tbody>
          {portfolio.lines.map((line) => (
            <Row key={line.customerId} line={line} figures={figures} bucket={bucket} withFavour={withFavour} />
          ))}
        </tbody>
      </table>
      {bucket !== null && portfolio.lines.length === 0 && <p className={styles['nobody']}>{t.bucketEmpty}</p>}
      {portfolio.more && (
        <div className={styles['more']}>
          <Button variant="outlined" onClick={onMore}>
            {t.showMore}
          </Button>
        </div>
      )}
    </div>
  )
}

interface RowProps {
  readonly line: PortfolioLine
  readonly figures: Figures
  readonly bucket: number | null
  readonly withFavour: boolean
}

function Row({ line, figures, bucket, withFavour }: RowProps) {
  const { portfolio: t } = useT()
  const { currency } = figures
  const cell = (amount: MinorUnits, index?: number) => (
    <TableFigure amount={amount} currency={currency} index={index} of={figures.buckets.length} chosen={bucket} />
  )
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <a href={hashOf(routes.account(line.customerId))} title={line.name.slice(0, 200)} dir="auto">
          {line.name.slice(0, 200) || t.noName}
        </a>
      </th>
      {line.buckets.map((amount, index) => (
        <td key={index}>{cell(amount, index)}</td>
      ))}
      {withFavour && <td>{cell(line.inFavour)}</td>}
      <td className={styles['balance']}>{cell(balanceOf(line))}</td>
    </tr>
  )
}
