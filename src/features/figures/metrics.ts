import type { TrendPoint } from '../../domain/kpis/businessFigures.ts'

export const METRICS = ['overdue', 'dso', 'effectiveness'] as const

/** What the picture of the months shows. */
export type Metric = (typeof METRICS)[number]

/** A share, 0 to 1, or days; undefined where there is no figure. */
export function metricOf({ overdue, dso, effectiveness }: TrendPoint, metric: Metric): number | undefined {
  switch (metric) {
    case 'overdue':
      return overdue.type === 'figure' ? overdue.value : undefined
    case 'dso':
      return dso.type === 'figure' ? dso.value : undefined
    case 'effectiveness':
      return effectiveness?.type === 'figure' ? effectiveness.value / 100 : undefined
  }
}
