import type { CaseLedger } from '../domain/caseLedger.ts'
import type { Day } from '../domain/day.ts'
import { CASE_FORMAT, CASE_VERSION } from './caseLedger.ts'
import { hexOf, sha256 } from './sha256.ts'
import { zipOf } from './zipWrite.ts'

/** Name of the extract in the archive. */
const LEDGER_FILE = 'ledger.json'

/**
 * The ZIP that goes to an adviser or a court: the papers, and `ledger.json` with the extract and the SHA-256 of every
 * other file (docs/expediente.md). The same files make the same bytes.
 * @param files in the order in which they stand in the archive
 */
export function caseArchive(
  ledger: CaseLedger,
  files: ReadonlyMap<string, Uint8Array>,
  on: Day,
): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(ledgerJson(ledger, files))
  return zipOf(new Map([...files, [LEDGER_FILE, json]]), on)
}

/** A fact a line, so that two extracts can be compared by any program. */
function ledgerJson({ header, first, lines, last }: CaseLedger, files: ReadonlyMap<string, Uint8Array>): string {
  const listed = [...files].map(([name, content]) =>
    JSON.stringify({ name, bytes: content.length, sha256: hexOf(sha256(content)) }),
  )
  const facts = lines.map(({ text, hash }) => `{"hash":"${hash}","fact":${text}}`)
  const list = (items: readonly string[]) => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`)
  return `{
"format":${JSON.stringify(CASE_FORMAT)},
"version":${CASE_VERSION},
"header":${header},
"first":"${first}",
"last":"${last}",
"files":${list(listed)},
"facts":${list(facts)}
}
`
}
