import { useCallback, useState } from 'react'
import type { ExportFailure, ExportReply } from './export.worker.ts'
import type { ExportAsk, ExportChoice } from './makeExport.ts'
import { useRunningWorker } from '../../platform/useRunningWorker.ts'

/** A file that can be handed on. `left`: customers that are not in it. */
export interface ReadyExport {
  readonly file: File
  readonly left: number
}

/** How far it is, and with what. */
export type MakingExport =
  | { readonly type: 'idle' }
  | { readonly type: 'making'; readonly choice: ExportChoice; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly choice: ExportChoice; readonly ready: ReadyExport }
  | { readonly type: 'failed'; readonly choice: ExportChoice; readonly why: ExportFailure }

export interface MakeExport {
  readonly state: MakingExport
  readonly make: (ask: ExportAsk, name: string) => void
  /** Back to where nothing was made. */
  readonly stop: () => void
}

/** Makes a file in a worker of its own; leaving the screen, or stopping, ends the worker with it. */
export function useMakeExport(): MakeExport {
  const [state, setState] = useState<MakingExport>({ type: 'idle' })
  const { begin, isRunning, end } = useRunningWorker()
  const stop = useCallback(() => {
    end()
    setState({ type: 'idle' })
  }, [end])
  const make = useCallback(
    (ask: ExportAsk, name: string) => {
      const { choice } = ask
      setState({ type: 'making', choice, done: 0, total: 0 })
      const worker = begin(() => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }))
      const finish = (next: MakingExport) => {
        if (!isRunning(worker)) return
        end()
        setState(next)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
        if (!isRunning(worker)) return
        if (data.type === 'progress') setState({ type: 'making', choice, done: data.done, total: data.total })
        else if (data.type === 'failed') finish({ type: 'failed', choice, why: data.why })
        else {
          const { content, left } = data.made
          finish({ type: 'made', choice, ready: { file: new File([content], name, { type: content.type }), left } })
        }
      })
      worker.addEventListener('error', () => finish({ type: 'failed', choice, why: 'broken' }))
      worker.postMessage(ask, [])
    },
    [begin, isRunning, end],
  )
  return { state, make, stop }
}
