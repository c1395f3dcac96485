import { amountsText, debtLabel, debtListing, dueText, moneyText } from './debtLine.ts'
import { compose, payLines, signature } from './frame.ts'
import { cleanName } from './plainText.ts'
import { greetingName, legalLines, referenceOf, reminderParts, waysOut } from './reminderParts.ts'
import type { ReminderInput, ReminderParts } from './reminderParts.ts'
import type { MessageWords } from './templates/words.ts'

export interface MessageDraft {
  /** For mail. */
  readonly subject: string
  readonly text: string
}

function listing({ input, words }: ReminderParts): string[] {
  return debtListing(input.format, words, input.debts, input.asOf)
}

/** The debts in a sentence when there is one, below a heading otherwise. */
function namedDebts(parts: ReminderParts, one: MessageWords['level1']['one'], many: string): string[] {
  const { input, words } = parts
  const [debt, ...more] = input.debts
  const hello = words.hello(greetingName(input))
  if (debt === undefined || more.length > 0) return [`${hello} ${many}`, ...listing(parts)]
  const label = debtLabel(words, debt)
  const amount = moneyText(input.format, debt.open, debt.currency)
  return [`${hello} ${one(label, amount, dueText(input.format, words, debt.due, input.asOf))}`]
}

function paragraphsOf(parts: ReminderParts): (readonly (string | false)[])[] {
  const { input, words, clauses, totals, firmDate } = parts
  const { level1, level2, level3, preDue } = words
  const { format, level } = input
  const pay = payLines(input, words, totals, referenceOf(input))
  const sign = signature(input.business, clauses.identifiesBusiness || level === '3')
  if (level === 'reminder') {
    return [namedDebts(parts, preDue.one, preDue.many), pay, [preDue.question, words.thanks], sign]
  }
  if (level === '1') {
    const ending = `${level1.alreadyPaid} ${level1.complaint}`
    return [namedDebts(parts, level1.one, level1.many), pay, [ending], legalLines(parts), sign]
  }
  if (level === '2') {
    const ways = waysOut(parts)
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

function subjectOf({ input, words, clauses, totals }: ReminderParts): string {
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
  const parts = reminderParts(input)
  return {
    subject: subjectOf(parts),
    text: compose(paragraphsOf(parts), input.channel === 'sms' ? '\n' : '\n\n'),
  }
}
