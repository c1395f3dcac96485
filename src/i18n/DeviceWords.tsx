import type { ReactNode } from 'react'
import { DeviceWordsContext, useLoadedDeviceWords } from './DeviceWordsContext.ts'

/** Gives the words about other devices to everything inside; shows nothing until they are there. */
export function DeviceWords({ children }: { readonly children: ReactNode }) {
  const { words, error } = useLoadedDeviceWords(true)
  // As of any chunk that cannot be fetched: the screen says so, and offers to try again.
  if (error !== undefined) throw error
  return words === undefined ? null : <DeviceWordsContext value={words}>{children}</DeviceWordsContext>
}
