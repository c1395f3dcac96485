import type { Channel } from './fact.ts'
import type { Mention } from './mentions.ts'
import type { Sourced } from './sourced.ts'

/** `law` stops a message; `courtesy` only warns, and the owner may change it. */
export const RULE_FORCES = ['law', 'courtesy'] as const
export type RuleForce = (typeof RULE_FORCES)[number]

export interface ContactRule extends Sourced {
  readonly force: RuleForce
}

/** When people may be contacted on some days of the week. */
export interface ContactWindow {
  /** 0 Sunday – 6 Saturday. */
  readonly weekdays: readonly number[]
  /** Minutes of the day where the customer is: from this one … */
  readonly from: number
  /** … up to this one, which is outside; at most 1440. */
  readonly to: number
}

export interface HoursRule extends ContactRule {
  readonly windows: readonly ContactWindow[]
  /** True: public holidays are closed too. */
  readonly notOnHolidays: boolean
  /** The customer may agree to other hours, in a document of their own. */
  readonly widenable?: true
}

/** At most `max` contacts in `days` rolling days, this one counted. */
export interface LimitRule extends ContactRule {
  /** Those that it counts and holds. */
  readonly channels: readonly Channel[]
  /** `together`: all these channels share the count. `each-medium`: each has its own. */
  readonly counts: 'together' | 'each-medium'
  readonly max: number
  /** 1: the same day. 7: any seven days in a row. */
  readonly days: number
  /** Days from one contact to the next, at least. */
  readonly minGapDays?: number
}

/** What a message about a debt has to say. */
export const CONTENT_ITEMS = [
  'creditor-name',
  'creditor-address',
  'creditor-tax-id',
  'contract',
  'due-date',
  'amount',
  'interest-breakdown',
  'costs',
  'payment-means',
  'rights',
  'contact-means',
  'not-enforcement',
] as const
export type ContentItem = (typeof CONTENT_ITEMS)[number]

export interface RequiredContent extends ContactRule {
  readonly on: 'first-notice' | 'every-message'
  readonly channels: readonly Channel[]
  readonly items: readonly ContentItem[]
}

/** What a country asks of whoever writes, calls or visits about a debt: for consumers, or for businesses. */
export interface ContactRules {
  /** Whom these laws bind: who sells on credit himself, lenders and their agencies, agencies only, or nobody. */
  readonly binds: 'suppliers' | 'lenders' | 'agencies' | 'nobody'
  /** Left out: none was found. */
  readonly hours?: HoursRule
  readonly limits: readonly LimitRule[]
  /** Not by several channels within so many rolling days. */
  readonly oneChannel?: ContactRule & { readonly days: number }
  /** No call within so many days after the two spoke. */
  readonly quietAfterTalk?: ContactRule & { readonly days: number }
  /** Only by channels that the customer authorised. */
  readonly consent?: ContactRule
  readonly closedChannels?: ContactRule & { readonly channels: readonly Channel[] }
  readonly forbids?: ContactRule & { readonly mentions: readonly Mention[] }
  readonly requires: readonly RequiredContent[]
  /** A person may not be asked why they did not pay. */
  readonly noReasonQuestion?: ContactRule
  /** How long the log of what was done is to be kept. */
  readonly keepLog?: ContactRule & { readonly days: number }
}

/** Where no law is written down: the floor and the owner's own rules still hold. */
export const NO_CONTACT_RULES: ContactRules = { binds: 'nobody', limits: [], requires: [] }
