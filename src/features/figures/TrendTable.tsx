import type { CurrencyCode } from '../../domain/currency.ts'
import type { TrendPoint } from '../../domain/kpis/businessFigures.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Figures.module.css'
import { METRICS, metricOf, type Metric } from './metrics.ts'
import { useFigureText } from './useFigureText.ts'

export interface TrendTableProps {
  readonly trend: readonly TrendPoint[]
  readonly currency: CurrencyCode
}

/** The months in figures, the latest first. */
export function TrendTable({ trend, currency }: TrendTableProps) {
  const { figures } = useProcessT()
  const { trend: words } = figures
  const format = useFormat()
  const text = useFigureText(currency)
  const shown = (point: TrendPoint, metric: Metric) => {
    const value = metricOf(point, metric)
    if (value === undefined) return '—'
    return metric === 'dso' ? format.number(Math.round(value * 10) / 10) : text.percent(value)
  }
  return (
    <table className={styles['table']}>
      <caption>{words.caption(currency)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.open}</th>
          {METRICS.map((metric) => (
            <th key={metric} scope="col">
              {words.metrics[metric]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.toReversed().map((point) => (
          <tr key={point.day}>
            <th scope="row">{format.month(point.day)}</th>
            <td>{text.money(point.open)}</td>
            {METRICS.map((metric) => (
              <td key={metric}>{shown(point, metric)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
