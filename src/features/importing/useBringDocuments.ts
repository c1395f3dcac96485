import { useEffect, useRef, useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { editBusiness } from '../../commands/editBusiness.ts'
import {
  importDocuments,
  takeDocumentsBack,
  type DocumentPlan,
  type DocumentsReport,
} from '../../commands/importDocuments.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RowProgress } from '../../interchange/importReader.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

type Run =
  | { readonly step: 'waiting'; readonly error: string | null }
  | { readonly step: 'writing'; readonly progress: RowProgress; readonly stopping: boolean }
  | { readonly step: 'done'; readonly report: DocumentsReport }

export interface BringDocuments {
  readonly run: Run
  readonly start: (plan: DocumentPlan) => void
  readonly stop: () => void
}

/**
 * Writes what was confirmed, and offers to undo all of it. It goes on when the person leaves the screen.
 * @param ownTaxId kept in the settings with it: the business was picked out, and has none there
 */
export function useBringDocuments(onUndone: () => void, ownTaxId?: string): BringDocuments {
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { eInvoices: words, importing } = useLaterT()
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

  const bring = async (plan: DocumentPlan) => {
    const { signal } = (stopper.current = new AbortController())
    const onProgress = (progress: RowProgress) => setRun({ step: 'writing', progress, stopping: signal.aborted })
    onProgress({ done: 0, total: plan.sales.length })
    const result = await importDocuments(deps)(plan, { onProgress, signal })
    if (!result.ok) {
      setRun({ step: 'waiting', error: `${tell(result.error)} ${importing.notAll}` })
      if (!here.current) show({ text: tell(result.error), tone: 'error' })
      return
    }
    const report = result.value
    const made = report.invoices + report.creditNotes + report.payments
    // Where it cannot be kept the question comes again: nothing of what came in depends on it.
    const isKept = made > 0 && ownTaxId !== undefined && (await editBusiness(deps)({ taxId: ownTaxId })).ok
    const undo = async () => {
      const undone = await takeDocumentsBack(deps)(report.made)
      if (!undone.ok) throw new Error(undone.error.type)
      if (isKept) await editBusiness(deps)({ taxId: '' })
      if (here.current) onUndone()
    }
    if (made > 0) {
      void askToPersist()
      show({ text: words.brought(made), undo })
    }
    setRun({ step: 'done', report })
  }
  const stop = () => {
    stopper.current?.abort()
    setRun((before) => (before.step === 'writing' ? { ...before, stopping: true } : before))
  }
  return { run, start: (plan) => void bring(plan), stop }
}
