import { useEffect, useState } from 'react'
import type { DayOrder } from '../domain/dayText.ts'
import { useBooks } from './books.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { deepSearch, hasFigures, type DeepFound, type DeepQuestion } from './deepSearch.ts'

/** Milliseconds without another key before everything is looked through. */
const PAUSE = 150
const NOTHING: DeepFound = { customers: [], entries: [] }

export interface DeepAnswer extends DeepFound {
  /** More may come. */
  readonly searching: boolean
}

/**
 * Documents by their number, movements by amount or day, customers by tax number: what takes longer than a key stroke.
 * A text without a figure finds nothing here.
 * @param limit most of either kind
 */
export function useDeepSearch(text: string, order: DayOrder, limit: number): DeepAnswer {
  const { db, today } = useBooks()
  const [answer, setAnswer] = useState({ text: '', found: NOTHING, searching: false })
  const asked = hasFigures(text)
  useEffect(
    () =>
      asked
        ? searchLater(db, { text, order, today, limit }, (found, searching) => setAnswer({ text, found, searching }))
        : undefined,
    [db, asked, text, order, today, limit],
  )
  if (!asked) return { ...NOTHING, searching: false }
  return answer.text === text ? { ...answer.found, searching: answer.searching } : { ...NOTHING, searching: true }
}

/** Searches when nothing is typed for a while. @returns leaves it */
function searchLater(
  db: BooksDatabase,
  question: DeepQuestion,
  onAnswer: (found: DeepFound, searching: boolean) => void,
): () => void {
  let here = true
  const look = async () => {
    let last = NOTHING
    const onFound = (found: DeepFound) => {
      last = found
      if (here) onAnswer(found, true)
    }
    try {
      await deepSearch(db, question, () => here, onFound)
    } finally {
      if (here) onAnswer(last, false)
    }
  }
  // Books that close meanwhile: what was found stays.
  const timer = setTimeout(() => void look().catch(() => undefined), PAUSE)
  return () => {
    here = false
    clearTimeout(timer)
  }
}
