import { account as accountEs } from '../../src/i18n/es/account.ts'
import { cheques } from '../../src/i18n/es/cheques.ts'
import { contacting } from '../../src/i18n/es/contacting.ts'
import { entry } from '../../src/i18n/es/entry.ts'
import { exportTables } from '../../src/i18n/es/exportTables.ts'
import { solve } from '../../src/i18n/es/solve.ts'
import type { LedgerWords } from '../../src/interchange/ledgerTables.ts'
import type { TableWords } from '../../src/interchange/tableWords.ts'

/** What the screen hands over in Spanish. */
export const WORDS: TableWords = {
  ...exportTables,
  charges: entry.debtOf,
  credits: accountEs.credits,
  methods: entry.methods,
  channels: contacting.channels,
  levels: contacting.levelNames,
  results: contacting.results,
  holds: solve.kinds,
  cheques: cheques.states,
}

export const LEDGER_WORDS: LedgerWords = exportTables.ledger
