import { useMemo, useRef, useState } from 'react'
import type { PaymentFact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { useFindDuplicatePayment } from '../../queries/useFindDuplicatePayment.ts'
import { useReadStanding, useStanding } from '../../queries/useStanding.ts'
import type { EntryKind } from '../../ui/routes.ts'
import { draftOf, saleOf, type EntryDraft } from './entryDraft.ts'
import { changed, emptyForm, isUntouched, type EntryForm } from './entryForm.ts'
import { prepareEntry, withReason, type EntryProblem } from './prepareEntry.ts'
import { useSaveEntry, type SavedEntry, type SaveEntryError } from './useSaveEntry.ts'

/** What the person is asked before it is written down. */
export type EntryQuestion = { readonly type: 'credit' } | { readonly type: 'duplicate'; readonly earlier: PaymentFact }

/** Questions that were answered with "go on". */
export type Confirmed = readonly EntryQuestion['type'][]

export interface Entry {
  readonly draft: EntryDraft
  readonly change: (patch: Partial<EntryForm>) => void
  /** What is on its way into the form: an entry that is saved meanwhile waits for it. */
  readonly waitFor: (work: Promise<unknown>) => void
  readonly problem: EntryProblem | null
  readonly question: EntryQuestion | null
  readonly dismiss: () => void
  /** Why it is not saved; what was typed is still there. */
  readonly error: SaveEntryError | null
  readonly busy: boolean
  /** @param reason why a sale goes on that was stopped */
  readonly submit: (confirmed?: Confirmed, reason?: string) => void
}

export interface EntryOptions {
  readonly business: BusinessProfile
  readonly what: EntryKind
  readonly customer: CustomerId | null
  /** It is on the disk, and the form is empty again. */
  readonly onSaved: (saved: SavedEntry, form: EntryForm, bringBack: () => void) => void
}

/** The way of an entry from the first key to the disk: what was typed, what is asked, what went wrong. */
export function useEntry({ business, what, customer, onSaved }: EntryOptions): Entry {
  const today = useToday()
  const { decimalMark } = useFormat()
  const save = useSaveEntry()
  const readStanding = useReadStanding()
  const findDuplicate = useFindDuplicatePayment()
  const [form, setForm] = useState(() => emptyForm(what, customer))
  const [problem, setProblem] = useState<EntryProblem | null>(null)
  const [question, setQuestion] = useState<EntryQuestion | null>(null)
  const [error, setError] = useState<SaveEntryError | null>(null)
  const [busy, setBusy] = useState(false)
  const writing = useRef(false)
  const latest = useRef(form)
  const arriving = useRef<Promise<unknown>>(undefined)

  const standing = useStanding(form.customer, form.currency ?? business.currency)
  const draft = useMemo(
    () => draftOf(form, { business, standing, today, decimal: decimalMark }),
    [form, business, standing, today, decimalMark],
  )

  const put = (next: EntryForm) => {
    latest.current = next
    setForm(next)
  }

  /** The form as it is when all of it has come: who was added or chosen a moment ago may still be on the way. */
  const whole = async (): Promise<EntryDraft> => {
    await arriving.current
    const now = latest.current
    if (now === form && standing !== undefined) return draft
    const known = await readStanding(now.customer, now.currency ?? business.currency)
    return draftOf(now, { business, standing: known, today, decimal: decimalMark })
  }

  const attempt = async (confirmed: Confirmed, reason: string | undefined) => {
    const ready = await whole()
    const prepared = prepareEntry(ready)
    if (!prepared.ok) return setProblem(prepared.error)
    if (saleOf(ready)?.verdict === 'stop' && !confirmed.includes('credit')) return setQuestion({ type: 'credit' })
    if (prepared.value.type === 'payment' && !confirmed.includes('duplicate')) {
      const earlier = await findDuplicate(prepared.value.payment)
      if (earlier) return setQuestion({ type: 'duplicate', earlier })
    }
    const result = await save(withReason(prepared.value, reason, saleOf(ready)?.stops ?? []))
    if (!result.ok) return setError(result.error)
    const saved = ready.form
    put(emptyForm(saved.what, null))
    onSaved(result.value, saved, () => isUntouched(latest.current) && put(saved))
  }

  const submit = (confirmed: Confirmed = [], reason?: string) => {
    // A second tap while the first is being written would be a second entry.
    if (writing.current) return
    writing.current = true
    setBusy(true)
    setProblem(null)
    setQuestion(null)
    setError(null)
    void attempt(confirmed, reason).finally(() => {
      writing.current = false
      setBusy(false)
    })
  }

  const change = (patch: Partial<EntryForm>) => {
    setProblem(null)
    put(changed(latest.current, patch))
  }
  const waitFor = (work: Promise<unknown>) => {
    const mine = work.finally(() => {
      if (arriving.current === mine) arriving.current = undefined
    })
    arriving.current = mine
  }
  return { draft, change, waitFor, problem, question, dismiss: () => setQuestion(null), error, busy, submit }
}
