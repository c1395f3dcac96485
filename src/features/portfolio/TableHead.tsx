import { useT } from '../../i18n/I18nContext.ts'
import { AgeMark } from '../../ui/AgeMark.tsx'
import { bucketLabel } from '../../ui/bucketLabel.ts'
import { ageIndexOf } from '../../ui/colour.ts'
import type { Figures } from './figures.ts'
import { TableFigure } from './TableFigure.tsx'
import styles from './PortfolioTable.module.css'

export interface TableHeadProps {
  readonly figures: Figures
  readonly bucket: number | null
  readonly onBucket: (index: number) => void
  readonly withFavour: boolean
}

/** Names of the columns, each bucket a filter, and the totals: what is under them adds up to them. */
export function TableHead({ figures, bucket, onBucket, withFavour }: TableHeadProps) {
  const { common, portfolio: t } = useT()
  const { buckets, currency, inFavour, balance } = figures
  return (
    <thead className={styles['head']}>
      <tr>
        <th scope="col" className={styles['name']}>
          {t.customer}
        </th>
        {buckets.map((one, index) => {
          const label = bucketLabel(common, one.bucket)
          return (
            <th key={one.bucket.id} scope="col">
              <button
                type="button"
                className={styles['filter']}
                aria-pressed={bucket === index}
                title={t.filterBy(label)}
                onClick={() => onBucket(index)}
              >
                <AgeMark age={ageIndexOf(index, buckets.length)} size={16} />
                {label}
              </button>
            </th>
          )
        })}
        {withFavour && <th scope="col">{t.less(common.inFavour)}</th>}
        <th scope="col">{withFavour ? t.equals(t.columnBalance) : t.total}</th>
      </tr>
      <tr className={styles['totals']}>
        <th scope="row" className={styles['name']}>
          {t.total}
        </th>
        {buckets.map((one, index) => (
          <td key={one.bucket.id}>
            <TableFigure amount={one.amount} currency={currency} index={index} of={buckets.length} />
          </td>
        ))}
        {withFavour && (
          <td>
            <TableFigure amount={inFavour} currency={currency} of={buckets.length} />
          </td>
        )}
        <td>
          <TableFigure amount={balance} currency={currency} of={buckets.length} />
        </td>
      </tr>
    </thead>
  )
}
