import { useEffect, useState } from 'react'
import { readDocuments, type ReadDocuments } from '../../interchange/documentReader.ts'
import type { RowProgress } from '../../interchange/importReader.ts'

type DocumentsFiles =
  | { readonly step: 'reading'; readonly progress: RowProgress }
  | { readonly step: 'open'; readonly read: ReadDocuments }
  /** The worker broke down. */
  | { readonly step: 'failed' }

/** The files that were chosen, read in a worker; stopped when the screen is left. */
export function useDocumentsFiles(files: readonly File[]): DocumentsFiles {
  const [state, setState] = useState<DocumentsFiles>({ step: 'reading', progress: { done: 0, total: files.length } })
  useEffect(() => {
    const reading = readDocuments(files, (progress) => setState({ step: 'reading', progress }))
    reading.result.then(
      (read) => setState({ step: 'open', read }),
      () => setState({ step: 'failed' }),
    )
    return reading.stop
  }, [files])
  return state
}
