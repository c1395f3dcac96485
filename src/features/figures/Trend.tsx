import { useState } from 'react'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { CurrencyFigures } from '../../queries/useFigures.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Figures.module.css'
import { METRICS, type Metric } from './metrics.ts'
import { TrendBars } from './TrendBars.tsx'
import { TrendTable } from './TrendTable.tsx'

/** Whether it is getting better: the last months as a small picture, with the table behind it. */
export function Trend({ of: { currency, trend } }: { readonly of: CurrencyFigures }) {
  const { figures } = useProcessT()
  const { trend: words } = figures
  const [metric, setMetric] = useState<Metric>('overdue')
  if (trend.length < 2) return <p className={styles['soft']}>{words.tooShort}</p>
  return (
    <div className={styles['trend']}>
      <SegmentedControl
        label={words.choose}
        options={METRICS.map((value) => ({ value, label: words.metrics[value] }))}
        value={metric}
        onChange={setMetric}
      />
      <p className={styles['soft']}>{`${words.said[metric]} ${words.running}`}</p>
      <TrendBars trend={trend} metric={metric} />
      <details className={styles['how']}>
        <summary>{words.table}</summary>
        <TrendTable trend={trend} currency={currency} />
      </details>
    </div>
  )
}
