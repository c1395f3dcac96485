import { useCallback, useState } from 'react'
import type { PaperInput } from '../../../documents/paperInput.ts'
import type { CaseFile } from '../../../domain/caseFile.ts'
import { useReadBlobs } from '../../../queries/useReadBlobs.ts'
import type { ExpedienteAsk, ExpedienteReply } from './expediente.worker.ts'
import type { MadeExpediente } from './makeExpediente.ts'
import { useRunningWorker } from '../../../platform/useRunningWorker.ts'

/** A finished expediente with its two files. */
export interface ExpedienteFiles extends Pick<MadeExpediente, 'pages' | 'seal'> {
  readonly pdf: File
  readonly zip: File
}

/** How far it is. `of`: what it is made from; it is not that of another file. */
export type MakingExpediente =
  | { readonly type: 'idle' }
  | { readonly type: 'making'; readonly of: CaseFile; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly of: CaseFile; readonly files: ExpedienteFiles }
  | { readonly type: 'failed'; readonly of: CaseFile }

export interface MakeExpediente {
  readonly state: MakingExpediente
  readonly make: (input: PaperInput, file: CaseFile) => void
  /** Back to where nothing was made. */
  readonly stop: () => void
}

/** Makes an expediente in a worker of its own; leaving the screen, or stopping, ends the worker with it. */
export function useMakeExpediente(): MakeExpediente {
  const [state, setState] = useState<MakingExpediente>({ type: 'idle' })
  const { begin, isRunning, end } = useRunningWorker()
  const readBlobs = useReadBlobs()
  const stop = useCallback(() => {
    end()
    setState({ type: 'idle' })
  }, [end])
  const make = useCallback(
    (input: PaperInput, file: CaseFile) => {
      setState({ type: 'making', of: file, done: 0, total: 0 })
      const worker = begin(() => new Worker(new URL('./expediente.worker.ts', import.meta.url), { type: 'module' }))
      const finish = (next: MakingExpediente) => {
        if (!isRunning(worker)) return
        end()
        setState(next)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<ExpedienteReply>) => {
        if (!isRunning(worker)) return
        if (data.type === 'progress') setState({ type: 'making', of: file, done: data.done, total: data.total })
        else
          finish(
            data.type === 'made' ? { type: 'made', of: file, files: filesOf(data.made) } : { type: 'failed', of: file },
          )
      })
      worker.addEventListener('error', () => finish({ type: 'failed', of: file }))
      readBlobs(file.attachments.map(({ sha256 }) => sha256)).then(
        (blobs) => worker.postMessage({ input, file, blobs } satisfies ExpedienteAsk, []),
        () => finish({ type: 'failed', of: file }),
      )
    },
    [begin, isRunning, end, readBlobs],
  )
  return { state, make, stop }
}

function filesOf({ pdf, zip, pages, seal }: MadeExpediente): ExpedienteFiles {
  return {
    pdf: new File([new Uint8Array(pdf.bytes)], pdf.name, { type: 'application/pdf' }),
    zip: new File([new Uint8Array(zip.bytes)], zip.name, { type: 'application/zip' }),
    pages,
    seal,
  }
}
