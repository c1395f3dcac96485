import { DEFAULT_GRACE_DAYS } from '../domain/agreement.ts'
import { addDays, type Day } from '../domain/day.ts'
import { createFormat, type Format } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { subtract, sum, ZERO, type MinorUnits } from '../domain/money.ts'
import type { AgreementFact } from '../domain/processFacts.ts'
import type { Signature } from '../domain/signature.ts'
import type { PaperFonts } from './fonts.ts'
import type { LetterDebt } from './letterInput.ts'
import { debtTable } from './letterTables.ts'
import { buildPaper, type Paper } from './paper.ts'
import type { Block, Table } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import { paperFrame, paymentBlocks } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { partiesOf, partySentence, signingParty } from './parties.ts'
import { createPrinter, type Printer } from './printable.ts'
import { agreementWords, type AgreementWords } from './words/agreementWords.ts'
import { letterWords } from './words/paperWords.ts'

/** The agreement as both sign it. `on` is the day on which it was made. */
export interface AgreementPaperInput extends PaperInput {
  readonly terms: Omit<AgreementFact, keyof PaperFact | 'debts'>
  /** What it takes over: `open` is the part of each debt that was open on that day. */
  readonly debts: readonly LetterDebt[]
  /** Day of the agreement whose place it takes. */
  readonly replacesOf?: Day
  /** What was signed on the screen. */
  readonly signed?: { readonly creditor?: Signature; readonly debtor?: Signature }
}

/** What of the fact is no term. */
type PaperFact = Pick<AgreementFact, 'id' | 'at' | 'device' | 'seq' | 'kind' | 'customer' | 'on' | 'replaces'>

interface Draft {
  readonly input: AgreementPaperInput
  readonly total: MinorUnits
  readonly format: Format
  readonly words: AgreementWords
  readonly shared: ReturnType<typeof letterWords>
  readonly printer: Printer
  readonly money: (amount: MinorUnits) => string
  readonly date: (day: Day) => string
}

/**
 * Makes the payment agreement with its acknowledgement of debt as PDF, to be signed by both. The same data gives the
 * same bytes. Breach as the rules of the account have it: so many instalments unpaid after their grace, and each debt
 * has its earlier due day back.
 * @throws RangeError when debts and instalments do not add up, or the discount is none
 */
export function buildAgreementPaper(input: AgreementPaperInput, fonts: PaperFonts): Paper {
  const { terms, business, customer, size, on, signed = {} } = input
  const total = totalOf(input)
  const format = createFormat(localeFor(input.language, input.country))
  const printer = createPrinter()
  const words = agreementWords(input.language)
  const shared = letterWords(input.language, input.treatment)
  const { print } = printer
  const draft: Draft = {
    input,
    total,
    format,
    words,
    shared,
    printer,
    money: (amount) => print(format.money(amount, terms.currency)),
    date: (day) => paperDate(day, format),
  }
  const { creditor, debtor } = partiesOf(input, shared, print)
  const content = {
    ...paperFrame(input, format, shared, printer),
    // The parties have a sentence of their own.
    recipient: [],
    title: { text: words.title, detail: words.detail(print(business.name), print(customer.name)) },
    blocks: [
      { kind: 'text', text: words.parties(partySentence(creditor, words), partySentence(debtor, words)) } as const,
      ...numbered([...debtOf(draft), ...payOf(draft), ...interestOf(draft), ...breachOf(draft), ...howToPay(draft)]),
      { kind: 'text', text: words.copies } as const,
      {
        kind: 'signatures',
        parties: [
          signingParty(words.creditor, creditor, signed.creditor),
          signingParty(words.debtor, debtor, signed.debtor),
        ],
      } as const,
    ],
    keywords: words.keywords,
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size, on, name: customer.name, printer })
}

