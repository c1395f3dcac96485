import { useEffect, useState } from 'react'
import type { CurrencyFigures } from '../storage/figures/readFigures.ts'
import { readFiguresInWorker } from '../storage/figures/readInWorker.ts'
import { useBooks } from './books.ts'

export type { CurrencyFigures }

export type FiguresAnswer =
  /** Rows of the books; the total is 0 while it is not known. */
  | { readonly type: 'reading'; readonly done: number; readonly total: number }
  | { readonly type: 'read'; readonly figures: readonly CurrencyFigures[] }

const BEGINNING: FiguresAnswer = { type: 'reading', done: 0, total: 0 }

/**
 * How the business is doing, one entry a currency. Asked once when the screen comes up and again on another day: it
 * reads all of the books, too much to do it after every entry.
 * @throws what broke the reading, while rendering
 */
export function useFigures(): FiguresAnswer {
  const { db, today } = useBooks()
  const key = `${db.name} ${today}`
  const [heard, setHeard] = useState({ key, answer: BEGINNING })
  const [error, setError] = useState<unknown>(undefined)
  useEffect(() => {
    const run = readFiguresInWorker(db.name, today, (done, total) =>
      // Comes by another way than the answer, and may come after it.
      setHeard((now) =>
        now.key === key && now.answer.type === 'read' ? now : { key, answer: { type: 'reading', done, total } },
      ),
    )
    run.figures.then((figures) => setHeard({ key, answer: { type: 'read', figures } }), setError)
    return run.stop
  }, [db.name, today, key])
  if (error !== undefined) throw error
  return heard.key === key ? heard.answer : BEGINNING
}
