import { err, ok, type Result } from '../domain/result.ts'

/*
 * Links that open another app with the message ready in it. None of them sends anything, and none tells whether it was
 * sent. Sources: WhatsApp FAQ 5913398998672934 (click to chat), RFC 6068 (mailto), RFC 5724 (sms), RFC 3966 (tel),
 * core.telegram.org/widgets/share.
 */

export interface LinkError {
  /** Over the limit: share or copy the text instead. */
  readonly type: 'message-too-long'
  readonly length: number
  readonly limit: number
}

/** No limit is published; messaging apps were seen to cut what a link brings from about 2,250 characters on. */
const CHARACTER_LIMIT = 3000
const LONG = 1500
const IDEAL = 600
/** Encoded; from about 2,000 on, mail programs of desktops cut or refuse the link. */
const MAILTO_LIMIT = 1900

export type LengthVerdict = 'ideal' | 'fine' | 'long' | 'too-long'

/** How a message fits into a link: over 600 characters is seldom read to its end, over 1,500 may be cut on the way. */
export function lengthVerdict(text: string): LengthVerdict {
  const length = wellFormed(text).length
  if (length > CHARACTER_LIMIT) return 'too-long'
  if (length > LONG) return 'long'
  return length > IDEAL ? 'fine' : 'ideal'
}

/** Composed letters, no half characters (encodeURIComponent throws on these), "\n" as the only line break. */
export function wellFormed(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text))
}

function within(text: string, link: () => string): Result<string, LinkError> {
  const { length } = wellFormed(text)
  return length > CHARACTER_LIMIT ? err({ type: 'message-too-long', length, limit: CHARACTER_LIMIT }) : ok(link())
}

export interface WhatsappMessage {
  /** As `whatsappDigits` makes them; without them the person chooses whom to send to. */
  readonly digits?: string
  readonly text: string
  /** wa.me spoils emoji on desktops. */
  readonly desktop: boolean
}

/** Opens WhatsApp with the text written. `*bold*` and `_italic_` stay as they are: WhatsApp draws them. */
export function whatsappLink({ digits = '', text, desktop }: WhatsappMessage): Result<string, LinkError> {
  return within(text, () => {
    if (!desktop) return `https://wa.me/${digits}?text=${encode(text)}`
    const to = digits === '' ? '' : `phone=${digits}&`
    return `https://api.whatsapp.com/send?${to}text=${encode(text)}`
  })
}

export interface MailMessage {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

/** Opens the mail program. Nothing can be attached. Line breaks become CRLF, as RFC 6068 asks. */
export function mailtoLink({ to, subject, body }: MailMessage): Result<string, LinkError> {
  const addresses = to.map((address) => encode(address.trim())).join(',')
  const lines = encodeURIComponent(wellFormed(body).replaceAll('\n', '\r\n'))
  const link = `mailto:${addresses}?subject=${encode(subject.replace(/\s+/g, ' ').trim())}&body=${lines}`
  if (link.length <= MAILTO_LIMIT) return ok(link)
  return err({ type: 'message-too-long', length: link.length, limit: MAILTO_LIMIT })
}

/**
 * Opens the SMS app. `?&body=` is understood by Android, which wants `?`, and by iOS, which wants `&`.
 * @param e164 as `telNumber` makes it, or nothing to choose there
 */
export function smsLink(e164: string, text: string): Result<string, LinkError> {
  return within(text, () => `sms:${e164}?&body=${encode(text)}`)
}

/** @param e164 as `telNumber` makes it */
export function telLink(e164: string): string {
  return `tel:${e164}`
}

/** @param url Telegram demands one: the business's payment link, for example */
export function telegramLink(url: string, text: string): Result<string, LinkError> {
  return within(text, () => `https://t.me/share/url?url=${encode(url)}&text=${encode(text)}`)
}

export type OpenStrategy =
  | { readonly how: 'same-window' }
  | { readonly how: 'new-window'; readonly target: '_blank'; readonly rel: 'noopener' }

/**
 * How to follow such a link. An app installed on an iPhone leaves an empty page behind when it opens a window, but
 * comes back whole when its own window is sent to the link; keep what was typed before following it.
 */
export function openStrategy(
  link: string,
  device: { readonly ios: boolean; readonly standalone: boolean },
): OpenStrategy {
  const leavesNoPage = !/^https?:/.test(link)
  if (leavesNoPage || (device.ios && device.standalone)) return { how: 'same-window' }
  return { how: 'new-window', target: '_blank', rel: 'noopener' }
}
