import { useCallback } from 'react'
import { APP_VERSION } from '../../commands/makeBackup.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { systemClock } from '../../platform/clock.ts'
import { useBooks } from '../../queries/books.ts'
import type { ExportAsk, ExportChoice } from './makeExport.ts'

/** What a file is made with, in the words of the person and as of now. */
export function useExportAsk(): (choice: ExportChoice) => ExportAsk {
  const { account, entry } = useT()
  const { exportTables } = useLaterT()
  const { cheques, contacting, solve } = useProcessT()
  const { locale } = useFormat()
  const { db, today } = useBooks()
  return useCallback(
    (choice) => ({
      choice,
      books: db.name,
      today,
      now: systemClock.now(),
      app: APP_VERSION,
      locale,
      words: {
        ...exportTables,
        charges: entry.debtOf,
        credits: account.credits,
        methods: entry.methods,
        channels: contacting.channels,
        levels: contacting.levelNames,
        results: contacting.results,
        holds: solve.kinds,
        cheques: cheques.states,
      },
      ledger: exportTables.ledger,
    }),
    [account, entry, exportTables, cheques, contacting, solve, locale, db, today],
  )
}
