import type { ContactRules, ContactWindow, ContentItem } from './contactRules.ts'
import type { Day } from './day.ts'
import type { Channel } from './fact.ts'
import type { GuardSettings } from './guardSettings.ts'
import type { Mention } from './mentions.ts'
import type { Sourced } from './sourced.ts'
import type { LocalTime, ZoneClock } from './zoneClock.ts'

/** A contact that the person confirmed, on the day that it was where the customer is. */
export interface GuardContact {
  readonly on: Day
  readonly channel: Channel
  readonly minuteOfDay?: number
  /** The two spoke. Left out: a call or visit did, a message did not. */
  readonly talked?: boolean
}

/** What is known of the customer that stops the chasing, whatever the law of the place ("Universal floor"). */
export type GuardState =
  | 'no-contact'
  /** They asked not to be contacted, and were told of the next step since. */
  | 'no-contact-told'
  /** Something in this message is disputed and was not answered. */
  | 'dispute'
  | 'says-paid'
  | 'insolvent'
  | 'deceased'
  | 'minor'
  /** Others are at it: not forbidden, but to be thought over. */
  | 'agency'
  | 'court'

/** What the message is for: `answer` replies to the customer; `next-step` tells one who opted out what comes now. */
export type GuardPurpose = 'collect' | 'answer' | 'next-step'
export type GuardRecipient = 'debtor' | 'co-debtor' | 'guarantor' | 'third-party' | 'group'

/** What a message says. */
export interface GuardContent {
  readonly mentions: readonly Mention[]
  readonly items: readonly ContentItem[]
  /** It is the first one about these debts. Left out: it is when nothing written went out before. */
  readonly firstNotice?: boolean
}

export interface GuardQuestion {
  readonly rules: ContactRules
  /** Public holidays where the customer is. */
  readonly isHoliday: (day: Day) => boolean
  readonly settings: GuardSettings
  /** Of the customer's time zone. */
  readonly clock: ZoneClock
  /** Milliseconds since 1970 at which the message would go out. */
  readonly instant: number
  readonly channel: Channel
  readonly contacts: readonly GuardContact[]
  readonly states?: readonly GuardState[]
  readonly purpose?: GuardPurpose
  readonly recipient?: GuardRecipient
  /** Channels that the customer authorised; asked only where a law wants it. */
  readonly consented?: readonly Channel[]
  /** Hours that the customer agreed to in a document of their own. */
  readonly agreedWindows?: readonly ContactWindow[]
  /** Left out: there is no text yet, and it is not judged. */
  readonly content?: GuardContent
}

export type GuardRuleId =
  | 'weekday'
  | 'hours'
  | 'holiday'
  | 'limit'
  | 'gap'
  | 'one-channel'
  | 'quiet-after-talk'
  | 'consent'
  | 'closed-channel'
  | 'forbidden-content'
  | 'missing-content'
  | 'reason-question'
  | 'recipient'
  | GuardState

/** A rule that speaks against the message now. */
export interface GuardRule {
  readonly id: GuardRuleId
  /** `floor` cannot be switched off or overridden; `law` and `own` stop; `courtesy` warns. */
  readonly force: 'floor' | 'law' | 'own' | 'courtesy'
  readonly law?: Sourced
  readonly mentions?: readonly Mention[]
  readonly missing?: readonly ContentItem[]
}

/** A day and minute where the customer is, and the instant that it is. */
export type GuardUntil = LocalTime & { readonly instant: number }

export type GuardAnswer =
  | { readonly type: 'ok' }
  | {
      readonly type: 'warn'
      /** The first one speaks. */
      readonly rules: readonly [GuardRule, ...GuardRule[]]
      /** When nothing would be said against it. */
      readonly until?: GuardUntil
    }
  | {
      readonly type: 'block'
      readonly rules: readonly [GuardRule, ...GuardRule[]]
      /** When it would not be stopped any more; left out where waiting does not help. */
      readonly until?: GuardUntil
      /** The owner may go on with a reason, which is recorded. */
      readonly overridable: boolean
    }
