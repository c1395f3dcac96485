import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { PaymentMethod } from '../domain/fact.ts'
import { ZERO, type MinorUnits } from '../domain/money.ts'
import { interestSilenceLaw } from '../domain/receiptLaw.ts'
import { amountsText, debtLabel, debtListing, moneyText, totalsOf } from './debtLine.ts'
import type { CurrencyAmount, DebtLine } from './debtLine.ts'
import { compose, payLines, signature, type MessageContext } from './frame.ts'
import { cleanLine, cleanName, firstNameOf } from './plainText.ts'
import { wordsFor } from './templates/wordsFor.ts'
import type { MessageWords } from './templates/words.ts'

interface ToCustomer extends MessageContext {
  readonly customer: { readonly name: string; readonly code?: string }
}

/** How the customer stands after it, one for each currency; zero and below means that nothing is owed. */
interface Standing {
  readonly balances: readonly CurrencyAmount[]
}

export interface ReceiptInput extends ToCustomer, Standing {
  /** Short number by which both sides can name this receipt. */
  readonly folio: string
  readonly on: Day
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  readonly method: PaymentMethod
  /** What was paid, with what is left open of it. */
  readonly spread: readonly (Pick<DebtLine, 'kind' | 'number' | 'concept' | 'part'> & {
    readonly applied: MinorUnits
    readonly rest: MinorUnits
  })[]
  /** Of this payment, put against no debt. */
  readonly inFavour: MinorUnits
  /** The business asks for interest on what is late: then silence would give it up where the law takes it for payment. */
  readonly chargesInterest?: boolean
}

export interface ChargeReceiptInput extends ToCustomer, Standing {
  readonly charge: Pick<DebtLine, 'kind' | 'number' | 'concept'> & {
    readonly issued: Day
    readonly amount: MinorUnits
    readonly currency: CurrencyCode
    readonly instalments: readonly { readonly due: Day; readonly amount: MinorUnits }[]
  }
  /** Of the balance, what is overdue; one for each currency. */
  readonly overdue: readonly CurrencyAmount[]
  /** The terms in the owner's words (R1); empty when the due days say it all. */
  readonly terms: string
}

export interface StatementInput extends ToCustomer {
  /** Everything open, oldest due first. */
  readonly debts: readonly DebtLine[]
  readonly inFavour: readonly CurrencyAmount[]
  readonly asOf: Day
}

function greeting({ customer, party }: ToCustomer, words: MessageWords): string {
  return words.hello(party === 'business' ? cleanName(customer.name) : firstNameOf(customer.name))
}

function balanceLine(input: ToCustomer & Standing, words: MessageWords, label: string): string {
  const owed = input.balances.filter(({ amount }) => amount > 0)
  return owed.length === 0 ? words.receipt.nothingOwed : `${label}: ${amountsText(input.format, words, owed)}`
}

/** The receipt of a payment: what came in, where it went, what is left, and thanks. */
export function receiptText(input: ReceiptInput): string {
  const words = wordsFor(input.language, input.treatment)
  const { format, currency } = input
  const { receipt } = words
  const money = (amount: MinorUnits) => moneyText(format, amount, currency)
  const applied = input.spread.map((item) => {
    const rest = item.rest > 0 ? receipt.rest(money(item.rest)) : receipt.settled
    return `- ${receipt.applied(debtLabel(words, item), money(item.applied))} (${rest})`
  })
  const folio = cleanName(input.folio)
  return compose([
    [receipt.title + (folio === '' ? '' : ` · ${receipt.folio} ${folio}`)],
    [
      `${greeting(input, words)} ${receipt.received(money(input.amount), format.day(input.on), words.methods[input.method])}`,
      ...(applied.length > 0 ? [receipt.appliedTo, ...applied] : []),
      input.inFavour > 0 && `${receipt.inFavour}: ${money(input.inFavour)}`,
    ],
    [balanceLine(input, words, receipt.balance), saysPrincipal(input) && receipt.principal],
    [words.thanks],
    signature(input.business, true),
  ])
}

/** Where the law takes silence on interest for its payment, to whom it matters; in Chile always. */
function saysPrincipal({ country, chargesInterest = false }: ReceiptInput): boolean {
  return country === 'CL' || (chargesInterest && interestSilenceLaw(country) !== undefined)
}

/** The receipt of a sale on credit: what was added, when it is due, and how the customer stands (R1, R14). */
export function chargeReceiptText(input: ChargeReceiptInput): string {
  const words = wordsFor(input.language, input.treatment)
  const { format, charge } = input
  const { charged } = words
  const money = (amount: MinorUnits) => moneyText(format, amount, charge.currency)
  const [only, ...others] = charge.instalments
  const due =
    others.length === 0
      ? [only === undefined ? '' : charged.dueOne(format.dayLong(only.due))]
      : [charged.dueMany, ...charge.instalments.map((part) => `- ${format.day(part.due)}: ${money(part.amount)}`)]
  const overdue = input.overdue.filter(({ amount }) => amount > 0)
  const terms = cleanLine(input.terms, 300)
  return compose([
    [
      `${greeting(input, words)} ${charged.added(debtLabel(words, charge), money(charge.amount), format.day(charge.issued))}`,
      ...due,
    ],
    [
      balanceLine(input, words, charged.balance),
      overdue.length > 0 && `${charged.overdue}: ${amountsText(format, words, overdue)}`,
      terms !== '' && `${charged.terms}: ${terms}`,
    ],
    [words.thanks],
    signature(input.business, false),
  ])
}

/** Everything open on one page, how to pay it, and an invitation to compare. */
export function statementText(input: StatementInput): string {
  const words = wordsFor(input.language, input.treatment)
  const { format, debts } = input
  const { statement } = words
  const totals = totalsOf(debts.map(({ open, currency }) => ({ amount: open, currency })))
  const favour = input.inFavour.filter(({ amount }) => amount > ZERO)
  const reference = cleanName(input.customer.code ?? '') || cleanName(input.customer.name)
  return compose([
    [statement.title],
    [
      `${greeting(input, words)} ${statement.asOf(format.day(input.asOf))}`,
      ...(debts.length === 0 ? [statement.nothingOwed] : debtListing(format, words, debts, input.asOf)),
      favour.length > 0 && `${statement.inFavour}: ${amountsText(format, words, favour)}`,
    ],
    debts.length === 0 ? [] : payLines(input, words, totals, reference),
    [statement.check],
    signature(input.business, false),
  ])
}
