import { useCallback, useMemo, useState } from 'react'
import type { Channel } from '../../domain/fact.ts'
import { customerLanguage, type Language } from '../../domain/locale.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useLanguage } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { unreviewedWords, type Unreviewed } from '../../messages/templateReview.ts'
import { isIos, isStandalone } from '../../platform/device.ts'
import type { PendingSend } from '../../platform/pendingSends.ts'
import { canShare } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import { channelOffers, type ChannelOffer } from './channels.ts'
import type { CustomerView } from './CustomerView.ts'
import { isLevel, type Level } from './levels.ts'
import { firstLevel } from '../../queries/firstLevel.ts'
import { messageDebts } from '../../queries/messageDebts.ts'
import { draftChannel, type DraftedChannel } from './preferredChannels.ts'
import { useDraft, type Draft } from './useDraft.ts'
import { useReach, type Reach } from '../../queries/useReach.ts'

export interface MessageQuestion {
  readonly business: BusinessProfile
  readonly customer: CustomerView
  readonly chase: Chase
  /** Handed over already: its words are shown, in case it has to be sent again. */
  readonly pending: PendingSend | undefined
}

export interface Message {
  readonly level: Level
  readonly proposedLevel: Level
  readonly setLevel: (level: Level) => void
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  /** Whose words are shown, where channels have words of their own. */
  readonly channel: DraftedChannel
  readonly setChannel: (channel: DraftedChannel) => void
  readonly ownChannels: readonly Channel[]
  /** Whose words no lawyer has seen, where that is to be said. */
  readonly unreviewed: Unreviewed | undefined
  readonly draft: Draft
  /** As it will be read. */
  readonly text: string
  readonly edited: boolean
  readonly edit: (text: string) => void
  readonly redraft: () => void
  readonly debts: readonly OpenDebt[]
  readonly reach: Reach | undefined
  readonly offers: readonly ChannelOffer[]
}

/** The message as it stands: proposed, then as the person makes it. */
export function useMessage({ business, customer, chase, pending }: MessageQuestion): Message {
  const today = useToday()
  const desktop = useDesktop()
  const { language: spoken } = useLanguage()
  const { remind: t } = useLaterT()
  const { show } = useNotice()
  const proposedLevel = firstLevel(chase)
  const [level, setLevel] = useState<Level>(() => (pending && isLevel(pending.level) ? pending.level : proposedLevel))
  const [language, setLanguage] = useState<Language>(() => customerLanguage(business.country, spoken))
  const [channel, setChannel] = useState(() => draftChannel(chase))
  const [typed, setTyped] = useState<string | null>(pending && pending.text !== '' ? pending.text : null)

  const debts = useMemo(() => messageDebts(chase), [chase])
  const drafting = useDraft({ business, customer, debts, level, language, today, channel })
  const { draft } = drafting
  const reach = useReach(customer.person.phone, business.country)
  const drafted = typeof draft === 'object' ? draft : { text: '', subject: '' }
  const text = typed ?? drafted.text

  /** What was typed gives way to the new draft, and can be had back. */
  const change = useCallback(
    (to: { readonly level?: Level; readonly language?: Language; readonly channel?: DraftedChannel }) => {
      if (typed !== null) {
        const undo = () => {
          setLevel(level)
          setLanguage(language)
          setChannel(channel)
          setTyped(typed)
          return Promise.resolve()
        }
        show({ text: t.redrafted, undo })
      }
      setTyped(null)
      if (to.level !== undefined) setLevel(to.level)
      if (to.language !== undefined) setLanguage(to.language)
      if (to.channel !== undefined) setChannel(to.channel)
    },
    [typed, level, language, channel, show, t],
  )
  const device = { desktop, ios: isIos(), standalone: isStandalone(), canShare: canShare() }
  return {
    level,
    proposedLevel,
    setLevel: (next) => change({ level: next }),
    language,
    setLanguage: (next) => change({ language: next }),
    channel,
    setChannel: (next) => change({ channel: next }),
    ownChannels: drafting.ownChannels,
    unreviewed: unreviewedWords(level, drafting.own, typed !== null),
    draft,
    text,
    edited: typed !== null,
    edit: setTyped,
    redraft: () => change({}),
    debts,
    reach,
    offers: channelOffers({
      customer: customer.id,
      text: typed === null && draft === undefined ? undefined : text,
      subject: drafted.subject,
      email: customer.person.email,
      reach,
      use521: customer.profile.whatsapp521,
      device,
    }),
  }
}
