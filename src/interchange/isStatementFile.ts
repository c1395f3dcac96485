import { readBankStatement } from './readBankStatement.ts'
import { runningBalance } from './runningBalance.ts'
import { statementScores } from './statementHeaders.ts'
import { sheetOf, type StatementSheet } from './statementSheet.ts'

/** Headers of a list of customers or of debts; a payment service's own columns outweigh them. */
const OF_DEBTS = /client|customer|deudor|debtor|devedor|socio|alumno|factura|fatura|invoice|venc|vto|due/i

/** Whether a table can be nothing but a statement: money both ways, by columns, signs, or a balance that runs on. */
function isSurely({ table, columns, rows }: StatementSheet): boolean {
  if (table.headerLine === undefined) return false
  // "Folio" and "id" stand over invoices as well as over movements; "transaction id" over movements only.
  const id = columns['bank-id']
  const isOfMovements = id !== undefined && (statementScores(table.headers[id] ?? '').get('bank-id') ?? 0) >= 1
  const ofService = columns.net !== undefined || isOfMovements
  if (!ofService && table.headers.some((header) => OF_DEBTS.test(header))) return false
  const movements = rows.flatMap((row) =>
    row.ok && row.value !== 'note' && !('carried' in row.value) ? [row.value] : [],
  )
  if (movements.length === 0) return false
  const bothWays = columns.debit !== undefined && columns.credit !== undefined
  const below = movements.some(({ movement }) => movement.amount < 0)
  const balanced = movements.flatMap(({ movement: { line }, moved, balance }) =>
    balance === undefined ? [] : [{ line, moved, balance }],
  )
  const running = balanced.length > 1 ? runningBalance(balanced) : undefined
  const ties = running !== undefined && running.breaks.length < balanced.length / 2 && balanced.length > 2
  return bothWays || below || ties || ofService
}

/**
 * Whether a file is a statement of a bank, and not a list of customers or debts.
 * @param country says how days and currencies are likely written
 */
export async function isStatementFile(bytes: Uint8Array, options: Parameters<typeof sheetOf>[1]): Promise<boolean> {
  const read = readBankStatement(bytes, options)
  if (read.ok || read.error.type !== 'file-not-a-statement') return read.ok
  const sheet = await sheetOf(bytes, options)
  return sheet.ok && isSurely(sheet.value)
}
