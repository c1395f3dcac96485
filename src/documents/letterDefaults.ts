import type { CountryCode } from '../domain/country.ts'
import { addMonths, type Day } from '../domain/day.ts'
import { splitEvenly, sum, type MinorUnits } from '../domain/money.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { LetterDebt, LetterLevel, LetterOffer } from './letterInput.ts'
import type { PaperSize } from './paperInput.ts'
import { paperReference } from './paperReference.ts'

/** Letter where North American paper is sold, A4 elsewhere. */
export function paperOf(country: CountryCode): PaperSize {
  const letter: readonly CountryCode[] = ['MX', 'CO', 'CL', 'US', 'PR', 'CR', 'DO', 'GT', 'HN', 'NI', 'PA', 'SV', 'VE']
  return letter.includes(country) ? 'letter' : 'a4'
}

/**
 * Reference that the same letter always gets: "20261122-2-7KQ4".
 * @param customer any text that tells the customer apart
 */
export function letterReference(on: Day, level: LetterLevel, customer: string): string {
  return paperReference(on, level === 'reminder' ? '0' : level, customer)
}

/**
 * Ways out to propose at level 2: the whole by the firm date, or two or three monthly parts from it. The owner chooses
 * which are offered. None when the debts are in two currencies: these are talked about one by one.
 */
export function suggestOffers(debts: readonly LetterDebt[], firmDate: Day): LetterOffer[] {
  const currency: CurrencyCode | undefined = debts[0]?.currency
  if (currency === undefined || debts.some((debt) => debt.currency !== currency)) return []
  const total: MinorUnits = sum(debts.map((debt) => debt.open))
  const offers: LetterOffer[] = [{ kind: 'full', currency, amount: total, by: firmDate }]
  for (const count of [2, 3]) {
    const parts = splitEvenly(total, count)
    if (!parts.ok || parts.value.some((amount) => amount <= 0)) continue
    offers.push({
      kind: 'instalments',
      currency,
      parts: parts.value.map((amount, i) => ({ due: addMonths(firmDate, i), amount })),
    })
  }
  return offers
}
