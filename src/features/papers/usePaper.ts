import type { Paper } from '../../documents/paper.ts'
import type { PaperRequest } from '../../documents/paperRequest.ts'
import { useMade } from './useMade.ts'

export type PaperFile<P extends Paper = Paper> = P & { readonly file: File }

/**
 * The PDF, made in a worker. Undefined while there is nothing to make or it is being made.
 * @param request null: something is missing without which it cannot be made. Kept by the caller while nothing changes
 */
export function usePaper(request: PaperRequest | null): PaperFile | 'failed' | undefined {
  return useMade(request, makeInWorker)
}

/** The finished paper with its file. */
export function fileOf<P extends Paper>(paper: P): PaperFile<P> {
  const file = new File([new Uint8Array(paper.bytes)], paper.fileName, { type: 'application/pdf' })
  return { ...paper, file }
}

async function makeInWorker(request: PaperRequest, signal: AbortSignal): Promise<PaperFile> {
  const { openPaperMaker } = await import('../../documents/paperMaker.ts')
  signal.throwIfAborted()
  const maker = openPaperMaker()
  signal.addEventListener('abort', maker.close)
  try {
    return fileOf(await maker.make(request))
  } finally {
    maker.close()
  }
}
