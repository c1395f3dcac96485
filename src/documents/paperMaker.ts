import type { Paper, PaperProgress } from './paper.ts'
import type { PaperRequest } from './paperRequest.ts'
import type { PaperAsk, PaperReply } from './paperServer.ts'

/** Makes papers in a worker of its own. */
export interface PaperMaker {
  /** @throws Error when it cannot be made, or the worker breaks down: a bug, or no memory left */
  readonly make: (request: PaperRequest, onProgress?: (progress: PaperProgress) => void) => Promise<Paper>
  /** Stops whatever is being made; it is never answered. */
  readonly close: () => void
}

interface Waiting {
  readonly resolve: (paper: Paper) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((progress: PaperProgress) => void) | undefined
}

/** Starts the worker. */
export function openPaperMaker(): PaperMaker {
  const worker = new Worker(new URL('./papers.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<PaperReply>) => {
    const asked = waiting.get(data.id)
    if (data.type === 'progress') return asked?.onProgress?.(data.progress)
    waiting.delete(data.id)
    if (data.type === 'made') asked?.resolve(data.paper)
    else asked?.reject(new Error(data.message))
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  })
  return {
    make: (request, onProgress) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject, onProgress })
        worker.postMessage({ id: last, request } satisfies PaperAsk, [])
      }),
    close: () => worker.terminate(),
  }
}
