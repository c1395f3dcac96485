import { useEffect, useMemo, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import type { Channel } from '../../domain/fact.ts'
import { createFormat } from '../../domain/format.ts'
import { localeFor, type Language } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import type { MessageDraft } from '../../messages/reminder.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { CustomerView } from './CustomerView.ts'
import type { Level } from './levels.ts'
import { debtLines } from '../../queries/messageDebts.ts'
import { useSettings } from '../../queries/useSettings.ts'

export interface DraftQuestion {
  readonly business: BusinessProfile
  readonly customer: CustomerView
  readonly debts: readonly OpenDebt[]
  readonly level: Level
  readonly language: Language
  readonly today: Day
  /** The owner may have other words for each. */
  readonly channel: Channel
}

/** `failed`: its machinery could not be fetched; the person writes the message. */
export type Draft = MessageDraft | 'failed' | undefined

/** The text that the ladder would send, in the owner's words where there are some; undefined while it is being written. */
export function useDraft(question: DraftQuestion): Draft {
  const { business, customer, debts, level, language, today, channel } = question
  const own = useSettings('template/')
  const input = useMemo(
    () => ({
      language,
      treatment: business.treatment,
      country: business.country,
      party: customer.profile.party,
      business,
      format: createFormat(localeFor(language, business.country)),
      level,
      channel,
      customer: { name: customer.person.name, code: customer.person.code },
      debts: debtLines(debts),
      asOf: today,
    }),
    [business, customer, debts, level, language, today, channel],
  )
  const [made, setMade] = useState<{ readonly input: typeof input; readonly draft: MessageDraft | 'failed' }>()
  useEffect(() => {
    if (own === undefined) return undefined
    let current = true
    const write = async () => {
      const { draftMessage } = await import('../../messages/ownWords.ts')
      return draftMessage(input, own)
    }
    write().then(
      (draft) => current && setMade({ input, draft }),
      () => current && setMade({ input, draft: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [input, own])
  // The one before stays in sight until the new one is there.
  return made?.draft
}
