import { addDays, weekday, type Day } from '../domain/day.ts'
import type { Channel, ReminderLevel } from '../domain/fact.ts'
import { splitEvenly } from '../domain/money.ts'
import { clausesFor, type MessageClauses } from './clauses.ts'
import { amountsText, totalsOf } from './debtLine.ts'
import type { CurrencyAmount, DebtLine } from './debtLine.ts'
import type { MessageContext } from './frame.ts'
import { cleanName, firstNameOf } from './plainText.ts'
import { wordsFor } from './templates/wordsFor.ts'
import type { Consequence, MessageWords } from './templates/words.ts'

export type DraftLevel = Exclude<ReminderLevel, 'close'>

export interface ReminderInput extends MessageContext {
  readonly level: DraftLevel
  readonly channel: Channel
  /** `code`: the customer's number in the owner's books, quoted when paying. */
  readonly customer: { readonly name: string; readonly code?: string }
  /** At least one; those that the message is about, oldest due first. */
  readonly debts: readonly DebtLine[]
  readonly asOf: Day
  /** Levels 2 and 3; `firmDateFor` unless given. */
  readonly firmDate?: Day
  /** Level 3: what the owner really will do. Left out where the law forbids to name it. */
  readonly consequence?: Consequence
}

/** What a message, a template and a phone script are made of. */
export interface ReminderParts {
  readonly input: ReminderInput
  readonly words: MessageWords
  readonly clauses: MessageClauses
  readonly totals: readonly CurrencyAmount[]
  readonly firmDate: Day
}

/** The day to be named at this level: a week for an answer, ten days for a last notice, moved on from a weekend to Monday. */
export function firmDateFor(level: DraftLevel, asOf: Day): Day {
  const day = addDays(asOf, level === '3' ? 10 : 7)
  const weekend = { 0: 1, 6: 2 }[weekday(day)] ?? 0
  return addDays(day, weekend)
}

/** Words, clauses of the law, totals and the day, worked out once. */
export function reminderParts(input: ReminderInput): ReminderParts {
  return {
    input,
    // Before the due day neither interest nor debt is spoken of, whatever was charged.
    words: withoutInterest(wordsFor(input.language, input.treatment), input.level),
    clauses: clausesFor(input.country, input.party),
    totals: totalsOf(input.debts.map(({ open, currency }) => ({ amount: open, currency }))),
    firmDate: input.firmDate ?? firmDateFor(input.level, input.asOf),
  }
}

function withoutInterest(words: MessageWords, level: DraftLevel): MessageWords {
  return level === 'reminder' ? { ...words, kinds: { ...words.kinds, interest: words.kinds.expense } } : words
}

/** People by their first name; a firm has none. */
export function greetingName({ customer, party }: Pick<ReminderInput, 'customer' | 'party'>): string {
  return party === 'business' ? cleanName(customer.name) : firstNameOf(customer.name)
}

/** What the customer quotes when paying: the invoice when there is one, and otherwise who pays. */
export function referenceOf({ customer, debts }: Pick<ReminderInput, 'customer' | 'debts'>): string {
  const numbers = debts.length === 1 ? cleanName(debts[0]?.number ?? '') : ''
  return numbers || cleanName(customer.code ?? '') || cleanName(customer.name)
}

/** Two or three ways out with days and amounts; one that would leave a part of nothing is not offered. */
export function waysOut({ input, words, totals, firmDate }: ReminderParts): string[] {
  const { format } = input
  const ways = [words.level2.all(amountsText(format, words, totals), format.dayLong(firmDate))]
  for (const count of [2, 3]) {
    if (totals.some(({ amount }) => amount < count)) continue
    const columns = totals.map(({ amount, currency }) => {
      const parts = splitEvenly(amount, count)
      return parts.ok ? parts.value.map((part) => ({ amount: part, currency })) : []
    })
    ways.push(
      words.level2.parts(
        Array.from({ length: count }, (_, i) => ({
          amount: amountsText(
            format,
            words,
            columns.flatMap((column) => column.slice(i, i + 1)),
          ),
          day: format.dayShort(addDays(firmDate, i * 14)),
        })),
      ),
    )
  }
  return ways.length === 1 ? ways : ways.map((way, i) => `${i + 1}. ${way}`)
}

/** What Chilean law wants in every message about an overdue debt of a consumer. */
export function legalLines({ input, words, clauses }: ReminderParts): string[] {
  if (!clauses.saysNoEnforcement) return []
  const principal = input.debts.every(({ kind }) => kind !== 'interest' && kind !== 'expense')
  return [principal ? words.principalOnly : '', words.noEnforcement]
}
