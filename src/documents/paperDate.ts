import type { Day } from '../domain/day.ts'
import type { Format } from '../domain/format.ts'

/** "22 de noviembre de 2026": the full day without its weekday. */
export function paperDate(day: Day, format: Format): string {
  return format.dayFull(day).replace(format.language === 'pt' ? / \(.+$/ : /^\S+ /, '')
}
