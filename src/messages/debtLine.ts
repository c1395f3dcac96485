import type { CurrencyCode } from '../domain/currency.ts'
import { daysBetween, type Day } from '../domain/day.ts'
import type { ChargeKind } from '../domain/fact.ts'
import type { Format } from '../domain/format.ts'
import { add, type MinorUnits } from '../domain/money.ts'
import { cleanName } from './plainText.ts'
import type { MessageWords } from './templates/words.ts'

/** One open instalment, as a message names it. */
export interface DebtLine {
  readonly kind: ChargeKind
  readonly number?: string
  readonly concept?: string
  /** Which instalment it is, where there are several. */
  readonly part?: { readonly n: number; readonly of: number }
  readonly due: Day
  readonly open: MinorUnits
  readonly currency: CurrencyCode
}

export interface CurrencyAmount {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
}

/** Debts named one by one; of more, only how many they are. The total is always that of all. */
export const LINES_SHOWN = 12

/** One total for each currency, in the order in which they come: currencies are never added up. */
export function totalsOf(lines: readonly CurrencyAmount[]): CurrencyAmount[] {
  const totals = new Map<CurrencyCode, MinorUnits>()
  for (const { currency, amount } of lines) {
    const before = totals.get(currency)
    totals.set(currency, before === undefined ? amount : add(before, amount))
  }
  return [...totals].map(([currency, amount]) => ({ currency, amount }))
}

/** Amounts with plain spaces, so that what is copied out of the message can be typed into a bank's form. */
export function moneyText(format: Format, amount: MinorUnits, currency: CurrencyCode): string {
  return format.money(amount, currency).replaceAll('\u00A0', ' ')
}

/** "$1,250.00 y USD 20.00" */
export function amountsText(format: Format, words: MessageWords, amounts: readonly CurrencyAmount[]): string {
  return words.list(amounts.map(({ amount, currency }) => moneyText(format, amount, currency)))
}

/** "factura F-12 (pintura, cuota 2 de 3)" */
export function debtLabel(words: MessageWords, debt: Pick<DebtLine, 'kind' | 'number' | 'concept' | 'part'>): string {
  const number = cleanName(debt.number ?? '', 30)
  const concept = cleanName(debt.concept ?? '', 60)
  const kind = words.kinds[debt.kind]
  const part = debt.part === undefined ? '' : words.part(debt.part.n, debt.part.of)
  const more = [concept, part].filter((text) => text !== '').join(', ')
  return `${kind}${number === '' ? '' : ` ${number}`}${more === '' ? '' : ` (${more})`}`
}

/** "venció el 12 nov, hace 10 días" */
export function dueText(format: Format, words: MessageWords, due: Day, asOf: Day): string {
  const late = daysBetween(asOf, due)
  if (late < 0) return words.dueOn(format.dayLong(due))
  if (late === 0) return words.dueToday
  return words.wasDue(due.slice(0, 4) === asOf.slice(0, 4) ? format.dayShort(due) : format.day(due), late)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Every debt on a line of its own, then the totals. A single debt needs no total. */
export function debtListing(format: Format, words: MessageWords, debts: readonly DebtLine[], asOf: Day): string[] {
  const shown = debts.length > LINES_SHOWN ? debts.slice(0, LINES_SHOWN) : debts
  const lines = shown.map((debt) => {
    const amount = moneyText(format, debt.open, debt.currency)
    return `- ${capitalised(debtLabel(words, debt))}: ${amount}, ${dueText(format, words, debt.due, asOf)}`
  })
  if (debts.length > shown.length) lines.push(`- ${words.more(debts.length - shown.length)}`)
  if (debts.length > 1) {
    const totals = totalsOf(debts.map(({ currency, open }) => ({ currency, amount: open })))
    lines.push(...totals.map(({ amount, currency }) => `${words.total}: ${moneyText(format, amount, currency)}`))
  }
  return lines
}