/** @throws RangeError unless every figure ties */
function totalOf({ debts, terms }: AgreementPaperInput): MinorUnits {
  const { plan, discount, discountBy, currency } = terms
  const total = sum(debts.map(({ open }) => open))
  if (total <= 0 || plan.length === 0) throw new RangeError('an agreement about nothing')
  if (debts.some((debt) => debt.currency !== currency || debt.open > debt.amount || debt.open <= 0)) {
    throw new RangeError('a debt that cannot be agreed on')
  }
  if (sum(plan.map(({ amount }) => amount)) !== total) throw new RangeError('instalments that do not add up')
  if (discount !== undefined && (discount <= 0 || discount >= total || discountBy === undefined)) {
    throw new RangeError('a discount that is none')
  }
  return total
}

/** "1. Reconocimiento de la deuda": clauses are quoted by their number. */
function numbered(blocks: readonly Block[]): Block[] {
  let n = 0
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, text: `${(n += 1)}. ${block.text}` } : block))
}

function debtOf({ input, total, format, words, shared, printer, money, date }: Draft): Block[] {
  const { debts, terms, replacesOf, on } = input
  const group = { currency: terms.currency, debts, inFavour: ZERO, toPay: total }
  const table = debtTable(group, { format, level: 'reminder', on }, shared, printer.print)
  return [
    { kind: 'heading', text: words.headings.debt },
    { kind: 'text', text: words.acknowledges(money(total)) },
    { kind: 'table', caption: shared.amountsIn(terms.currency), table },
    ...(replacesOf === undefined ? [] : [{ kind: 'text', text: words.replaces(date(replacesOf)) } as const]),
  ]
}

function payOf({ input, total, format, words, shared, printer, money, date }: Draft): Block[] {
  const { plan, discount, discountBy, inKind, nextPurchasePercent } = input.terms
  const inOrder = plan.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const last = inOrder.at(-1)?.due ?? input.on
  const how = (): string => {
    if (inKind !== undefined) return words.inKind(printer.print(inKind), money(total), date(last))
    if (discount !== undefined && discountBy !== undefined) {
      return words.discount(money(subtract(total, discount)), date(discountBy), money(discount), money(total))
    }
    if (plan.length > 1) return words.instalments(money(total), format.number(plan.length))
    return words.moreTime(money(total), date(last))
  }
  let left = total
  const rows = inOrder.map(({ due, amount }, i) => {
    left = subtract(left, amount)
    return [format.number(i + 1), date(due), money(amount), money(left)]
  })
  const table: Table = {
    columns: [
      { title: words.plan.part, align: 'left', width: 'fit' },
      { title: words.plan.due, align: 'left', width: 'rest' },
      { title: words.plan.amount, align: 'right', width: 'fit' },
      { title: words.plan.left, align: 'right', width: 'fit' },
    ],
    rows,
    totals: [['', shared.total, money(total), '']],
  }
  return [
    { kind: 'heading', text: words.headings.pay },
    { kind: 'text', text: how() },
    ...(plan.length > 1 ? [{ kind: 'table', caption: '', table } as const] : []),
    ...(nextPurchasePercent === undefined
      ? []
      : [{ kind: 'text', text: words.next(format.number(nextPurchasePercent)) } as const]),
  ]
}

function interestOf({ input, words, money }: Draft): Block[] {
  const { waived } = input.terms
  return [
    { kind: 'heading', text: words.headings.interest },
    { kind: 'text', text: waived === undefined || waived === 0 ? words.notWaived : words.waived(money(waived)) },
  ]
}

function breachOf({ input, words, date }: Draft): Block[] {
  const { plan, misses = 1, graceDays = DEFAULT_GRACE_DAYS } = input.terms
  const only = plan.length === 1 ? plan[0] : undefined
  return [
    { kind: 'heading', text: words.headings.breach },
    {
      kind: 'text',
      text: `${only ? words.breachOne(date(addDays(only.due, graceDays))) : words.breachParts(misses, graceDays)} ${words.breachThen}`,
    },
  ]
}

/** Nothing where nothing is paid in money. */
function howToPay({ input, shared, printer }: Draft): Block[] {
  return input.terms.inKind === undefined ? paymentBlocks(input, shared, printer) : []
}
