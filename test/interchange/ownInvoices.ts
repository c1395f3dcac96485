import { resolve } from 'node:path'
import { readCaseFile } from '../cases/caseFile.ts'

interface Given {
  readonly lines: readonly string[]
}

/** Our own small samples of electronic invoices, by the id of their case: `EI-c01` and on. */
export function ownInvoices(): ReadonlyMap<string, string> {
  const file = readCaseFile(resolve(import.meta.dirname, '../cases/own-einvoice.json'))
  return new Map((file?.cases ?? []).map(({ id, given }) => [id, (given as Given).lines.join('\n')]))
}
