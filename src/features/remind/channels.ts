import type { Channel } from '../../domain/fact.ts'
import type { Result } from '../../domain/result.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { mailtoLink, openStrategy, smsLink, whatsappLink, type LinkError } from '../../messages/links.ts'
import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import type { Reach } from '../../queries/useReach.ts'

/** Channels of this screen, in the order shown. */
export const CHANNELS = ['whatsapp', 'email', 'sms', 'call', 'share', 'copy'] as const
export type SendChannel = (typeof CHANNELS)[number]

export function isSendChannel(channel: Channel): channel is SendChannel {
  return CHANNELS.some((one) => one === channel)
}

/** What the words for a refusal are kept under. */
type Reason = keyof Pick<
  LaterMessages['remind'],
  'noPhone' | 'badPhone' | 'noEmail' | 'tooLong' | 'cannotShare' | 'messageEmpty'
>

export type ChannelOffer =
  | { readonly channel: SendChannel; readonly type: 'link'; readonly href: string; readonly newWindow: boolean }
  | { readonly channel: SendChannel; readonly type: 'action' }
  | { readonly channel: SendChannel; readonly type: 'refused'; readonly reason: Reason }
  | { readonly channel: SendChannel; readonly type: 'waiting' }

export interface ChannelQuestion {
  readonly customer: CustomerId
  /** Undefined while it is being written. */
  readonly text: string | undefined
  readonly subject: string
  readonly email: string
  readonly reach: Reach | undefined
  readonly use521: boolean
  readonly device: {
    readonly desktop: boolean
    readonly ios: boolean
    readonly standalone: boolean
    readonly canShare: boolean
  }
}

/** What each channel can do with this text for this customer, and why not. */
export function channelOffers(question: ChannelQuestion): readonly ChannelOffer[] {
  const { text } = question
  if (text === undefined) return CHANNELS.map((channel) => ({ channel, type: 'waiting' }))
  return CHANNELS.map((channel) => offerOf(channel, { ...question, text }))
}

type Ready = ChannelQuestion & { readonly text: string }

function offerOf(channel: SendChannel, question: Ready): ChannelOffer {
  const { text, subject, email, device } = question
  if (channel !== 'call' && text.trim() === '') return { channel, type: 'refused', reason: 'messageEmpty' }
  switch (channel) {
    case 'whatsapp':
    case 'sms':
    case 'call':
      return byPhone(channel, question)
    case 'email':
      if (email.trim() === '') return { channel, type: 'refused', reason: 'noEmail' }
      return linkOffer(channel, mailtoLink({ to: [email], subject, body: text }), question)
    case 'share':
      return device.canShare ? { channel, type: 'action' } : { channel, type: 'refused', reason: 'cannotShare' }
    case 'copy':
      return { channel, type: 'action' }
  }
}

function byPhone(channel: 'whatsapp' | 'sms' | 'call', question: Ready): ChannelOffer {
  const { customer, reach, text, use521, device } = question
  if (reach === undefined) return { channel, type: 'waiting' }
  if (reach.type !== 'number')
    return { channel, type: 'refused', reason: reach.type === 'none' ? 'noPhone' : 'badPhone' }
  // A call has a screen of its own: what to say, and what came of it.
  if (channel === 'call') return { channel, type: 'link', href: hashOf(routes.call(customer)), newWindow: false }
  if (channel === 'sms') return linkOffer(channel, smsLink(reach.e164, text), question)
  const digits = use521 ? reach.digits521 : reach.digits
  return linkOffer(channel, whatsappLink({ digits, text, desktop: device.desktop }), question)
}

function linkOffer(channel: SendChannel, link: Result<string, LinkError>, { device }: ChannelQuestion): ChannelOffer {
  if (!link.ok) return { channel, type: 'refused', reason: 'tooLong' }
  return { channel, type: 'link', href: link.value, newWindow: openStrategy(link.value, device).how === 'new-window' }
}

/** The one for the large button: the first that works, of those that the ladder's step prefers, then of all. */
export function mainChannel(offers: readonly ChannelOffer[], preferred: readonly Channel[]): ChannelOffer | undefined {
  const works = (offer: ChannelOffer | undefined): offer is ChannelOffer =>
    offer !== undefined && offer.type !== 'refused'
  const first = preferred.filter(isSendChannel).map((channel) => offers.find((offer) => offer.channel === channel))
  return [...first, ...offers].find(works)
}
