import type { StatedCurrency } from '../../domain/currency.ts'
import type { Format } from '../../domain/format.ts'
import type { MatchBooks, MatchProposal, MatchReason } from '../../domain/matching/movements.ts'
import { minorUnits } from '../../domain/money.ts'
import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { keyOf, type ReviewRow } from './review.ts'

type Words = LaterMessages['bank']

function reasonText(reason: MatchReason, { reasons }: Words): string {
  switch (reason.type) {
    case 'number':
    case 'creditor-reference':
    case 'one-debt':
      return reasons[reason.type](reason.number)
    case 'several-debts':
      return reasons['several-debts'](reason.count)
    case 'tax-id':
    case 'phone':
    case 'email':
    case 'code':
    case 'name':
    case 'paid-before':
    case 'whole-balance':
      return reasons[reason.type]
  }
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ')
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

/** Why it may be theirs, in a sentence. */
export function reasonsText({ proposal, chosen }: Pick<ReviewRow, 'proposal' | 'chosen'>, words: Words): string {
  const reasons = (proposal?.reasons ?? []).map((reason) => reasonText(reason, words))
  return sentence(chosen ? [words.chosen, ...reasons] : reasons)
}

/** What it pays: "Paga F-31 y F-32; quedan 5,00 € a favor." */
export function paysText(
  { allocations, rest }: MatchProposal,
  currency: StatedCurrency,
  books: MatchBooks,
  words: Words,
  format: Format,
): string {
  const names = new Map(
    books.debts.map((debt) => [keyOf(debt), debt.number || words.debtOf(format.dayShort(debt.due))] as const),
  )
  const paid = [...new Set(allocations.map((item) => names.get(keyOf(item)) ?? ''))]
  return sentence([
    ...(paid.length > 0 ? [words.goesTo(paid.join(', '))] : []),
    ...(rest > 0 ? [words.inFavour(format.money(rest, currency))] : []),
  ])
}

/** What came in, each currency on its own. */
export function totalText(rows: readonly Pick<ReviewRow, 'movement'>[], format: Format): string {
  const totals = new Map<StatedCurrency, number>()
  for (const { movement } of rows) totals.set(movement.currency, (totals.get(movement.currency) ?? 0) + movement.amount)
  return [...totals].map(([currency, amount]) => format.money(minorUnits(amount), currency)).join(' + ')
}
