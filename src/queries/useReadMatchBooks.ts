import { useCallback } from 'react'
import { useBooks } from './books.ts'
import { readMatchBooks, type MatchAnswer, type MatchQuestion } from './readMatchBooks.ts'

/** How to read, once, what movements of a bank are held against. */
export function useReadMatchBooks(): (question: MatchQuestion) => Promise<MatchAnswer> {
  const { db } = useBooks()
  return useCallback((question: MatchQuestion) => readMatchBooks(db, question), [db])
}
