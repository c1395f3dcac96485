/** A fact as canonical text, and the SHA-256 of the chain up to it. */
export interface LedgerLine {
  readonly text: string
  /** Lower-case hex. */
  readonly hash: string
}

/**
 * The extract of the ledger that an expediente carries: a text that says what the chain is about, and every fact. The
 * first hash is that of the header; each other one is that of the hash before, as bytes, and the text of the line.
 */
export interface CaseLedger {
  readonly header: string
  readonly first: string
  readonly lines: readonly LedgerLine[]
  /** Of the last line; the first one where there are no lines. */
  readonly last: string
}
