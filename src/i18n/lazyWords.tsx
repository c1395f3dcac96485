import { createContext, useContext, useEffect, useState, type Context, type ReactNode } from 'react'
import type { CountryCode } from '../domain/country.ts'
import { useLanguage } from './I18nContext.ts'
import { isolating } from './isolating.ts'
import type { InterfaceLanguage } from './language.ts'

/** A page that was leaving is gone by then: its last words are not that something is missing (platform/lazyPart.ts). */
const SAID_AFTER_MS = 3_000

/** At most one of the two is there; neither until they are fetched. */
export interface LoadedWords<T> {
  readonly words?: T
  /** The chunk could not be fetched. */
  readonly error?: unknown
}

/** Words that are fetched with the first screen that needs them. */
export interface LazyWords<T> {
  readonly Context: Context<T | null>
  /** Gives the words to everything inside; until they are there it shows nothing, or what is given for it. */
  readonly Provider: (props: { readonly children: ReactNode; readonly fallback?: ReactNode }) => ReactNode
  /** The words, inside `Provider`. */
  readonly useWords: () => T
  /** Fetches the words outside of it; not while `wanted` is false. */
  readonly useLoaded: (wanted: boolean) => LoadedWords<T>
}

/** @param load the words in one language, as they are said in a country. Throws when the chunk cannot be fetched */
export function lazyWords<T>(
  load: (language: InterfaceLanguage, country: CountryCode | null) => Promise<T>,
): LazyWords<T> {
  const WordsContext = createContext<T | null>(null)

  function useLoaded(wanted: boolean): LoadedWords<T> {
    const { language, country } = useLanguage()
    const [loaded, setLoaded] = useState<LoadedWords<T>>({})
    useEffect(() => {
      if (!wanted) return undefined
      let here = true
      load(language, country).then(
        (words) => here && setLoaded({ words: isolating(words) }),
        (error: unknown) => setTimeout(() => here && setLoaded({ error }), SAID_AFTER_MS),
      )
      return () => {
        here = false
      }
    }, [language, country, wanted])
    return loaded
  }

  return {
    Context: WordsContext,
    Provider({ children, fallback = null }) {
      const given = useContext(WordsContext)
      const { words = given, error } = useLoaded(given === null)
      // As of any chunk that cannot be fetched: the screen says so, and offers to try again.
      if (error !== undefined) throw error
      return words === null ? fallback : <WordsContext value={words}>{children}</WordsContext>
    },
    useWords() {
      const words = useContext(WordsContext)
      if (words === null) throw new Error('words are missing')
      return words
    },
    useLoaded,
  }
}
