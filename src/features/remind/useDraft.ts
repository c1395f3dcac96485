import { useEffect, useMemo, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import { createFormat } from '../../domain/format.ts'
import { localeFor, type Language } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { MessageDraft } from '../../messages/reminder.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { CustomerView } from './CustomerView.ts'
import type { Level } from './levels.ts'
import { debtLines } from '../../queries/messageDebts.ts'

export interface DraftQuestion {
  readonly business: BusinessProfile
  readonly customer: CustomerView
  readonly debts: readonly OpenDebt[]
  readonly level: Level
  readonly language: Language
  readonly today: Day
}

/** `failed`: its machinery could not be fetched; the person writes the message. */
export type Draft = MessageDraft | 'failed' | undefined

/** The text that the ladder would send, in the language asked for; undefined while it is being written. */
export function useDraft(question: DraftQuestion): Draft {
  const { business, customer, debts, level, language, today } = question
  const input = useMemo(
    () => ({
      language,
      treatment: business.treatment,
      country: business.country,
      party: customer.profile.party,
      business,
      format: createFormat(localeFor(language, business.country)),
      level,
      channel: 'whatsapp' as const,
      customer: { name: customer.person.name, code: customer.person.code },
      debts: debtLines(debts),
      asOf: today,
    }),
    [business, customer, debts, level, language, today],
  )
  const [made, setMade] = useState<{ readonly input: typeof input; readonly draft: MessageDraft | 'failed' }>()
  useEffect(() => {
    let current = true
    const write = async () => {
      const { draftReminder } = await import('../../messages/reminder.ts')
      return draftReminder(input)
    }
    write().then(
      (draft) => current && setMade({ input, draft }),
      () => current && setMade({ input, draft: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [input])
  // The one before stays in sight until the new one is there.
  return made?.draft
}
