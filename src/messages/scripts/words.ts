import type { DraftLevel } from '../reminderParts.ts'

/** What people answer when they are called, and what the script has a reply to. */
export type Objection = 'no-money' | 'not-received' | 'not-satisfied' | 'ask-somebody' | 'already-paid'

/** Something that the customer may say, and what to say then. */
export interface Reply {
  readonly says: string
  readonly reply: string
}

/**
 * The words of calls in one language and one way of addressing the customer. Names, amounts and days come in already
 * written. Nobody is blamed or threatened, and a first call asks for nothing (R46).
 */
export interface ScriptWords {
  /** Asks for the person, before anything else is said. */
  ask(name: string): string
  /** Somebody else has answered: the debt is not named, and the call ends. */
  somebodyElse(business: string, phone: string): string
  who(caller: string, business: string): string
  /** What is pending, by level: one debt, or several with their total. */
  readonly fact: Readonly<Record<DraftLevel, (what: string) => string>>
  one(label: string, amount: string, due: string): string
  several(count: number, total: string, due: string): string
  /** For the caller, not to be read out. */
  readonly pause: string
  readonly crossed: string
  /** Whether all is well with what was delivered (R48). */
  readonly satisfied: string
  /** Left out where the law forbids to ask (R49). */
  readonly reason: string
  readonly offer: string
  /** Instead of a demand, in the first call. */
  readonly gentle: string
  letter(day: string): string
  /** Asks for a day, an amount and a way to pay. */
  readonly commit: string
  readonly recap: string
  readonly objections: Readonly<Record<Objection, Reply>>
  /** Name, business and number; never the debt: others may hear it. */
  voicemail(name: string, caller: string, business: string, phone: string): string
  /** Chile, Ley 19.496 art. 37. */
  readonly noEnforcement: string
  /** The message after the call (R25). */
  agreed(amount: string, day: string, method: string): string
}
