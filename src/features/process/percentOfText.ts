/** A percentage as typed: percentages have no groups, so that either mark is the decimal one. */
export function percentOfText(text: string): number {
  return /^\s*\d{1,4}(?:[.,]\d{1,6})?\s*%?\s*$/.test(text)
    ? Number(text.replace(',', '.').replace('%', ''))
    : Number.NaN
}
