import { createContext, useContext } from 'react'
import type { Day } from '../domain/day.ts'
import type { FactId } from '../domain/ids.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** What every command is handed. Ids and days are decided in the command, once; nothing below it asks the clock. */
export interface CommandDeps {
  readonly ledger: Ledger
  /** A new id of today's daily segment. */
  readonly newId: () => FactId
  /** The calendar day that it is here. */
  readonly today: () => Day
}

export const CommandContext = createContext<CommandDeps | null>(null)

/** The commands' dependencies, for forms. */
export function useCommandDeps(): CommandDeps {
  const deps = useContext(CommandContext)
  if (!deps) throw new Error('CommandContext is missing')
  return deps
}
