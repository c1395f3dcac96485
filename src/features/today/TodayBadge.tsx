import { useEffect } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { showBadge } from '../../platform/badge.ts'
import { useContactCount } from '../../queries/useTodayList.ts'
import { useRound } from './useRound.ts'

/** The number of customers to be in touch with today on the app's icon, while the app is open: of this device's round. */
export function TodayBadge() {
  const round = useRound()
  const count = useContactCount(round?.tag)
  const { sample } = useBooksControl()
  const known = round === undefined ? undefined : sample ? 0 : count
  useEffect(() => {
    if (known !== undefined) showBadge(known)
  }, [known])
  // Other books, or none: closing the app runs nothing, so that the number stays.
  useEffect(() => () => showBadge(0), [])
  return null
}
