import { addDays, weekday, type Day } from '../domain/day.ts'
import type { Channel, ReminderLevel } from '../domain/fact.ts'
import { splitEvenly } from '../domain/money.ts'
import { clausesFor, type MessageClauses } from './clauses.ts'
import { amountsText, debtLabel, debtListing, dueText, moneyText, totalsOf } from './debtLine.ts'
import type { CurrencyAmount, DebtLine } from './debtLine.ts'
import { compose, payLines, signature, type MessageContext } from './frame.ts'
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

export interface MessageDraft {
  /** For mail. */
  readonly subject: string
  readonly text: string
}

/** The day to be named at this level: a week for an answer, ten days for a last notice, moved on from a weekend to Monday. */
export function firmDateFor(level: DraftLevel, asOf: Day): Day {
  const day = addDays(asOf, level === '3' ? 10 : 7)
  const weekend = { 0: 1, 6: 2 }[weekday(day)] ?? 0
  return addDays(day, weekend)
}

interface Parts {
  readonly input: ReminderInput
  readonly words: MessageWords
  readonly clauses: MessageClauses
  readonly totals: readonly CurrencyAmount[]
  readonly firmDate: Day
}

function listing({ input, words }: Parts): string[] {
  return debtListing(input.format, words, input.debts, input.asOf)
}

/** The debts in a sentence when there is one, below a heading otherwise. */
function namedDebts(parts: Parts, one: MessageWords['level1']['one'], many: string): string[] {
  const { input, words } = parts
  const [debt, ...more] = input.debts
  const hello = words.hello(greetingName(input))
  if (debt === undefined || more.length > 0) return [`${hello} ${many}`, ...listing(parts)]
  const label = debtLabel(words, debt)
  const amount = moneyText(input.format, debt.open, debt.currency)
  return [`${hello} ${one(label, amount, dueText(input.format, words, debt.due, input.asOf))}`]
}

/** People by their first name; a firm has none. */
function greetingName({ customer, party }: ReminderInput): string {
  return party === 'business' ? cleanName(customer.name) : firstNameOf(customer.name)
}

function reference({ customer, debts }: ReminderInput): string {
  const numbers = debts.length === 1 ? cleanName(debts[0]?.number ?? '') : ''
  return numbers || cleanName(customer.code ?? '') || cleanName(customer.name)
}

/** Two or three ways out with days and amounts; one that would leave a part of nothing is not offered. */
function options({ input, words, totals, firmDate }: Parts): string[] {
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
function legalLines({ input, words, clauses }: Parts): string[] {
  if (!clauses.saysNoEnforcement) return []
  const principal = input.debts.every(({ kind }) => kind !== 'interest' && kind !== 'expense')
  return [principal ? words.principalOnly : '', words.noEnforcement]
}

function paragraphsOf(parts: Parts): (readonly (string | false)[])[] {
  const { input, words, clauses, totals, firmDate } = parts
  const { level1, level2, level3, preDue } = words
  const { format, level } = input
  const pay = payLines(input, words, totals, reference(input))
  const sign = signature(input.business, clauses.identifiesBusiness || level === '3')
  if (level === 'reminder') {
    return [namedDebts(parts, preDue.one, preDue.many), pay, [preDue.question, words.thanks], sign]
  }
  if (level === '1') {
    const ending = `${level1.alreadyPaid} ${level1.complaint}`
    return [namedDebts(parts, level1.one, level1.many), pay, [ending], legalLines(parts), sign]
  }
  if (level === '2') {
    const ways = options(parts)
    return [
      [`${words.hello(greetingName(input))} ${level2.opening}`, ...listing(parts)],
      [level2.answerBy(format.dayLong(firmDate)), ...ways],
      [
        `${level2.reply(ways.length)} ${clauses.mayAskReason ? level2.askReason : level2.otherDay}`,
        `${level1.alreadyPaid} ${level2.complaint}`,
      ],
      pay,
      legalLines(parts),
      sign,
    ]
  }
  const consequence = clauses.mayNameConsequence && input.consequence ? level3.consequence(input.consequence) : false
  return [
    [level3.addressee(cleanName(input.customer.name))],
    [level3.opening(format.day(input.asOf)), ...listing(parts)],
    [level3.demand(amountsText(format, words, totals), format.dayFull(firmDate)), consequence],
    pay,
    [level3.alreadyPaid, level3.disagree],
    legalLines(parts),
    sign,
  ]
}

function subjectOf({ input, words, clauses, totals }: Parts): string {
  if (input.level === 'reminder') return words.preDue.subject(cleanName(input.business.name))
  if (input.level === '1') return words.level1.subject(amountsText(input.format, words, totals))
  if (input.level === '2') return words.level2.subject
  return clauses.mayNameConsequence ? words.level3.subject : words.level3.softSubject
}

/**
 * Writes a reminder for the owner to read, edit and send: who, what, how much, since when, how to pay, and an open ear
 * (R42–R44, R52, R57–R59). What the law of the country forbids towards this customer is not in it (clauses.ts). The
 * screen gates the sending, never the draft.
 */
export function draftReminder(input: ReminderInput): MessageDraft {
  const parts: Parts = {
    input,
    // Before the due day neither interest nor debt is spoken of, whatever was charged.
    words: withoutInterest(wordsFor(input.language, input.treatment), input.level),
    clauses: clausesFor(input.country, input.party),
    totals: totalsOf(input.debts.map(({ open, currency }) => ({ amount: open, currency }))),
    firmDate: input.firmDate ?? firmDateFor(input.level, input.asOf),
  }
  return {
    subject: subjectOf(parts),
    text: compose(paragraphsOf(parts), input.channel === 'sms' ? '\n' : '\n\n'),
  }
}

function withoutInterest(words: MessageWords, level: DraftLevel): MessageWords {
  return level === 'reminder' ? { ...words, kinds: { ...words.kinds, interest: words.kinds.expense } } : words
}
