import { useEffect, useEffectEvent } from 'react'
import { takeWaitingFiles } from './sharedFiles.ts'

/** What `navigate` leaves with the address when it leads to a screen that is to take the files that wait. */
export const TAKES_FILES = 'takes-files'

/**
 * Gives this screen the files that wait for it, when it was opened for them.
 * @param onFiles at most once for each time that files are handed over
 */
export function useWaitingFiles(onFiles: (files: readonly File[]) => void): void {
  const give = useEffectEvent(onFiles)
  useEffect(() => {
    if (history.state !== TAKES_FILES) return
    // Going back to this screen does not hand anything over again.
    history.replaceState(null, '')
    void takeWaitingFiles().then(
      (files) => files.length > 0 && give(files),
      () => undefined,
    )
  }, [])
}
