import { createFormat, type Format } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { add, sum, type MinorUnits } from '../domain/money.ts'
import type { SettledAccount, SettledCurrency, SettledDebt } from '../domain/settledAccount.ts'
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
import { paidInFullWords, type PaidInFullWords } from './words/paidInFullWords.ts'
import { letterWords } from './words/paperWords.ts'

/** Debts named one by one, the last that were settled; of those before, only how many and how much. */
const NAMED = 12

export interface PaidInFullInput extends PaperInput {
  /** Undefined: something is open in some currency, was written off, or nothing was ever owed. */
  readonly settled: SettledAccount | undefined
}

interface Draft {
  readonly input: PaidInFullInput
  readonly format: Format
  readonly words: PaidInFullWords
  readonly shared: ReturnType<typeof letterWords>
  readonly print: Printer['print']
}

/** What the letter lacks, to be told before it is made. */
export function missingInPaidInFull(input: PaperInput): readonly MissingField[] {
  return missingParties(
    input,
    ['businessName', 'customerName'],
    ['businessTaxId', 'businessContact', 'signer', 'customerTaxId'],
  )
}

/**
 * Makes the letter that an account is settled, as PDF: that nothing is owed on a day, what was paid and when. It says
 * nothing of what comes after that day. The same data gives the same bytes.
 * @throws RangeError when the account is not settled, or a debt's figures do not come to its amount
 */
export function buildPaidInFull(input: PaidInFullInput, fonts: PaperFonts): Paper {
  const { settled, business, customer } = input
  if (!settled) throw new RangeError('a paid-in-full letter of an account that is not settled')
  const format = createFormat(localeFor(input.language, input.country))
  const printer = createPrinter()
  const { print } = printer
  const words = paidInFullWords(input.language, input.treatment)
  const shared = letterWords(input.language, input.treatment)
  const draft: Draft = { input, format, words, shared, print }
  const asOf = paperDate(settled.asOf, format)
  const name = print(customer.name, 120)
  const content = {
    ...paperFrame(input, format, shared, printer),
    title: { text: words.title, detail: '' },
    salutation: name === '' ? '' : words.salutation(name),
    blocks: [
      { kind: 'text', text: words.settled(print(business.name, 120), name, asOf) } as const,
      { kind: 'text', text: words.listed } as const,
      ...settled.currencies.flatMap((one) => settledOf(draft, settled, one)),
      { kind: 'text', text: words.later(asOf) } as const,
      { kind: 'text', text: words.thanks } as const,
    ],
    closing: words.closing,
    signature: [...new Set([print(business.signer, 120), print(business.name)])].filter(Boolean),
    keywords: [words.keywords, print(input.reference, 60)].filter(Boolean).join(', '),
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size: input.size, on: input.on, name: customer.name, printer })
}

function settledOf(draft: Draft, { currencies }: SettledAccount, one: SettledCurrency): Block[] {
  const { words, shared, format, print } = draft
  if (one.debts.some(({ amount, paid, credited }) => add(paid, credited) !== amount)) {
    throw new RangeError('a settled debt that does not add up')
  }
  const caption = currencies.length > 1 ? shared.amountsIn(one.currency) : ''
  const table: Block[] = one.debts.length === 0 ? [] : [{ kind: 'table', caption, table: debtsTable(draft, one) }]
  const favour = print(format.money(one.inFavour, one.currency))
  return one.inFavour > 0 ? [...table, { kind: 'pairs', rows: [[words.inFavour, favour]] }] : table
}

/** What was owed, what was paid of it and what was taken off; the sums are of all, also of those not named. */
function debtsTable({ words, shared, format, print }: Draft, { currency, debts }: SettledCurrency): Table {
  const { columns } = words
  const money = (amount: MinorUnits) => print(format.money(amount, currency))
  const hasCredits = debts.some(({ credited }) => credited > 0)
  const figures = (some: readonly SettledDebt[]) => [
    money(sum(some.map(({ amount }) => amount))),
    money(sum(some.map(({ paid }) => paid))),
    ...(hasCredits ? [money(sum(some.map(({ credited }) => credited)))] : []),
  ]
  const nameOf = ({ fact }: SettledDebt) =>
    debtName(
      {
        kind: fact.chargeKind,
        ...(fact.number === undefined ? {} : { number: fact.number }),
        ...(fact.concept === undefined ? {} : { concept: fact.concept }),
      },
      shared,
      print,
    )
  const named = debts.slice(-NAMED)
  const before = debts.slice(0, -NAMED)
  return {
    columns: [
      { title: columns.what, align: 'left', width: 'rest' },
      { title: columns.issued, align: 'left', width: 'fit' },
      { title: columns.amount, align: 'right', width: 'fit' },
      { title: columns.paid, align: 'right', width: 'fit' },
      ...(hasCredits ? [{ title: columns.credited, align: 'right', width: 'fit' } as const] : []),
      { title: columns.on, align: 'right', width: 'fit' },
    ],
    rows: [
      ...(before.length === 0 ? [] : [[words.earlier(before.length), '', ...figures(before), '']]),
      ...named.map((debt) => [nameOf(debt), format.day(debt.fact.issued), ...figures([debt]), format.day(debt.on)]),
    ],
    totals: [[words.total, '', ...figures(debts), '']],
  }
}
