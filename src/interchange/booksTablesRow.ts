import type { CustomerId, FactId } from '../domain/ids.ts'
import type { StandingFact } from '../domain/wholeBooks.ts'
import type { ExportCell } from './exportTable.ts'
import type { TableKey, TableWords } from './tableWords.ts'

export type Row = readonly ExportCell[]

/** What every row is written with. */
export interface RowContext {
  readonly words: TableWords
  readonly customerOf: (id: CustomerId) => readonly [name: string, code: string]
  readonly add: (table: TableKey, row: Row) => void
  /** Whether it counts. */
  readonly stateOf: (standing: StandingFact, counts: boolean) => string
  /** Day on which it was written down, and on which device. */
  readonly recordedOf: (standing: StandingFact) => Row
  /** What kind of fact has this id, as far as it was read. */
  readonly kindOf: (id: FactId) => string
}
