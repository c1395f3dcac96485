import { createFormat, type Format } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { add, negate, sum, type MinorUnits } from '../domain/money.ts'
import type { PaymentReceipt, ReceiptLine } from '../domain/paymentReceipt.ts'
import { interestSilenceLaw } from '../domain/receiptLaw.ts'
import type { PaperFonts } from './fonts.ts'
import { debtName } from './letterTables.ts'
import type { MissingField } from './missingFields.ts'
import { missingParties } from './missingParties.ts'
import { buildPaper, type Paper } from './paper.ts'
import type { Block, Table } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import { paperFrame } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { createPrinter, type Printer } from './printable.ts'
import { letterWords } from './words/paperWords.ts'
import { receiptWords, type ReceiptWords } from './words/receiptWords.ts'
import { statementWords } from './words/statementWords.ts'

/** What a receipt says of interest: nothing, that it is another matter, or that it is in the payment. */
export type InterestWord = 'silent' | 'apart' | 'included'

export interface ReceiptInput extends PaperInput {
  /** Undefined: there is no such payment, or it was taken back. */
  readonly receipt: PaymentReceipt | undefined
  /**
   * What is said of interest; nothing unless given. Never nothing where the law takes silence for payment
   * (domain/receiptLaw.ts).
   */
  readonly interest?: InterestWord
}

interface Draft {
  readonly input: ReceiptInput
  readonly receipt: PaymentReceipt
  readonly format: Format
  readonly words: ReceiptWords
  readonly shared: ReturnType<typeof letterWords>
  readonly print: Printer['print']
}

/** What the receipt lacks, to be told before it is made. */
export function missingInReceipt(input: PaperInput): readonly MissingField[] {
  return missingParties(
    input,
    ['businessName', 'customerName'],
    ['businessTaxId', 'businessContact', 'signer', 'customerTaxId'],
  )
}

/**
 * Makes the receipt of a payment as PDF: who paid whom, how much, when and how, where the money went with what is left
 * of each debt, what stays in favour, and the balance. The same data gives the same bytes.
 * @throws RangeError for a payment that does not stand, or when what was put against debts and what stays in favour do
 * not come to its amount
 */
export function buildReceipt(input: ReceiptInput, fonts: PaperFonts): Paper {
  const { receipt } = input
  if (!receipt) throw new RangeError('a receipt of a payment that does not stand')
  const spread = sum(receipt.lines.map(({ applied }) => applied))
  if (add(spread, receipt.inFavour) !== receipt.fact.amount) throw new RangeError('a receipt that does not add up')
  const format = createFormat(localeFor(input.language, input.country))
  const printer = createPrinter()
  const { print } = printer
  const words = receiptWords(input.language, input.treatment)
  const shared = letterWords(input.language, input.treatment)
  const draft: Draft = { input, receipt, format, words, shared, print }
  const content = {
    ...paperFrame(input, format, shared, printer),
    title: { text: words.title, detail: '' },
    blocks: [
      keyOf(draft),
      { kind: 'text', text: receivedText(draft) } as const,
      ...noteOf(draft),
      { kind: 'table', caption: '', table: spreadTable(draft) } as const,
      ...balanceOf(draft),
      ...lawOf(draft),
      { kind: 'note', text: words.thanks } as const,
    ],
    signature: [...new Set([print(input.business.signer, 120), print(input.business.name)])].filter(Boolean),
    keywords: [words.keywords, print(input.reference, 60)].filter(Boolean).join(', '),
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size: input.size, on: input.on, name: input.customer.name, printer })
}

function keyOf({ input, receipt: { fact }, format, words, print }: Draft): Block {
  return {
    kind: 'key',
    items: [
      [words.keyAmount, [print(format.money(fact.amount, fact.currency))]],
      [words.keyDay, [format.day(fact.on)]],
      [words.keyMethod, [capitalised(statementWords(input.language).methods[fact.method])]],
    ],
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function receivedText({ input, receipt: { fact }, format, words, print }: Draft): string {
  const { business, customer } = input
  const amount = print(format.money(fact.amount, fact.currency))
  return words.received(print(business.name, 120), print(customer.name, 120), amount, paperDate(fact.on, format))
}

function noteOf({ receipt: { fact }, words, print }: Draft): Block[] {
  const note = print(fact.note ?? '')
  return note === '' ? [] : [{ kind: 'note', text: `${words.note}: ${note}` }]
}

/** Where the money went; what stays in favour has a line of its own, so that the sum is the payment. */
function spreadTable({ receipt, format, words, shared, print }: Draft): Table {
  const { fact, lines, inFavour } = receipt
  const money = (amount: MinorUnits) => print(format.money(amount, fact.currency))
  const nameOf = ({ fact: debt, instalment }: ReceiptLine) =>
    debtName(
      {
        kind: debt.chargeKind,
        ...(debt.number === undefined ? {} : { number: debt.number }),
        ...(debt.concept === undefined ? {} : { concept: debt.concept }),
        part: { index: instalment + 1, of: debt.instalments.length },
      },
      shared,
      print,
    )
  const dueOf = ({ fact: debt, instalment }: ReceiptLine) => {
    const due = debt.instalments[instalment]?.due
    return due === undefined ? '' : format.day(due)
  }
  return {
    columns: [
      { title: words.columns.what, align: 'left', width: 'rest' },
      { title: words.columns.due, align: 'left', width: 'fit' },
      { title: words.columns.applied, align: 'right', width: 'fit' },
      { title: words.columns.rest, align: 'right', width: 'fit' },
    ],
    rows: [
      ...lines.map((line) => [nameOf(line), dueOf(line), money(line.applied), money(line.rest)]),
      ...(inFavour > 0 ? [[shared.inFavour, '', money(inFavour), '']] : []),
    ],
    totals: [[words.sum, '', money(fact.amount), '']],
  }
}

/** One balance a currency: never added up, and what is settled in one is not said while another is open. */
function balanceOf({ receipt, format, words, shared, print }: Draft): Block[] {
  const rows = receipt.balances
    .filter(({ amount }) => amount !== 0)
    .map(({ currency, amount }) => {
      const label = amount > 0 ? words.owed : shared.inFavour
      return [label, print(format.money(amount < 0 ? negate(amount) : amount, currency))] as const
    })
  const settled: Block[] = receipt.balances.some(({ amount }) => amount > 0)
    ? []
    : [{ kind: 'text', text: words.settled }]
  const told: Block[] = rows.length === 0 ? [] : [{ kind: 'pairs', rows }]
  return [{ kind: 'heading', text: words.balanceTitle(paperDate(receipt.asOf, format)) }, ...told, ...settled]
}

/** What the law would otherwise read into silence. */
function lawOf({ input, receipt, words }: Draft): Block[] {
  const { interest = 'silent', country } = input
  const said = interest === 'silent' && interestSilenceLaw(country) ? 'apart' : interest
  return [
    ...(said === 'silent'
      ? []
      : [{ kind: 'text', text: said === 'apart' ? words.interestApart : words.interestIncluded } as const]),
    ...(receipt.fact.method === 'cheque' ? [{ kind: 'note', text: words.cheque } as const] : []),
  ]
}
