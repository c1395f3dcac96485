import { daysBetween } from '../domain/day.ts'
import type { ReminderLevel } from '../domain/fact.ts'
import { amountsText, debtLabel, debtListing, dueText } from './debtLine.ts'
import { payLines, signature } from './frame.ts'
import { cleanLine, cleanName } from './plainText.ts'
import { greetingName, legalLines, referenceOf, reminderParts, waysOut, type ReminderInput } from './reminderParts.ts'
import type { TemplateValues } from './templateText.ts'

/** As a reminder's, and for the closing letter too. */
export type TemplateInput = Omit<ReminderInput, 'level'> & { readonly level: ReminderLevel }

/** Labels named in a sentence; of more debts, how many they are. */
const LABELS_SHOWN = 3

/**
 * What the fields say of one customer: the same amounts, days and ways to pay that the app's own messages have. A
 * consequence that the law forbids to name is empty, whoever wrote the template.
 */
export function templateValues(given: TemplateInput): TemplateValues {
  const parts = reminderParts({ ...given, level: given.level === 'close' ? '3' : given.level })
  const { input, words, clauses, totals, firmDate } = parts
  const { format, debts, asOf, business, level } = input
  const [oldest] = debts
  const labels = debts.slice(0, LABELS_SHOWN).map((debt) => debtLabel(words, debt))
  const more = debts.length > LABELS_SHOWN ? [words.more(debts.length - LABELS_SHOWN)] : []
  return {
    greeting: words.hello(greetingName(input)),
    // A letter names the person in full.
    name: level === '3' ? cleanName(input.customer.name) : greetingName(input),
    business: cleanName(business.name),
    signature: signature(business, clauses.identifiesBusiness || level === '3').join('\n'),
    phone: cleanLine(business.phone),
    total: amountsText(format, words, totals),
    details: debtListing(format, words, debts, asOf).join('\n'),
    concept: more.length > 0 ? [...labels, ...more].join(', ') : words.list(labels),
    due: oldest === undefined ? '' : format.dayFull(oldest.due),
    lateness: oldest === undefined ? '' : dueText(format, words, oldest.due, asOf),
    days: oldest === undefined ? '' : String(Math.max(0, daysBetween(asOf, oldest.due))),
    deadline: format.dayFull(firmDate),
    options: waysOut(parts).join('\n'),
    payment: payLines(input, words, totals, referenceOf(input)).join('\n'),
    reference: referenceOf(input),
    consequence: clauses.mayNameConsequence && input.consequence ? words.level3.consequence(input.consequence) : '',
    legal: legalLines(parts)
      .filter((line) => line !== '')
      .join('\n'),
    today: format.day(asOf),
  }
}
