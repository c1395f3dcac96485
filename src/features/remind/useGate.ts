import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { ContentItem } from '../../domain/contactRules.ts'
import type { GuardPurpose } from '../../domain/guardQuestion.ts'
import { mayGoOut, type GuardOverride } from '../../domain/mayGoOut.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { createFormat } from '../../domain/format.ts'
import { localeFor } from '../../domain/locale.ts'
import { readRegion } from '../../platform/region.ts'
import { useNow } from '../../platform/useNow.ts'
import { useToday } from '../../queries/books.ts'
import { chargesOf, debtLines } from '../../queries/messageDebts.ts'
import { useContactGuard, type ContactGuard } from '../../queries/useContactGuard.ts'
import type { SendChannel } from './channels.ts'
import type { CustomerView } from './CustomerView.ts'
import type { Message } from './useMessage.ts'

/** What the contact guard lets through, and what the person does about the rest. */
export interface Gate {
  /** Undefined while it is not known: nothing goes out before. */
  readonly guard: ContactGuard | undefined
  readonly now: number
  readonly purpose: GuardPurpose
  readonly setPurpose: (purpose: GuardPurpose) => void
  readonly override: GuardOverride | undefined
  readonly setOverride: (override: GuardOverride | undefined) => void
  /** The channel that was asked for though it is stopped: it takes the large button. */
  readonly chosen: readonly SendChannel[]
  readonly choose: (channel: SendChannel) => void
}

const MINUTE = 60_000

/** The guard's word on this message, told again every minute and as the words change. */
export function useGate(business: BusinessProfile, customer: CustomerView, message: Message): Gate {
  const now = useNow(MINUTE)
  const [purpose, setPurpose] = useState<GuardPurpose>('collect')
  const [override, setOverride] = useState<GuardOverride>()
  const [chosen, setChosen] = useState<readonly SendChannel[]>([])
  const charges = useMemo(() => chargesOf(message.debts), [message.debts])
  // Looking through the words may not hold up the typing.
  const text = useDeferredValue(message.text)
  const items = useContentItems(business, message, text)
  const { timeZone: zone } = readRegion()
  const guard = useContactGuard(customer.id, { now, zone }, { charges, purpose, text, ...(items ? { items } : {}) })
  const choose = useCallback((channel: SendChannel) => setChosen([channel]), [])
  return { guard, now, purpose, setPurpose, override, setOverride, chosen, choose }
}

/** Whether a message may go out by this channel now. */
export function mayUse({ guard, override }: Gate, channel: SendChannel): boolean {
  return guard !== undefined && mayGoOut(guard.answers[channel], override)
}

/** The reason that goes with what is sent; none where nothing stopped it. */
export function overrideOf({ guard, override }: Gate, channel: SendChannel): GuardOverride | undefined {
  return guard?.answers[channel].type === 'block' ? override : undefined
}

/** What the text says of what laws want said; undefined while there is none, or the words could not be fetched. */
function useContentItems(
  business: BusinessProfile,
  { debts, language }: Message,
  text: string,
): readonly ContentItem[] | undefined {
  const today = useToday()
  const [found, setFound] = useState<{ readonly text: string; readonly items: readonly ContentItem[] }>()
  useEffect(() => {
    let current = true
    const look = async () => {
      const { contentItemsIn } = await import('../../messages/contentItems.ts')
      const format = createFormat(localeFor(language, business.country))
      const { treatment } = business
      return contentItemsIn(text, { language, treatment, format, business, debts: debtLines(debts), asOf: today })
    }
    if (text !== '') {
      look()
        .then((items) => current && setFound({ text, items }))
        .catch(() => undefined)
    }
    return () => {
      current = false
    }
  }, [business, debts, language, text, today])
  return text !== '' ? found?.items : undefined
}
