import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenedTable } from '../../interchange/importProtocol.ts'
import { startImportReader, type ImportReader } from '../../interchange/importReader.ts'
import { MAX_FILE_BYTES } from '../../interchange/readTable.ts'
import type { TableError } from '../../interchange/table.ts'

export type FileProblem = TableError['type'] | 'file-unreadable' | 'several-files'

export interface OpenFile {
  readonly name: string
  readonly reader: ImportReader
  readonly table: OpenedTable
}

type Stage =
  | { readonly step: 'choose'; readonly problem: FileProblem | null }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'open'; readonly file: OpenFile }

export interface ImportFile {
  readonly stage: Stage
  readonly openFile: (file: File) => void
  readonly openText: (text: string, name: string) => void
  /** Back to the choice of a file; what is being read is stopped. */
  readonly leave: () => void
}

/** The file that is being imported: chosen, read in a worker, open. */
export function useImportFile(): ImportFile {
  const [stage, setStage] = useState<Stage>({ step: 'choose', problem: null })
  const reader = useRef<ImportReader>(null)

  const close = useCallback(() => {
    reader.current?.close()
    reader.current = null
  }, [])
  useEffect(() => close, [close])

  const leave = useCallback(
    (problem: FileProblem | null = null) => {
      close()
      setStage({ step: 'choose', problem })
    },
    [close],
  )

  const open = async (name: string, size: number, bytesOf: () => Promise<Uint8Array>) => {
    close()
    if (size > MAX_FILE_BYTES) {
      leave('file-too-large')
      return
    }
    const own = startImportReader()
    reader.current = own
    setStage({ step: 'reading', name })
    try {
      const result = await own.open(await bytesOf())
      if (reader.current !== own) return
      if (result.ok) setStage({ step: 'open', file: { name, reader: own, table: result.value } })
      else leave(result.error.type)
    } catch {
      // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
      if (reader.current === own) leave('file-unreadable')
    }
  }
  return {
    stage,
    openFile: (file) => void open(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer())),
    openText: (text, name) => void open(name, text.length, () => Promise.resolve(new TextEncoder().encode(text))),
    leave: () => leave(),
  }
}
