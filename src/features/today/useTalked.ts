import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordContact } from '../../commands/recordContact.ts'
import { recordOutcome } from '../../commands/recordOutcome.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useWorkT } from '../../i18n/WorkWords.ts'
import { useToday } from '../../queries/books.ts'
import { firstLevel } from '../../queries/firstLevel.ts'
import { chargesOf, messageDebts } from '../../queries/messageDebts.ts'
import { stepDone } from '../../queries/stepDone.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { laterDay, type LaterChoice } from './laterDay.ts'

export interface TalkedForm {
  readonly channel: 'call' | 'visit'
  readonly words: string
  readonly next: LaterChoice | 'none'
  readonly nextText: string
}

/** The form of a talk that took place, and the way to the disk: the contact first, then what came of it. */
export function useTalked(customer: CustomerId, chase: Chase | undefined, onSaved: () => void) {
  const { work: t } = useWorkT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const [form, setForm] = useState<TalkedForm>({ channel: 'call', words: '', next: 'none', nextText: '' })
  // Once the contact is on the disk, another try records only what came of it.
  const [recorded, setRecorded] = useState<FactId>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<TalkedForm>) => {
    setError(undefined)
    setForm((before) => ({ ...before, ...patch }))
  }

  /** @returns what went wrong, in words */
  const record = async (known: Chase): Promise<string | undefined> => {
    const next = form.next === 'none' ? undefined : laterDay(form.next, form.nextText, today)
    if (form.next !== 'none' && next === undefined) return t.dayMissing
    if (next !== undefined && next <= today) return t.inPast
    let contact = recorded
    if (contact === undefined) {
      const level = firstLevel(known)
      const { step, skipped } = stepDone(known, level, form.channel)
      const done = step === null ? {} : { step, skipped }
      const charges = chargesOf(messageDebts(known))
      const made = await recordContact(deps)({ customer, channel: form.channel, level, charges, text: '', ...done })
      if (!made.ok) return tell(made.error)
      contact = made.value
      setRecorded(contact)
    }
    const outcome = { contact, result: 'reached', words: form.words, ...(next === undefined ? {} : { next }) } as const
    const saved = await recordOutcome(deps)({ customer, ...outcome })
    if (!saved.ok) return saved.error.type === 'next-in-past' ? t.inPast : tell(saved.error)
    const of = [contact, saved.value]
    const undo = async () => {
      const undone = await reverse(deps)({ customer, of, on: today })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.talkedSaved, undo })
    onSaved()
    return undefined
  }
  const save = async () => {
    if (busy || !chase) return
    setBusy(true)
    setError(await record(chase))
    setBusy(false)
  }
  return { form, change, save, busy, error }
}
