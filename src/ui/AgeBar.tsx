import type { AgingBucket } from '../domain/aging.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { MinorUnits } from '../domain/money.ts'
import { useT } from '../i18n/I18nContext.ts'
import styles from './AgeBar.module.css'
import { AgeMark } from './AgeMark.tsx'
import { AgeTrack } from './AgeTrack.tsx'
import { bucketLabel } from './bucketLabel.ts'
import { ageColour, ageIndexOf } from './colour.ts'
import { Money } from './Money.tsx'

export interface AgeBarProps {
  /** In order of age, the one that is not due first; all of them, also those with nothing in. */
  readonly buckets: readonly { readonly bucket: AgingBucket; readonly amount: MinorUnits }[]
  readonly currency: CurrencyCode
  /** The figures can be pressed, to see who is under them. */
  readonly onBucket?: (index: number) => void
  readonly selected?: number | null
  /** Leaves out the buckets with nothing in: for one customer. */
  readonly compact?: boolean
}

/** Open money by age, as one bar and as figures: the bar is the picture, the list under it is what can be read out. */
export function AgeBar({ buckets, currency, onBucket, selected, compact = false }: AgeBarProps) {
  const { common } = useT()
  const rows = buckets.map((item, index) => ({ ...item, index, age: ageIndexOf(index, buckets.length) }))
  return (
    <div className={styles['bar']}>
      <AgeTrack buckets={buckets} selected={selected ?? null} />
      <ul className={styles['list']} data-compact={compact} aria-label={common.agingTitle}>
        {rows
          .filter(({ amount }) => !compact || amount !== 0)
          .map(({ index, age, bucket, amount }) => {
            const row = (
              <>
                <AgeMark age={age} />
                <span className={styles['label']}>{bucketLabel(common, bucket)}</span>
                <Money
                  amount={amount}
                  currency={currency}
                  size={compact ? 'small' : 'normal'}
                  colour={amount === 0 ? 'var(--ink-soft)' : ageColour(age, 'text')}
                />
              </>
            )
            return (
              <li key={index}>
                {onBucket ? (
                  <button
                    type="button"
                    className={styles['row']}
                    aria-pressed={selected === index}
                    onClick={() => onBucket(index)}
                  >
                    {row}
                  </button>
                ) : (
                  <div className={styles['row']} data-compact={compact}>
                    {row}
                  </div>
                )}
              </li>
            )
          })}
      </ul>
    </div>
  )
}
