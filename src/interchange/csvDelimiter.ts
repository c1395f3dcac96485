import Papa from 'papaparse'

export const DELIMITERS = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const SAMPLE_CHARS = 64 * 1024
const SAMPLE_ROWS = 60

/** Most frequent number of cells, and the share of rows that have it. */
function shape(text: string, delimiter: Delimiter): { readonly cells: number; readonly share: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: 'greedy' })
  const counts = new Map<number, number>()
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [cells, rows] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { cells, share: data.length === 0 ? 0 : rows / data.length }
}

/**
 * The delimiter that parts the first rows most evenly. Papa's own guess is led astray by a title row and by decimal
 * commas; here evenness counts four times over width.
 */
export function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARS)
  let best: Delimiter = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const { cells, share } = shape(sample, delimiter)
    const score = (cells - 1) * share ** 4
    if (score > most) {
      most = score
      best = delimiter
    }
  }
  return best
}
