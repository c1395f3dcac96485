import type { StatementMovement } from '../domain/matching/movements.ts'
import type { BankStatementFile } from './bankStatement.ts'

/** The movements of all accounts as they are matched with debts: of a batch that came in, its single payments. */
export function collectedMovements({ accounts }: BankStatementFile): StatementMovement[] {
  return accounts.flatMap(({ account, movements }) =>
    movements.flatMap(({ parts, ...movement }): StatementMovement[] =>
      parts && movement.amount > 0
        ? parts.map((part) => ({ ...part, account, batch: movement.fingerprint }))
        : [{ ...movement, account }],
    ),
  )
}
