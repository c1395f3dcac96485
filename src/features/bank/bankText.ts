import type { StatedCurrency } from '../../domain/currency.ts'
import type { Format } from '../../domain/format.ts'
import type { MatchBooks, MatchProposal, MatchReason, StatementMovement } from '../../domain/matching/movements.ts'
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

/** What it pays: "Paga F-31, parte de F-32 (10,00 € de 50,00 €), quedan 5,00 € a favor." */
export function paysText(
  { allocations, rest }: MatchProposal,
  currency: StatedCurrency,
  books: MatchBooks,
  words: Words,
  format: Format,
): string {
  const debts = new Map(books.debts.map((debt) => [keyOf(debt), debt]))
  const paid = new Map<string, { readonly name: string; readonly amount: number }>()
  for (const item of allocations) {
    const debt = debts.get(keyOf(item))
    if (!debt) continue
    const name = debt.number || words.debtOf(format.dayShort(debt.due))
    paid.set(wholeOf(debt), { name, amount: (paid.get(wholeOf(debt))?.amount ?? 0) + item.amount })
  }
  const open = new Map<string, number>()
  for (const debt of books.debts) open.set(wholeOf(debt), (open.get(wholeOf(debt)) ?? 0) + debt.open)
  const money = (amount: number) => format.money(minorUnits(amount), currency)
  const said = [...paid].map(([whole, { name, amount }]) => {
    const all = open.get(whole) ?? amount
    return amount < all ? words.partOf(name, money(amount), money(all)) : name
  })
  return sentence([
    ...(said.length > 0 ? [words.goesTo(said.join(', '))] : []),
    ...(rest > 0 ? [words.inFavour(format.money(rest, currency))] : []),
  ])
}

/** What is called by one name: an invoice with all of its instalments, or one instalment of a debt without a number. */
function wholeOf(debt: MatchBooks['debts'][number]): string {
  return debt.number === '' ? keyOf(debt) : debt.charge
}

/** What came in, each currency on its own. */
export function totalText(
  rows: readonly { readonly movement: Pick<StatementMovement, 'currency' | 'amount'> }[],
  format: Format,
): string {
  const totals = new Map<StatedCurrency, number>()
  for (const { movement } of rows) totals.set(movement.currency, (totals.get(movement.currency) ?? 0) + movement.amount)
  return [...totals].map(([currency, amount]) => format.money(minorUnits(amount), currency)).join(' + ')
}
