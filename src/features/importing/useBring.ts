import { useEffect, useRef, useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { importReceivables, type ImportReport } from '../../commands/importReceivables.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { matchCustomers } from '../../interchange/customerKey.ts'
import type { RowProgress } from '../../interchange/importReader.ts'
import type { Receivables } from '../../interchange/receivables.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useImportLookup } from '../../queries/useImportLookup.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

type Run =
  | { readonly step: 'waiting'; readonly error: string | null }
  | { readonly step: 'writing'; readonly progress: RowProgress; readonly stopping: boolean }
  | { readonly step: 'done'; readonly report: ImportReport }

export interface Bring {
  readonly run: Run
  readonly start: (rows: Receivables) => void
  readonly stop: () => void
}

/** Writes what was confirmed. It goes on when the person leaves the screen, and then says so when it is done. */
export function useBring(): Bring {
  const deps = useCommandDeps()
  const lookup = useImportLookup()
  const tell = useErrorText()
  const { importing } = useLaterT()
  const { show } = useNotice()
  const [run, setRun] = useState<Run>({ step: 'waiting', error: null })
  const stopper = useRef<AbortController>(null)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const start = async (rows: Receivables) => {
    const { receivables, customers } = rows
    const { signal } = (stopper.current = new AbortController())
    const onProgress = (progress: RowProgress) => setRun({ step: 'writing', progress, stopping: signal.aborted })
    onProgress({ done: 0, total: receivables.length })
    // Right before: somebody may have been added while this screen was open.
    const existing = matchCustomers(customers.values(), await lookup.customers())
    const result = await importReceivables(deps)({ receivables, customers, existing }, { onProgress, signal })
    if (result.ok && result.value.added > 0) void askToPersist()
    if (here.current) {
      setRun(
        result.ok
          ? { step: 'done', report: result.value }
          : { step: 'waiting', error: `${tell(result.error)} ${importing.notAll}` },
      )
    } else if (result.ok) show({ text: importing.finished(result.value.added) })
    else show({ text: tell(result.error), tone: 'error' })
  }
  const stop = () => {
    stopper.current?.abort()
    setRun((before) => (before.step === 'writing' ? { ...before, stopping: true } : before))
  }
  return { run, start: (rows) => void start(rows), stop }
}
