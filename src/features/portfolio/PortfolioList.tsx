import Button from '@mui/material/Button'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Portfolio } from '../../queries/usePortfolio.ts'
import { bucketLabel } from '../../ui/bucketLabel.ts'
import type { Figures } from './figures.ts'
import { PortfolioRow } from './PortfolioRow.tsx'
import styles from './PortfolioList.module.css'

export interface PortfolioListProps {
  readonly figures: Figures
  readonly portfolio: Portfolio
  readonly bucket: number | null
  readonly onAll: () => void
  readonly onMore: () => void
}

/** Who is under the figures, most money overdue first. */
export function PortfolioList({ figures, portfolio, bucket, onAll, onMore }: PortfolioListProps) {
  const { common, portfolio: t } = useT()
  const format = useFormat()
  const chosen = bucket === null ? undefined : figures.buckets[bucket]
  return (
    <section className={styles['customers']}>
      <div className={styles['heading']}>
        <h2>{chosen ? t.customersIn(bucketLabel(common, chosen.bucket)) : t.customers}</h2>
        {chosen && <Button onClick={onAll}>{t.showAll}</Button>}
      </div>
      {chosen && portfolio.lines.length === 0 && <p className={styles['nobody']}>{t.bucketEmpty}</p>}
      <ul>
        {portfolio.lines.map((line) => (
          <li key={line.customerId}>
            <PortfolioRow line={line} buckets={figures.buckets} bucket={bucket} format={format} />
          </li>
        ))}
      </ul>
      {portfolio.more && (
        <div className={styles['more']}>
          <Button variant="outlined" onClick={onMore}>
            {t.showMore}
          </Button>
        </div>
      )}
    </section>
  )
}
