import type { Day } from '../../domain/day.ts'
import type { PaymentMethod } from '../../domain/fact.ts'
import { amountsText, debtLabel, dueText, moneyText, type CurrencyAmount } from '../debtLine.ts'
import type { MessageContext } from '../frame.ts'
import { cleanLine, cleanName } from '../plainText.ts'
import { greetingName, reminderParts, waysOut, type ReminderInput, type ReminderParts } from '../reminderParts.ts'
import { wordsFor } from '../templates/wordsFor.ts'
import { englishScript } from './en.ts'
import { spanishScript } from './es.ts'
import { portugueseScript } from './pt.ts'
import type { Objection, Reply, ScriptWords } from './words.ts'

export type ScriptInput = Omit<ReminderInput, 'channel'>

/** What to say in a call, in the order in which it is said; shown while the telephone is at the ear. */
export interface PhoneScript {
  /** Nothing else is said before the answer. */
  readonly identity: { readonly ask: string; readonly somebodyElse: string }
  readonly who: string
  readonly fact: string
  /** What the law of the country wants said. */
  readonly legal: readonly string[]
  readonly pause: string
  readonly questions: readonly string[]
  /** Ways out with their days and amounts, read out after `offer`; none in a first call. */
  readonly offer: { readonly say: string; readonly ways: readonly string[] } | undefined
  /** Asks for day, amount and means; not in a first call, which demands nothing (R46). */
  readonly commit: string | undefined
  readonly recap: string
  readonly objections: readonly (Reply & { readonly code: Objection })[]
  readonly voicemail: string
}

function scriptWords({ language, treatment }: Pick<MessageContext, 'language' | 'treatment'>): ScriptWords {
  if (language === 'es') return spanishScript(treatment)
  return language === 'pt' ? portugueseScript : englishScript
}

const OBJECTIONS: readonly Objection[] = ['no-money', 'not-received', 'not-satisfied', 'ask-somebody', 'already-paid']

/**
 * The script of a call at a level (R49, R51). Who answers is asked before the debt is named; somebody else is told nothing
 * of it, and neither is a voicemail. Where nobody may be asked why they did not pay (Colombia), the question is not in
 * it; where consequences may not be named (Chile), none is at any level.
 */
export function phoneScript(input: ScriptInput): PhoneScript {
  const parts = reminderParts({ ...input, channel: 'call' })
  const say = scriptWords(input)
  const { business, level } = input
  const [caller, shop, phone] = [cleanName(business.signer), cleanName(business.name), cleanLine(business.phone)]
  return {
    identity: { ask: say.ask(cleanName(input.customer.name)), somebodyElse: say.somebodyElse(shop, phone) },
    who: say.who(caller, shop),
    fact: say.fact[level](whatOf(parts, say)),
    legal: parts.clauses.saysNoEnforcement && level !== 'reminder' ? [say.noEnforcement] : [],
    pause: say.pause,
    questions: questionsOf(parts, say),
    offer: level === '2' ? { say: say.offer, ways: waysOut(parts) } : undefined,
    commit: commitOf(parts, say),
    recap: say.recap,
    objections: OBJECTIONS.map((code) => ({ code, ...say.objections[code] })),
    voicemail: say.voicemail(greetingName(input), caller, shop, phone),
  }
}

function commitOf({ input, firmDate }: ReminderParts, say: ScriptWords): string | undefined {
  if (input.level === 'reminder' || input.level === '1') return undefined
  return input.level === '2' ? say.commit : `${say.letter(input.format.dayLong(firmDate))} ${say.commit}`
}

function whatOf({ input, words, totals }: ReminderParts, say: ScriptWords): string {
  const { format, debts, asOf } = input
  const [oldest] = debts
  const due = oldest === undefined ? '' : dueText(format, words, oldest.due, asOf)
  if (oldest === undefined || debts.length > 1)
    return say.several(debts.length, amountsText(format, words, totals), due)
  return say.one(debtLabel(words, oldest), moneyText(format, oldest.open, oldest.currency), due)
}

function questionsOf({ input, clauses }: ReminderParts, say: ScriptWords): string[] {
  switch (input.level) {
    case 'reminder':
      return [say.satisfied, say.gentle]
    case '1':
      return [say.crossed, say.satisfied, say.gentle]
    case '2':
      return clauses.mayAskReason ? [say.satisfied, say.reason] : [say.satisfied]
    case '3':
      return [say.satisfied]
  }
}

/** The message after a call, so that what was agreed is in writing (R25). */
export function callRecap(
  { language, treatment, format }: Pick<MessageContext, 'language' | 'treatment' | 'format'>,
  agreed: { readonly amounts: readonly CurrencyAmount[]; readonly day: Day; readonly method: PaymentMethod },
): string {
  const words = wordsFor(language, treatment)
  const say = scriptWords({ language, treatment })
  const amount = amountsText(format, words, agreed.amounts)
  return say.agreed(amount, format.dayLong(agreed.day), words.methods[agreed.method])
}
