import { useRef, useState } from 'react'
import {
  acceptMovements,
  takeMovementsBack,
  type AcceptedMovement,
  type AcceptReport,
} from '../../commands/acceptMovements.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'

export interface Book {
  /** In movements; null while nothing is written. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly error: string | null
  readonly report: AcceptReport | null
  readonly undone: boolean
  readonly start: (accepted: readonly AcceptedMovement[]) => void
  readonly stop: () => void
  readonly undo: () => void
}

/** Writes down what was accepted, and takes all of it back. */
export function useBook(): Book {
  const deps = useCommandDeps()
  const tell = useErrorText()
  const [progress, setProgress] = useState<Book['progress']>(null)
  const [error, setError] = useState<string | null>(null)
  const [report, setReport] = useState<AcceptReport | null>(null)
  const [undone, setUndone] = useState(false)
  const stopper = useRef<AbortController>(null)

  const start = async (accepted: readonly AcceptedMovement[]) => {
    const { signal } = (stopper.current = new AbortController())
    setError(null)
    setUndone(false)
    setProgress({ done: 0, total: accepted.length })
    const result = await acceptMovements(deps)(accepted, { onProgress: setProgress, signal })
    setProgress(null)
    if (!result.ok) setError(tell(result.error))
    else {
      setReport(result.value)
      if (result.value.booked.length > 0) void askToPersist()
    }
  }
  const undo = async () => {
    if (!report) return
    setError(null)
    const result = await takeMovementsBack(deps)(report.booked)
    if (result.ok) setUndone(true)
    else setError(tell(result.error))
  }
  return {
    progress,
    error,
    report,
    undone,
    start: (accepted) => void start(accepted),
    stop: () => stopper.current?.abort(),
    undo: () => void undo(),
  }
}
