import type { CaseFile } from '../domain/caseFile.ts'
import type { CaseLedger, LedgerLine } from '../domain/caseLedger.ts'
import type { Fact } from '../domain/fact.ts'
import { canonicalJson } from './canonicalJson.ts'
import { hexOf, sha256 } from './sha256.ts'

/** Name and version of the form: docs/expediente.md. */
export const CASE_FORMAT = 'al-dia/expediente'
export const CASE_VERSION = 1

const ENCODER = new TextEncoder()

/**
 * The facts of a case file as lines of text, each with the SHA-256 of the chain up to it. The header, which the chain
 * begins with, says whose they are, up to which day, how many, and to which balances they come: a line that is left out
 * at the end is missed as well.
 */
export function caseLedgerOf({ customer, upTo, facts, statements }: CaseFile): CaseLedger {
  const header = canonicalJson({
    format: CASE_FORMAT,
    version: CASE_VERSION,
    customer,
    upTo,
    facts: facts.length,
    balances: statements.map(({ currency, closing }) => ({ currency, balance: closing })),
  })
  let hash = sha256(ENCODER.encode(header))
  const first = hexOf(hash)
  const lines = facts.map((fact): LedgerLine => {
    const text = lineOf(fact)
    hash = sha256(joinedWith(hash, ENCODER.encode(text)))
    return { text, hash: hexOf(hash) }
  })
  return { header, first, lines, last: hexOf(hash) }
}

function lineOf({ id, at, device, seq, kind, ...body }: Fact): string {
  const day = 'issued' in body ? body.issued : 'on' in body ? body.on : undefined
  return canonicalJson({ id, at, device, seq, kind, day, body })
}

function joinedWith(hash: Uint8Array, text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(hash.length + text.length)
  bytes.set(hash)
  bytes.set(text, hash.length)
  return bytes
}
