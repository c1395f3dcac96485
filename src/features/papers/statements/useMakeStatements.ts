import { useCallback, useEffect, useRef, useState } from 'react'
import type { PaperMaker } from '../../../documents/paperMaker.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import type { Language } from '../../../domain/locale.ts'
import type { Period } from '../../../domain/period.ts'
import { useToday } from '../../../queries/books.ts'
import { useReadAllStatements } from '../../../queries/readStatements.ts'
import type { PaperProfile } from '../../../queries/usePaperBusiness.ts'
import { paperInputOf } from '../paperInputOf.ts'
import { fileOf, type PaperFile } from '../usePaper.ts'

/** How far it is. `left`: accounts that could not be added up. */
export type MakingStatements =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' | 'making'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly file: PaperFile; readonly left: number }
  | { readonly type: 'failed' }

export interface MakeStatements {
  readonly state: MakingStatements
  readonly make: (ids: readonly CustomerId[], period: Period) => Promise<void>
  /** Back to where nothing was made. */
  readonly stop: () => void
}

/** Makes one file of many statements: reads the accounts here, and sets the pages in a worker. */
export function useMakeStatements(business: PaperProfile, language: Language): MakeStatements {
  const today = useToday()
  const readAll = useReadAllStatements()
  const [state, setState] = useState<MakingStatements>({ type: 'idle' })
  /** The run that counts; another one, or leaving, ends it. */
  const run = useRef(0)
  const maker = useRef<PaperMaker>(undefined)

  const stop = useCallback(() => {
    run.current += 1
    maker.current?.close()
    maker.current = undefined
    setState({ type: 'idle' })
  }, [])
  useEffect(() => stop, [stop])

  const make = useCallback(
    async (ids: readonly CustomerId[], period: Period) => {
      run.current += 1
      const mine = run.current
      const isStopped = () => run.current !== mine
      const tell = (next: MakingStatements) => {
        if (!isStopped()) setState(next)
      }
      tell({ type: 'reading', done: 0, total: ids.length })
      try {
        const { customers, left } = await readAll(
          ids,
          period,
          (done) => tell({ type: 'reading', done, total: ids.length }),
          isStopped,
        )
        const { openPaperMaker } = await import('../../../documents/paperMaker.ts')
        if (isStopped()) return
        if (customers.length === 0) return tell({ type: 'failed' })
        const inputs = customers.map(({ customer, statements }) => ({
          ...paperInputOf(business, customer, { on: today, language, mark: 'E' }),
          statements,
        }))
        const opened = openPaperMaker()
        maker.current = opened
        tell({ type: 'making', done: 0, total: inputs.length })
        const paper = await opened.make({ kind: 'statements', inputs }, (progress) =>
          tell({ type: 'making', ...progress }),
        )
        opened.close()
        tell({ type: 'made', file: fileOf(paper), left })
      } catch {
        tell({ type: 'failed' })
      }
    },
    [business, language, today, readAll],
  )
  return { state, make, stop }
}
