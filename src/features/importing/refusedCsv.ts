import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { csvFile, csvStyleOf, csvText } from '../../interchange/csvCell.ts'
import type { Refused } from '../../interchange/receivables.ts'

/** The refused rows as a file that a spreadsheet opens with a tap, so that they can be mended one by one. */
export function refusedCsv(refused: readonly Refused[], words: LaterMessages['importing'], locale: string): Blob {
  const lines = [
    [words.line, words.reason, words.value].map((text) => csvText(text)),
    ...refused.map(({ line, reason, value }) => [String(line), csvText(words.refusal[reason]), csvText(value)]),
  ]
  return new Blob([csvFile(lines, csvStyleOf(locale))], { type: 'text/csv' })
}
