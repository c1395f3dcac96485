import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { csvFile, csvStyleOf, csvText } from '../../interchange/csvCell.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'

/** The files that were left out as a list that a spreadsheet opens with a tap. */
export function documentsCsv(refused: readonly RefusedDocument[], words: LaterMessages, locale: string): Blob {
  const { eInvoices, importing } = words
  const lines = [
    [eInvoices.file, importing.line, importing.reason, importing.value].map((text) => csvText(text)),
    ...refused.map(({ file, line, reason, value }) => [
      csvText(file),
      line === undefined ? '' : String(line),
      csvText(eInvoices.refusal[reason]),
      csvText(value),
    ]),
  ]
  return new Blob([csvFile(lines, csvStyleOf(locale))], { type: 'text/csv' })
}
