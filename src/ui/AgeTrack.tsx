import type { MinorUnits } from '../domain/money.ts'
import styles from './AgeBar.module.css'
import { ageColour, ageIndexOf } from './colour.ts'

export interface AgeTrackProps {
  /** In order of age, the one that is not due first; all of them. */
  readonly buckets: readonly { readonly amount: MinorUnits }[]
  readonly selected?: number | null
}

/** The bar of `AgeBar` alone, where the figures stand beside it: a picture, so it says nothing to those who listen. */
export function AgeTrack({ buckets, selected }: AgeTrackProps) {
  const total = buckets.reduce((whole, { amount }) => whole + Math.max(0, amount), 0)
  return (
    <div className={styles['track']} aria-hidden="true">
      {buckets.map(({ amount }, index) =>
        amount > 0 ? (
          <span
            key={index}
            className={styles['piece']}
            data-dim={typeof selected === 'number' && selected !== index}
            style={{ flexGrow: amount / total, backgroundColor: ageColour(ageIndexOf(index, buckets.length), 'mark') }}
          />
        ) : null,
      )}
    </div>
  )
}
