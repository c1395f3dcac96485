import type { ChargeKind, PaymentMethod } from '../../domain/fact.ts'
import type { Detail } from '../../domain/payments/details.ts'
import type { PaymentMeans } from '../../domain/profile.ts'

/** What the owner really will do; nothing is announced that is not meant. */
export type Consequence = 'stop-credit' | 'adviser' | 'agency' | 'court'

/**
 * The words of messages in one language and one way of addressing the customer. Labels, amounts and days come in
 * already written. No blame, no exclamation, and in `preDue` neither debt nor interest is named.
 */
export interface MessageWords {
  readonly kinds: Readonly<Record<ChargeKind, string>>
  readonly means: Readonly<Record<PaymentMeans['kind'], string>>
  readonly methods: Readonly<Record<PaymentMethod, string>>
  list(parts: readonly string[]): string
  hello(firstName: string): string
  readonly dueToday: string
  dueOn(day: string): string
  wasDue(day: string, daysLate: number): string
  more(count: number): string
  part(n: number, of: number): string
  readonly total: string
  readonly thanks: string
  readonly pay: {
    readonly title: string
    readonly amount: string
    readonly reference: string
    readonly details: Readonly<Record<Detail, string>>
    /** Before a code that is pasted into the bank's app. */
    readonly pasted: string
  }
  readonly preDue: {
    subject(business: string): string
    readonly one: (label: string, amount: string, due: string) => string
    readonly many: string
    readonly question: string
  }
  readonly level1: {
    subject(amount: string): string
    readonly one: (label: string, amount: string, due: string) => string
    readonly many: string
    readonly alreadyPaid: string
    readonly complaint: string
  }
  readonly level2: {
    readonly subject: string
    readonly opening: string
    answerBy(day: string): string
    all(amount: string, day: string): string
    parts(parts: readonly { readonly amount: string; readonly day: string }[]): string
    reply(options: number): string
    readonly askReason: string
    readonly otherDay: string
    readonly complaint: string
  }
  readonly level3: {
    readonly subject: string
    /** Where no consequence may be named. */
    readonly softSubject: string
    addressee(name: string): string
    opening(day: string): string
    demand(amount: string, day: string): string
    consequence(what: Consequence): string
    readonly alreadyPaid: string
    readonly disagree: string
  }
  readonly noEnforcement: string
  readonly principalOnly: string
  readonly receipt: {
    readonly title: string
    readonly folio: string
    received(amount: string, day: string, method: string): string
    readonly appliedTo: string
    applied(label: string, amount: string): string
    rest(amount: string): string
    readonly settled: string
    readonly inFavour: string
    readonly balance: string
    readonly nothingOwed: string
    /** Where a receipt for the principal that is silent on interest presumes it paid (domain/receiptLaw.ts). */
    readonly principal: string
  }
  readonly charged: {
    readonly title: string
    added(label: string, amount: string, day: string): string
    dueOne(day: string): string
    readonly dueMany: string
    readonly balance: string
    readonly overdue: string
    readonly terms: string
  }
  readonly statement: {
    readonly title: string
    asOf(day: string): string
    readonly nothingOwed: string
    readonly inFavour: string
    readonly check: string
  }
}
