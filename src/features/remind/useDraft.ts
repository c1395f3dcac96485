import { useEffect, useMemo, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import type { Channel } from '../../domain/fact.ts'
import { createFormat } from '../../domain/format.ts'
import { localeFor, type Language } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { templateKey, type MessageTemplate } from '../../messages/messageTemplate.ts'
import type { MessageDraft } from '../../messages/reminder.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { CustomerView } from './CustomerView.ts'
import type { Level } from './levels.ts'
import { DRAFTED } from './preferredChannels.ts'
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

export interface Drafted {
  readonly draft: Draft
  /** The owner's template that it was made of. */
  readonly own: MessageTemplate | undefined
  /** Channels that have words of their own at this level. */
  readonly ownChannels: readonly Channel[]
}

/** The text that the ladder would send, in the owner's words where there are some; undefined while it is being written. */
export function useDraft(question: DraftQuestion): Drafted {
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
  const [made, setMade] = useState<{
    readonly input: typeof input
    readonly draft: MessageDraft | 'failed'
    readonly own?: MessageTemplate | undefined
  }>()
  useEffect(() => {
    if (own === undefined) return undefined
    let current = true
    const write = async () => {
      const { draftMessage, fillOwn, ownTemplate } = await import('../../messages/ownWords.ts')
      const template = ownTemplate(own, input)
      // One that cannot be filled gives way to the app's words.
      const used = template && (fillOwn(template, input)?.text ?? '') !== ''
      return { draft: draftMessage(input, own), own: used ? template : undefined }
    }
    write().then(
      (written) => current && setMade({ input, ...written }),
      () => current && setMade({ input, draft: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [input, own])
  // The one before stays in sight until the new one is there.
  const ownChannels = DRAFTED.filter((each) => own?.has(templateKey({ ...input, channel: each })) === true)
  return { draft: made?.draft, own: made?.own, ownChannels }
}
