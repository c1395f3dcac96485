import { useId } from 'react'
import type { TrendPoint } from '../../domain/kpis/businessFigures.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import styles from './Figures.module.css'
import { metricOf, type Metric } from './metrics.ts'

const WIDTH = 336
const HEIGHT = 150
const TOP = 20
const BOTTOM = 20
const GAP = 5

export interface TrendBarsProps {
  readonly trend: readonly TrendPoint[]
  readonly metric: Metric
}

/** A bar a month, with its figure on top. One ink, so that nothing is lost in grey; the table says the same in words. */
export function TrendBars({ trend, metric }: TrendBarsProps) {
  const format = useFormat()
  const stripes = useId()
  const values = trend.map((point) => metricOf(point, metric))
  const most = Math.max(...values.map((value) => value ?? 0), metric === 'dso' ? 1 : 0.01)
  const step = WIDTH / trend.length
  const room = HEIGHT - TOP - BOTTOM
  return (
    <svg className={styles['bars']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={stripes} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="5" fill="var(--accent)" />
        </pattern>
      </defs>
      <line x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke="var(--edge)" />
      {trend.map(({ day }, i) => {
        const value = values[i]
        const height = value === undefined ? 0 : Math.max(1.5, (Math.max(0, value) / most) * room)
        const middle = i * step + step / 2
        const last = i === trend.length - 1
        return (
          <g key={day}>
            <rect
              x={i * step + GAP / 2}
              y={HEIGHT - BOTTOM - height}
              width={step - GAP}
              height={height}
              rx="2"
              fill={last ? `url(#${stripes})` : 'var(--accent)'}
              {...(last ? { stroke: 'var(--accent)' } : {})}
            />
            <text x={middle} y={HEIGHT - BOTTOM - height - 5} className={styles['barValue']}>
              {value === undefined ? '—' : String(Math.round(metric === 'dso' ? value : value * 100))}
            </text>
            <text x={middle} y={HEIGHT - 6} className={styles['barMonth']}>
              {format.month(day).slice(0, 3)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
