import { fold, foldWords } from './fold.ts'
import type { EntryFact } from './fact.ts'

/** What a movement is found by in an index: whole amounts in minor units, and the figures of a document's number. */
export type SearchKey = number | string

/** Words of a number that get a key: each is an index row. */
const MOST_WORDS = 6

/** The words of a document's number, without the zeros before: "A-000123" and "a 123" are the same. */
export function numberWords(text: string): string[] {
  return foldWords(text).map((word) => word.replace(/^0+(?=\d)/, ''))
}

/** Whether a word thins out what has it: the series before the figures is in every number. */
export function hasFigures(word: string): boolean {
  return /\d/.test(word)
}

/** A tax number without the signs that some write between its parts; empty where there is none. */
export function taxIdKey(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** What an entry is found by, whatever its currency and whether it still counts: the row says both. */
export function entryKeys(fact: EntryFact): readonly SearchKey[] {
  switch (fact.kind) {
    case 'charge': {
      const words = numberWords(fact.number ?? '').filter(hasFigures)
      const total = fact.instalments.reduce((sum, { amount }) => sum + amount, 0)
      return [total, ...words.slice(0, MOST_WORDS)]
    }
    case 'payment':
    case 'credit':
      return [fact.amount]
    case 'allocation':
    case 'reversal':
      return []
  }
}
