import { err, ok, type Result } from '../domain/result.ts'
import type { StatementError } from './bankStatement.ts'
import { decodeText, type DecodedText } from './textBytes.ts'

/** A year of a busy account has two or three. */
const MAX_BYTES = 32 * 1024 * 1024

/** So many zeros, left by old machines in a text, do not make it a program. */
const FEW_ZEROS = 20

function withoutZeros(bytes: Uint8Array): DecodedText | undefined {
  const clean = bytes.filter((byte) => byte !== 0)
  return bytes.length - clean.length <= FEW_ZEROS ? decodeText(clean) : undefined
}

/** The text of a statement, whatever program saved it. */
export function statementText(bytes: Uint8Array): Result<DecodedText, StatementError> {
  if (bytes.length > MAX_BYTES) return err({ type: 'file-too-large', maxBytes: MAX_BYTES })
  const decoded = decodeText(bytes) ?? withoutZeros(bytes)
  if (!decoded) return err({ type: bytes.length === 0 ? 'file-empty' : 'file-not-a-statement' })
  return decoded.text.trim() === '' ? err({ type: 'file-empty' }) : ok(decoded)
}

/** Lines without their ends, and without the mark that old systems put at the end of a file. */
export function linesOf(text: string): string[] {
  return text.replace(/\u001A\s*$/, '').split(/\r\n|\n|\r/)
}
