import { useCallback } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { hexOf, sha256 } from '../../interchange/sha256.ts'
import { useMadePapers } from '../../platform/madePapers.ts'
import { useToday } from '../../queries/books.ts'
import type { PaperFile } from './usePaper.ts'

/** Remembers a paper that was handed over: how it was sent is written down later. @param title what paper it is */
export function useHandedOver(customer: CustomerId, title: string): (file: PaperFile) => void {
  const { put } = useMadePapers()
  const today = useToday()
  return useCallback(
    ({ fileName, pages, bytes }) => put({ customer, on: today, title, fileName, pages, sha256: hexOf(sha256(bytes)) }),
    [put, customer, today, title],
  )
}
