import { useCallback, useEffect, useRef, useState } from 'react'
import type { DayOrder } from '../../domain/dayText.ts'
import type { Match, MatchBooks, StatementMovement } from '../../domain/matching/movements.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import type { BankStatementFile, StatementError } from '../../interchange/bankStatement.ts'
import { collectedMovements } from '../../interchange/collectedMovements.ts'
import { startStatementReader, type StatementReader } from '../../interchange/statementReader.ts'
import { useReadMatchBooks } from '../../queries/useReadMatchBooks.ts'

export type StatementProblem = StatementError['type'] | 'file-unreadable'

/** A statement that was read and held against the books. */
export interface OpenStatement {
  readonly file: BankStatementFile
  /** In order of day. */
  readonly movements: readonly StatementMovement[]
  readonly matches: ReadonlyMap<string, Match>
  readonly books: MatchBooks
}

type Stage =
  | { readonly step: 'choose'; readonly problem: StatementProblem | null }
  | { readonly step: 'reading' | 'matching' }
  | { readonly step: 'open'; readonly statement: OpenStatement }

export interface Statement {
  readonly stage: Stage
  readonly open: (file: File) => void
  /** Reads the same file with its days in this order. */
  readonly readDays: (days: DayOrder) => void
  readonly leave: () => void
}

/**
 * The statement that was chosen: read in a worker, then held against the books as they are.
 * @param first a file that another screen took
 */
export function useStatement(business: BusinessProfile | undefined, first: File | null): Statement {
  const { decimalMark } = useFormat()
  const readBooks = useReadMatchBooks()
  const [stage, setStage] = useState<Stage>(first ? { step: 'reading' } : { step: 'choose', problem: null })
  const reader = useRef<StatementReader>(null)
  const chosen = useRef<File>(null)
  const close = useCallback(() => {
    reader.current?.close()
    reader.current = null
  }, [])

  const open = useCallback(
    async (given: File, days?: DayOrder) => {
      if (!business) return
      close()
      const own = startStatementReader()
      reader.current = own
      chosen.current = given
      const isOurs = (): boolean => reader.current === own
      setStage({ step: 'reading' })
      try {
        const options = { currency: business.currency, country: business.country, usualMark: decimalMark }
        const bytes = new Uint8Array(await given.arrayBuffer())
        const read = await own.read(bytes, days ? { ...options, days } : options)
        if (!isOurs()) return
        if (!read.ok) {
          setStage({ step: 'choose', problem: read.error.type })
          return
        }
        setStage({ step: 'matching' })
        const movements = collectedMovements(read.value).toSorted((a, b) =>
          a.booked < b.booked ? -1 : a.booked > b.booked ? 1 : 0,
        )
        const from = movements[0]?.booked
        const fingerprints = movements.flatMap(({ fingerprint, batch }) =>
          batch ? [fingerprint, batch] : [fingerprint],
        )
        const { books, known } = await readBooks({ business, from, fingerprints })
        const matches = await own.match(movements, books, known)
        if (isOurs()) setStage({ step: 'open', statement: { file: read.value, movements, matches, books } })
      } catch {
        // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
        if (isOurs()) setStage({ step: 'choose', problem: 'file-unreadable' })
      }
    },
    [business, close, decimalMark, readBooks],
  )
  const started = useRef<File>(null)
  useEffect(() => {
    if (first && business && started.current !== first) {
      started.current = first
      void open(first)
    }
  }, [first, business, open])
  useEffect(() => {
    return () => {
      // Whoever comes back starts anew.
      started.current = null
      close()
    }
  }, [close])

  return {
    stage,
    open: (given) => void open(given),
    readDays: (days) => chosen.current && void open(chosen.current, days),
    leave: () => {
      close()
      setStage({ step: 'choose', problem: null })
    },
  }
}
