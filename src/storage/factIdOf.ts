import type { FactId } from '../domain/ids.ts'
import type { AsideRow } from './rows.ts'

/** The fact that a row is about. */
export function factIdOf(row: Pick<AsideRow, 'id'>): FactId {
  return row.id.replace(/~.*$/, '') as FactId
}
