import { isDay, type Day } from '../domain/day.ts'
import type { Channel, ReminderLevel } from '../domain/fact.ts'
import type { Language } from '../domain/locale.ts'
import type { Treatment } from '../domain/profile.ts'
import { err, ok, type Result } from '../domain/result.ts'

/** Which template it is: one for each level, channel, language and way of addressing the customer. */
export interface TemplateAddress {
  readonly level: ReminderLevel
  readonly channel: Channel
  readonly language: Language
  readonly treatment: Treatment
}

/** "Revisado por abogado": who looked at these very words, and when (R11). */
export interface Review {
  readonly by: string
  readonly on: Day
}

/** An owner-edited template: the value of the shared setting that `templateKey` names. */
export interface MessageTemplate {
  /** For mail and letters. */
  readonly subject?: string
  readonly text: string
  readonly reviewed?: Review
}

export type TemplateReadError = { readonly type: 'template-malformed' }
export type ReviewError = { readonly type: 'reviewer-missing' | 'review-in-future' }

/** Longest text of a template; its filled form is judged by `lengthVerdict`. */
export const TEMPLATE_LIMIT = 3000
const SUBJECT_LIMIT = 200
const NAME_LIMIT = 80

/** Key of the shared setting: 'template/2/whatsapp/es/usted'. */
export function templateKey({ level, channel, language, treatment }: TemplateAddress): string {
  return `template/${level}/${channel}/${language}/${treatment}`
}

/** Keys to look under, in order: links, copies and mails use what was written for WhatsApp unless they have their own. */
export function templateKeys(address: TemplateAddress): string[] {
  const shares: readonly Channel[] = ['email', 'sms', 'share', 'copy']
  const own = templateKey(address)
  return shares.includes(address.channel) ? [own, templateKey({ ...address, channel: 'whatsapp' })] : [own]
}

/** Reads a setting's value, which may come from another device or from a newer app. A bad mark of review is no review. */
export function readTemplate(value: unknown): Result<MessageTemplate, TemplateReadError> {
  if (typeof value !== 'object' || value === null) return err({ type: 'template-malformed' })
  const { text, subject, reviewed } = value as Readonly<Record<string, unknown>>
  if (typeof text !== 'string' || text.length > TEMPLATE_LIMIT) return err({ type: 'template-malformed' })
  if (subject !== undefined && (typeof subject !== 'string' || subject.length > SUBJECT_LIMIT)) {
    return err({ type: 'template-malformed' })
  }
  const review = readReview(reviewed)
  return ok({ text, ...(subject === undefined ? {} : { subject }), ...(review ? { reviewed: review } : {}) })
}

function readReview(value: unknown): Review | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { by, on } = value as Readonly<Record<string, unknown>>
  return typeof by === 'string' && by.trim() !== '' && isDay(on) ? { by: by.slice(0, NAME_LIMIT), on } : undefined
}

/** The template with other words. The mark of review was for the old ones, and goes when a letter has changed. */
export function withWords(
  template: MessageTemplate,
  words: Pick<MessageTemplate, 'subject' | 'text'>,
): MessageTemplate {
  const same = template.text === words.text && (template.subject ?? '') === (words.subject ?? '')
  return same ? template : words
}

/** Marks a template as looked at by a lawyer. */
export function markReviewed(
  template: MessageTemplate,
  review: Review,
  today: Day,
): Result<MessageTemplate, ReviewError> {
  const by = review.by.trim().slice(0, NAME_LIMIT)
  if (by === '') return err({ type: 'reviewer-missing' })
  if (review.on > today) return err({ type: 'review-in-future' })
  return ok({ ...template, reviewed: { by, on: review.on } })
}
