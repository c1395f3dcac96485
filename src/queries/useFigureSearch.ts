import { useEffect, useState } from 'react'
import type { Day } from '../domain/day.ts'
import type { DayOrder } from '../domain/dayText.ts'
import { typedDay } from '../domain/searchFigures.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { useBooks, useRows } from './books.ts'
import type { FoundEntry } from './foundEntry.ts'
import { searchByDay } from './searchByDay.ts'
import { searchByFigures, type FiguresFound } from './searchByFigures.ts'

/** Milliseconds without another key before everything is looked through for a day. */
const PAUSE = 150
const NOTHING: FiguresFound = { customers: [], entries: [] }

export interface FigureAnswer extends FiguresFound {
  /** More may come. */
  readonly searching: boolean
}

/**
 * Documents by their number, movements by amount or day, customers by tax number. A text without a figure finds nothing
 * here.
 * @param limit most of either kind
 */
export function useFigureSearch(text: string, order: DayOrder, limit: number): FigureAnswer {
  const { today } = useBooks()
  const found = useRows((db) => searchByFigures(db, text, limit), [text, limit])
  const day = typedDay(text, order, today)
  const ofDay = useDaySearch(day, limit)
  const { customers, entries } = found ?? NOTHING
  return {
    customers,
    entries: together(entries, ofDay.entries).slice(0, limit),
    searching: found === undefined || ofDay.searching,
  }
}

/** A movement of that day may have the same figures for its number: it is shown once. */
function together(some: readonly FoundEntry[], others: readonly FoundEntry[]): readonly FoundEntry[] {
  const ids = new Set(some.map(({ entry }) => entry.id))
  return [...some, ...others.filter(({ entry }) => !ids.has(entry.id))]
}

/** The movements of a day, looked for when nothing is typed for a while; none where there is no day. */
function useDaySearch(day: Day | undefined, limit: number) {
  const { db } = useBooks()
  const [answer, setAnswer] = useState<DayAnswer>({ day, entries: [], searching: false })
  useEffect(() => (day === undefined ? undefined : searchLater(db, day, limit, setAnswer)), [db, day, limit])
  return answer.day === day ? answer : { day, entries: [], searching: day !== undefined }
}

interface DayAnswer {
  readonly day: Day | undefined
  readonly entries: readonly FoundEntry[]
  readonly searching: boolean
}

/** @returns leaves it */
function searchLater(db: BooksDatabase, day: Day, limit: number, onAnswer: (answer: DayAnswer) => void): () => void {
  let here = true
  const look = async () => {
    let entries: readonly FoundEntry[] = []
    const tell = (searching: boolean) => here && onAnswer({ day, entries, searching })
    try {
      await searchByDay(
        db,
        day,
        limit,
        () => here,
        (found) => {
          entries = found
          tell(true)
        },
      )
    } finally {
      tell(false)
    }
  }
  // Books that close meanwhile: what was found stays.
  const timer = setTimeout(() => void look().catch(() => undefined), PAUSE)
  return () => {
    here = false
    clearTimeout(timer)
  }
}
