import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordContact, type ContactDraft } from '../../commands/recordContact.ts'
import { recordOutcome } from '../../commands/recordOutcome.ts'
import { reverse } from '../../commands/reverse.ts'
import type { Channel } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { ContactResult } from '../../domain/processFacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'
import { outcomeOf, type ResultForm } from './resultForm.ts'

/** What a result belongs to: a contact that is recorded with it, or one that is there. */
export type ResultOf =
  | { readonly type: 'new'; readonly contact: Omit<ContactDraft, 'customer' | 'text'> & { channel: 'call' | 'visit' } }
  | { readonly type: 'recorded'; readonly id: FactId; readonly channel: Channel }

export interface SaveResultQuestion {
  readonly customer: CustomerId
  readonly of: ResultOf
  readonly mayAskReason: boolean
  /** Where to be after it; the results that ask for more lead on by themselves. */
  readonly onSaved: () => void
}

/** Records what came of a contact, the contact with it where it is new, and leads on to what it asks for. */
export function useSaveResult({ customer, of, mayAskReason, onSaved }: SaveResultQuestion) {
  const { contacting: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  // Once the contact is on the disk, another try records only its result.
  const [recorded, setRecorded] = useState<FactId>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const record = useCallback(
    async (form: ResultForm): Promise<string | undefined> => {
      const outcome = outcomeOf(form, today, mayAskReason)
      if (!outcome.ok) return outcome.error.type === 'result-missing' ? t.resultMissing : t.errors['next-empty']
      let contact = of.type === 'recorded' ? of.id : recorded
      if (contact === undefined && of.type === 'new') {
        const made = await recordContact(deps)({ customer, text: '', ...of.contact })
        if (!made.ok) return tell(made.error)
        contact = made.value
        setRecorded(contact)
      }
      if (contact === undefined) return undefined
      const saved = await recordOutcome(deps)({ customer, contact, ...outcome.value })
      if (!saved.ok) return saved.error.type === 'next-in-past' ? t.errors['next-in-past'] : tell(saved.error)
      const undoes = of.type === 'new' ? [contact, saved.value] : [saved.value]
      const undo = async () => {
        const undone = await reverse(deps)({ customer, of: undoes, on: today })
        if (!undone.ok) throw new Error(undone.error.type)
      }
      const text =
        of.type === 'recorded' ? t.answerRecorded : of.contact.channel === 'call' ? t.callRecorded : t.visitRecorded
      show({ text, undo })
      onSaved()
      const more = moreOf(outcome.value.result, customer)
      if (more !== undefined) navigate(more)
      return undefined
    },
    [deps, customer, of, recorded, today, mayAskReason, onSaved, navigate, show, t, tell],
  )
  const save = async (form: ResultForm) => {
    if (busy) return
    setBusy(true)
    setError(await record(form))
    setBusy(false)
  }
  return { save, busy, error }
}

/** What some results ask for next. */
function moreOf(result: ContactResult, customer: CustomerId): string | undefined {
  if (result === 'promise') return routes.promise(customer)
  if (result === 'dispute') return routes.hold(customer)
  return result === 'paid' ? routes.entry('pago', customer) : undefined
}
