import type { Result } from '../domain/result.ts'
import type { BankStatementFile, StatementError } from './bankStatement.ts'
import { readBankStatement } from './readBankStatement.ts'
import { readStatementSheet, type SheetOptions } from './statementSheet.ts'

/** Reads whatever a bank lets its customers download: a format of banks, or else a table. */
export async function readStatementFile(
  bytes: Uint8Array,
  options: SheetOptions,
): Promise<Result<BankStatementFile, StatementError>> {
  const read = readBankStatement(bytes, options)
  return read.ok || read.error.type !== 'file-not-a-statement' ? read : readStatementSheet(bytes, options)
}
