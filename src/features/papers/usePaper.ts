import { useEffect, useState } from 'react'
import type { Paper } from '../../documents/paper.ts'
import type { PaperMaker } from '../../documents/paperMaker.ts'
import type { PaperRequest } from '../../documents/paperRequest.ts'

export interface PaperFile extends Paper {
  readonly file: File
}

/** Typing a day changes it several times; the paper is made when it rests. */
const REST_MS = 350

/**
 * The PDF, made in a worker before it is asked for, because a share sheet opens only straight from a tap. Undefined
 * while there is nothing to make or it is being made.
 * @param request null: something is missing without which it cannot be made. Kept by the caller while nothing changes
 */
export function usePaper(request: PaperRequest | null): PaperFile | 'failed' | undefined {
  const [made, setMade] = useState<{ readonly request: PaperRequest; readonly file: PaperFile | 'failed' }>()
  useEffect(() => {
    if (request === null) return undefined
    let current = true
    let maker: PaperMaker | undefined
    const timer = setTimeout(() => {
      makerOnce()
        .then((opened) => {
          maker = opened
          return current ? opened.make(request) : undefined
        })
        .then((paper) => paper && fileOf(paper))
        .catch((): 'failed' => 'failed')
        .then((file) => current && file && setMade({ request, file }))
        .catch(() => undefined)
        .finally(() => maker?.close())
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
      maker?.close()
    }
  }, [request])
  return made && made.request === request ? made.file : undefined
}

/** The finished paper with its file. */
export function fileOf(paper: Paper): PaperFile {
  const file = new File([new Uint8Array(paper.bytes)], paper.fileName, { type: 'application/pdf' })
  return { ...paper, file }
}

async function makerOnce(): Promise<PaperMaker> {
  return (await import('../../documents/paperMaker.ts')).openPaperMaker()
}
