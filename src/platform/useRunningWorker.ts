import { useCallback, useEffect, useRef } from 'react'

/** One worker at a time: the next one, and leaving the screen, end the one before. */
export interface RunningWorker {
  readonly begin: (start: () => Worker) => Worker
  /** False for one that was ended: what it still says is not wanted. */
  readonly isRunning: (worker: Worker) => boolean
  readonly end: () => void
}

export function useRunningWorker(): RunningWorker {
  const running = useRef<Worker>(undefined)
  const end = useCallback(() => {
    running.current?.terminate()
    running.current = undefined
  }, [])
  useEffect(() => end, [end])
  const begin = useCallback(
    (start: () => Worker) => {
      end()
      const worker = start()
      running.current = worker
      return worker
    },
    [end],
  )
  const isRunning = useCallback((worker: Worker) => running.current === worker, [])
  return { begin, isRunning, end }
}
