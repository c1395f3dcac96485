import { handoverChoices, type HandoverChoice, type HandoverQuestion } from '../../domain/handover.ts'
import { addDays, laterOf, type Day } from '../../domain/day.ts'
import type { ChargeKind } from '../../domain/fact.ts'
import { mascOn } from '../../domain/masc.ts'
import { sum, type MinorUnits } from '../../domain/money.ts'
import type { DebtKind, HandoverNeed, IndexUnit } from '../../domain/presets/preset.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import type { Law } from '../../queries/useLaw.ts'
import type { Process } from '../../queries/useProcess.ts'

/** What is placed or recorded for a choice. */
export type HandoverEnd = 'agency' | 'court' | 'write-off'

/** How a choice is called in the form. */
export function choiceKey({ type, route }: HandoverChoice): string {
  return route ? route.id : type
}

export function endOf({ type }: HandoverChoice): HandoverEnd {
  return type === 'small-claims' ? 'court' : type
}

/** What would go: all that is overdue of one currency, or all that is open where nothing is late. Oldest first. */
export function debtsToGo(debts: readonly OpenDebt[], currency: CurrencyCode, today: Day): readonly OpenDebt[] {
  const own = debts.filter(({ fact }) => fact.currency === currency)
  const late = own.filter(({ due }) => due < today)
  return (late.length > 0 ? late : own).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

export function amountOf(debts: readonly OpenDebt[]): MinorUnits {
  return sum(debts.map(({ open }) => open))
}

/** Guessed from how the debt came about; the person says better. */
export function debtKindOf(kind: ChargeKind | undefined): DebtKind {
  return kind === 'invoice' || kind === 'loan' ? 'invoice' : 'retail'
}

export interface ChoicesAnswer {
  readonly choices: readonly HandoverChoice[]
  /** First day on which it is proposed. */
  readonly from: Day
  readonly isEarly: boolean
}

/** The choices there are, before the day on which they are proposed too: who has reasons need not wait. */
export function choicesNow(question: HandoverQuestion, fromDays: number): ChoicesAnswer {
  const from = addDays(question.due, fromDays)
  const answer = handoverChoices({ ...question, fromDays, asOf: laterOf(question.asOf, from) })
  const choices = answer.ok && answer.value.type === 'choices' ? answer.value.choices : []
  return { choices, from, isEarly: question.asOf < from }
}

/** Units that a limit of some choice is written in. */
export function unitsOf(choices: readonly HandoverChoice[]): IndexUnit[] {
  const limits = choices.flatMap(({ route }) => [route?.upTo, route?.lawyer])
  const units = limits.flatMap((limit) => (typeof limit === 'object' && 'unit' in limit ? [limit.unit] : []))
  return [...new Set(units)]
}

const FIRST_NEEDS: readonly HandoverNeed[] = ['debtor-told', 'proof-of-debt']

/** What any of the choices asks for; the owner's own decision is made by choosing. */
export function needsOf(choices: readonly HandoverChoice[]): HandoverNeed[] {
  const asked = choices.flatMap(({ route }) => route?.needs ?? [])
  return [...new Set([...FIRST_NEEDS, ...asked])].filter((need) => need !== 'owner-decision')
}

/** True once the latest request to negotiate is over without agreement, and not too long ago to serve. */
export function isNegotiated({ negotiations }: Pick<Process, 'negotiations'>, law: Law, today: Day): boolean {
  const [latest] = negotiations
  const rules = law.ok ? law.value.negotiation : undefined
  if (!latest || !rules) return false
  const answer = mascOn(latest.steps, rules, today)
  return answer.ok && answer.value.state === 'may-claim'
}
