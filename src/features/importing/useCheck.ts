import { useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { OpenedTable } from '../../interchange/importProtocol.ts'
import type { ReadTableOptions } from '../../interchange/readTable.ts'
import { missingColumns, type AskedRole, type Choices } from './choices.ts'
import { rememberedChoices } from './rememberedChoices.ts'
import type { FileProblem, OpenFile } from './useImportFile.ts'
import { usePreview, type PreviewState } from './usePreview.ts'

export interface Check extends PreviewState {
  readonly table: OpenedTable
  readonly choices: Choices
  readonly choose: (choices: Partial<Choices>) => void
  /** Reads the file again, from another sheet or with another header row; columns are guessed anew. */
  readonly reopen: (options: ReadTableOptions) => void
  readonly reopening: boolean
  readonly problem: FileProblem | null
  readonly missing: readonly AskedRole[]
  /** Read as the last list with these headers was. */
  readonly isAsBefore: boolean
}

/** What a person sees and changes before anything is written. */
export function useCheck({ reader, table: opened }: OpenFile, business: BusinessProfile): Check {
  const [table, setTable] = useState(opened)
  const [remembered] = useState(() => rememberedChoices(opened))
  const [choices, setChoices] = useState<Choices>(
    () => remembered ?? { mapping: opened.mapping, dates: undefined, decimal: undefined, currency: business.currency },
  )
  const [reopening, setReopening] = useState(false)
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const preview = usePreview(reader, table, choices, business)

  const reopen = async (options: ReadTableOptions) => {
    setReopening(true)
    const result = await reader.reopen(options).catch(() => null)
    setReopening(false)
    setProblem(result === null ? 'file-unreadable' : result.ok ? null : result.error.type)
    if (!result?.ok) return
    setTable(result.value)
    setChoices((before) => ({ ...before, mapping: result.value.mapping, dates: undefined, decimal: undefined }))
  }
  const missing = missingColumns(choices.mapping)
  return {
    ...preview,
    busy: missing.length === 0 && (preview.busy || reopening),
    table,
    choices,
    choose: (changed) => setChoices((before) => ({ ...before, ...changed })),
    reopen: (options) => void reopen(options),
    reopening,
    problem,
    missing,
    isAsBefore: remembered !== undefined && choices === remembered,
  }
}
