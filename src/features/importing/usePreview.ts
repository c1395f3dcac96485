import { useEffect, useState } from 'react'
import { decimalMarkOf, localeFor } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { matchCustomers, type CustomerKey } from '../../interchange/customerKey.ts'
import type { OpenedTable } from '../../interchange/importProtocol.ts'
import type { ImportReader, ReadRows, RowProgress } from '../../interchange/importReader.ts'
import { useToday } from '../../queries/books.ts'
import { useImportLookup } from '../../queries/useImportLookup.ts'
import { missingColumns, type Choices } from './choices.ts'

/** What would come in, and what of it is here already. */
export interface Preview {
  readonly rows: ReadRows
  /** Customers of the file that are here. */
  readonly existing: ReadonlyMap<CustomerKey, CustomerId>
  /** Number of debts that an earlier import brought. */
  readonly known: number
  /** Number of customers that would be made. */
  readonly customersNew: number
}

export interface PreviewState {
  /** The latest one; it stays in sight while the next is worked out. */
  readonly preview: Preview | null
  /** True: `preview` is not (yet) that of the present choices. */
  readonly busy: boolean
  readonly progress: RowProgress
  /** The worker broke down. */
  readonly failed: boolean
}

interface Answer {
  readonly of: object
  readonly preview: Preview | null
  readonly failed: boolean
}

const NO_PROGRESS: RowProgress = { done: 0, total: 0 }

/** Reads all rows anew whenever the table or a choice changes. Writes nothing. */
export function usePreview(
  reader: ImportReader,
  table: OpenedTable,
  choices: Choices,
  business: BusinessProfile,
): PreviewState {
  const today = useToday()
  const lookup = useImportLookup()
  const [question, setQuestion] = useState({ table, choices })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [progress, setProgress] = useState(NO_PROGRESS)
  if (question.table !== table || question.choices !== choices) {
    setQuestion({ table, choices })
    setProgress(NO_PROGRESS)
  }
  const { country, terms } = business

  useEffect(() => {
    const { choices: asked } = question
    if (missingColumns(asked.mapping).length > 0) return undefined
    let current = true
    const read = async () => {
      const usualMark = decimalMarkOf(localeFor('es', country))
      const rows = await reader.read({ ...asked, country, terms, usualMark, today }, (next) => {
        if (current) setProgress(next)
      })
      const existing = matchCustomers(rows.customers.values(), await lookup.customers())
      const known = await lookup.knownSources(rows.receivables.map(({ source }) => source))
      const fresh = rows.receivables.filter(({ source }) => !known.has(source))
      const made = new Set(fresh.map(({ customerKey }) => customerKey).filter((key) => !existing.has(key)))
      const preview = { rows, existing, known: rows.receivables.length - fresh.length, customersNew: made.size }
      if (current) setAnswer({ of: question, preview, failed: false })
    }
    read().catch(() => {
      if (current) setAnswer({ of: question, preview: null, failed: true })
    })
    return () => {
      current = false
    }
  }, [question, reader, lookup, country, terms, today])

  return {
    preview: answer?.preview ?? null,
    busy: answer?.of !== question,
    progress,
    failed: answer?.of === question && answer.failed,
  }
}
