import { useEffect, useState } from 'react'
import type { ImportProgress } from '../ledger/ledger.ts'
import { hearRemaking } from '../storage/remaking.ts'
import { useBooks } from './books.ts'

/** Where the tab that makes them was closed, nothing more is heard of it. */
const SILENT_MS = 30_000

/** How far the rows are made anew, after an update of the app; `null` while they are not. */
export function useRemaking(): ImportProgress | null {
  const { db } = useBooks()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = hearRemaking(db.name, (heard) => {
      clearTimeout(timer)
      timer = setTimeout(() => setProgress(null), SILENT_MS)
      setProgress(heard.done < heard.total ? heard : null)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [db])
  return progress
}
