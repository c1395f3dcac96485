import { err, type Result } from '../domain/result.ts'
import type { BankStatementFile, StatementError } from './bankStatement.ts'
import { isCamt, readCamt } from './camt.ts'
import { isMt940, readMt940 } from './mt940.ts'
import { isNorma43, readNorma43 } from './norma43.ts'
import { isOfx, readOfx } from './ofx.ts'
import { isQif, readQif, type QifOptions } from './qif.ts'
import { statementText } from './statementText.ts'

/**
 * Reads a statement of a bank in whichever format it is, told by what is in it: names of files say little.
 * @param options for the format that names neither currency nor order of days
 */
export function readBankStatement(bytes: Uint8Array, options: QifOptions): Result<BankStatementFile, StatementError> {
  const decoded = statementText(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (isCamt(text)) return readCamt(bytes)
  if (isNorma43(text)) return readNorma43(bytes)
  if (isQif(text)) return readQif(bytes, options)
  if (isOfx(text)) return readOfx(bytes)
  return isMt940(text) ? readMt940(bytes) : err({ type: 'file-not-a-statement' })
}
