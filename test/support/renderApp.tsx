import { cleanup, configure, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { onTestFinished } from 'vitest'
import { BackupKeepContext } from '../../src/commands/backupDeps.ts'
import { BlobsContext } from '../../src/commands/blobDeps.ts'
import { CommandContext, type CommandDeps } from '../../src/commands/deps.ts'
import { laterWords as enLater } from '../../src/i18n/en/laterCatalogue.ts'
import { processWords as enProcess } from '../../src/i18n/en/processCatalogue.ts'
import { laterWords as esLater } from '../../src/i18n/es/laterCatalogue.ts'
import { processWords as esProcess } from '../../src/i18n/es/processCatalogue.ts'
import { I18nProvider } from '../../src/i18n/I18nProvider.tsx'
import { LaterWordsContext } from '../../src/i18n/LaterWords.ts'
import { ProcessWordsContext } from '../../src/i18n/ProcessWords.ts'
import type { InterfaceLanguage } from '../../src/i18n/language.ts'
import { laterWords as ptLater } from '../../src/i18n/pt/laterCatalogue.ts'
import { processWords as ptProcess } from '../../src/i18n/pt/processCatalogue.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { BooksContext } from '../../src/queries/books.ts'
import { NoticeProvider } from '../../src/ui/NoticeProvider.tsx'
import { Pane, ScrollPlaces } from '../../src/ui/Pane.tsx'
import { ThemeRoot } from '../../src/ui/ThemeRoot.tsx'
import { openTestBooks, type TestBooks, type TestBooksOptions } from './openTestBooks.ts'

const LATER = { es: esLater, en: enLater, pt: ptLater }
const PROCESS = { es: esProcess, en: enProcess, pt: ptProcess }

export interface RenderAppOptions extends TestBooksOptions {
  readonly language?: InterfaceLanguage
  /** Fills the books before the screen is there. */
  readonly fill?: (books: TestBooks) => Promise<void>
  /** Stands between the commands and the real ledger: one that refuses to write, for example. */
  readonly ledger?: (real: Ledger) => Ledger
}

export interface RenderedApp extends RenderResult {
  readonly books: TestBooks
}

/** A screen inside everything that it stands in: words, theme, notices, real books in real IndexedDB. */
export async function renderApp(
  screen: (books: TestBooks) => ReactNode,
  options: RenderAppOptions = {},
): Promise<RenderedApp> {
  // A busy machine may take its time; what never comes still fails.
  configure({ asyncUtilTimeout: 5000 })
  const books = await openTestBooks(options)
  await options.fill?.(books)
  const deps: CommandDeps = options.ledger ? { ...books.deps, ledger: options.ledger(books.keeper) } : books.deps
  onTestFinished(async () => {
    cleanup()
    await books.close()
    window.location.hash = ''
    localStorage.clear()
  })
  const country = options.business === null ? null : (options.business?.country ?? 'MX')
  const language = options.language ?? 'es'
  const result = render(
    <BooksContext value={{ db: books.db, today: books.today }}>
      <CommandContext value={deps}>
        <BlobsContext value={books.deps.blobs}>
          <BackupKeepContext value={books.deps.keep}>
            <I18nProvider setting={language} onSetting={() => {}} country={country} preferred={['es-MX']}>
              <ThemeRoot>
                <ScrollPlaces>
                  <NoticeProvider>
                    <Router hook={useHashLocation}>
                      <div style={{ height: '100dvh' }}>
                        <LaterWordsContext value={LATER[language]}>
                          <ProcessWordsContext value={PROCESS[language]}>
                            <Pane>{screen(books)}</Pane>
                          </ProcessWordsContext>
                        </LaterWordsContext>
                      </div>
                    </Router>
                  </NoticeProvider>
                </ScrollPlaces>
              </ThemeRoot>
            </I18nProvider>
          </BackupKeepContext>
        </BlobsContext>
      </CommandContext>
    </BooksContext>,
  )
  return { ...result, books }
}
