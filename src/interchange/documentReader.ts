import type {
  DocumentReply,
  DocumentRequest,
  DocumentSummary,
  FoundDocument,
  RefusedDocument,
} from './documentProtocol.ts'
import type { RowProgress } from './importReader.ts'

/** All that the chosen files hold. */
export interface ReadDocuments extends DocumentSummary {
  readonly documents: readonly FoundDocument[]
  readonly refused: readonly RefusedDocument[]
}

export interface DocumentReading {
  /** Rejects when the worker breaks down: a bug, or no memory left. Never settles after `stop`. */
  readonly result: Promise<ReadDocuments>
  readonly stop: () => void
}

/** Reads the files in a worker of its own. */
export function readDocuments(files: readonly File[], onProgress: (progress: RowProgress) => void): DocumentReading {
  const worker = new Worker(new URL('./documents.worker.ts', import.meta.url), { type: 'module' })
  const result = new Promise<ReadDocuments>((resolve, reject) => {
    const documents: FoundDocument[] = []
    const refused: RefusedDocument[] = []
    worker.addEventListener('message', ({ data }: MessageEvent<DocumentReply>) => {
      if (data.type === 'progress') onProgress({ done: data.done, total: data.total })
      else if (data.type === 'found') {
        documents.push(...data.documents)
        refused.push(...data.refused)
      } else {
        worker.terminate()
        if (data.type === 'done') resolve({ documents, refused, ...data.summary })
        else reject(new Error(data.message))
      }
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(event.message))
    })
  })
  const request: DocumentRequest = { files }
  worker.postMessage(request, [])
  return { result, stop: () => worker.terminate() }
}
