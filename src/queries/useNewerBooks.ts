import { useEffect } from 'react'
import { useBooks } from './books.ts'

/**
 * Tells when a newer app in another tab wants to change the books that this one has open. It waits until this tab lets go
 * of them: what is half written here can still be saved.
 * @param onNewer has to begin this tab anew, sooner or later
 */
export function useNewerBooks(onNewer: () => void): void {
  const { db } = useBooks()
  useEffect(() => {
    // Asked before those that were there already (openedBooks.ts, Dexie's own): false keeps the books open.
    const stay = ({ newVersion }: IDBVersionChangeEvent): boolean => {
      if (newVersion === null) return true
      onNewer()
      return false
    }
    db.on('versionchange', stay)
    return () => db.on.versionchange.unsubscribe(stay)
  }, [db, onNewer])
}
