import { useT } from '../../i18n/I18nContext.ts'
import { AgeBar } from '../../ui/AgeBar.tsx'
import { Money } from '../../ui/Money.tsx'
import type { Figures } from './figures.ts'
import styles from './PortfolioFigures.module.css'

export interface PortfolioFiguresProps {
  readonly figures: Figures
  readonly bucket: number | null
  readonly onBucket: (index: number) => void
}

/** The buckets added up by hand, as on paper: their sum, less what customers have in favour, is the balance. */
export function PortfolioFigures({ figures, bucket, onBucket }: PortfolioFiguresProps) {
  const { portfolio: t } = useT()
  const { currency, buckets, open, inFavour, balance } = figures
  const lines =
    inFavour === 0
      ? [{ label: t.total, amount: balance }]
      : [
          { label: t.sumOfBuckets, amount: open },
          { label: t.lessInFavour, amount: inFavour },
          { label: t.balance, amount: balance },
        ]
  return (
    <section className={styles['figures']}>
      <AgeBar buckets={buckets} currency={currency} onBucket={onBucket} selected={bucket} />
      <dl className={styles['sum']}>
        {lines.map(({ label, amount }) => (
          <div key={label} className={styles['line']}>
            <dt>{label}</dt>
            <dd>
              <Money amount={amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
