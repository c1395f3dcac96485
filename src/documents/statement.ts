import { agingBuckets, agingOfDues } from '../domain/aging.ts'
import { createFormat, type Format } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { negate, subtract, sum, type MinorUnits } from '../domain/money.ts'
import type { Statement, StatementLine } from '../domain/statement.ts'
import type { PaperFonts } from './fonts.ts'
import type { LetterDebt } from './letterInput.ts'
import { debtTable } from './letterTables.ts'
import { buildPaper, buildPapers, type Paper, type PaperProgress, type Part } from './paper.ts'
import type { Block, PaperContent, Table } from './paperContent.ts'
import { paymentBlocks, paperFrame, type Asked } from './paperFrame.ts'
import { paperDate } from './paperDate.ts'
import type { PaperInput } from './paperInput.ts'
import { createPrinter, type Printer } from './printable.ts'
import { letterWords } from './words/paperWords.ts'
import { statementWords, type StatementWords } from './words/statementWords.ts'

export interface StatementInput extends PaperInput {
  /** One for each currency, all of the same period. Currencies are never added up. */
  readonly statements: readonly Statement[]
}

interface Draft {
  readonly input: StatementInput
  readonly format: Format
  readonly words: StatementWords
  readonly shared: ReturnType<typeof letterWords>
  readonly print: Printer['print']
}

/**
 * Makes an account statement as PDF: what happened in the period with a running balance, what is open at its end with
 * its age, and how to pay. The same data gives the same bytes.
 * @throws RangeError without a statement, or when lines and balances do not add up
 */
export function buildStatement(input: StatementInput, fonts: PaperFonts): Paper {
  const printer = createPrinter()
  const { size, on, customer } = input
  return buildPaper(statementContent(input, printer), fonts, { size, on, name: customer.name, printer })
}

/** Makes the statements of several customers, to be printed in one go. @throws RangeError as `buildStatement`, and without any */
export function buildStatements(
  inputs: readonly StatementInput[],
  fonts: PaperFonts,
  onProgress?: (progress: PaperProgress) => void,
): Paper {
  const [first] = inputs
  if (!first) throw new RangeError('no statements')
  const { size, on, language } = first
  const label = statementWords(language).fileNameOfAll
  return buildPapers(partsOf(inputs), fonts, { size, on, label, total: inputs.length }, onProgress)
}

function* partsOf(inputs: readonly StatementInput[]): Generator<Part> {
  for (const input of inputs) {
    const printer = createPrinter()
    yield { content: statementContent(input, printer), printer }
  }
}

function statementContent(input: StatementInput, printer: Printer): PaperContent {
  const [first] = input.statements
  if (!first) throw new RangeError('a statement of nothing')
  const format = createFormat(localeFor(input.language, input.country))
  const words = statementWords(input.language)
  const shared = letterWords(input.language, input.treatment)
  const draft: Draft = { input, format, words, shared, print: printer.print }
  const owed = input.statements.filter(({ closing }) => closing > 0)
  return {
    ...paperFrame(input, format, shared, printer),
    title: { text: words.title, detail: words.period(paperDate(first.from, format), paperDate(first.to, format)) },
    blocks: [
      keyOf(draft, first),
      ...input.statements.flatMap((statement) => movementsOf(draft, statement)),
      ...input.statements.flatMap((statement) => openOf(draft, statement)),
      ...(owed.length > 0 ? paymentBlocks(input, shared, printer, askedOf(draft, owed)) : []),
      { kind: 'note', text: words.review },
    ],
    keywords: words.keywords,
    fileLabel: words.fileName,
  }
}

/** Codes name one amount: none where two currencies are owed. */
function askedOf({ format, print }: Draft, [first, ...others]: readonly Statement[]): Asked | undefined {
  if (!first || others.length > 0) return undefined
  const { currency, closing: amount } = first
  return { currency, amount, text: print(format.money(amount, currency)) }
}

/** What is to be paid, to be seen before anything is read. */
function keyOf({ input, format, words, print }: Draft, { to }: Statement): Block {
  const money = ({ currency, closing }: Statement) =>
    print(format.money(closing < 0 ? negate(closing) : closing, currency))
  const owed = input.statements.filter(({ closing }) => closing > 0)
  const favour = input.statements.filter(({ closing }) => closing < 0)
  if (owed.length === 0 && favour.length === 0) return { kind: 'text', text: words.settled }
  return {
    kind: 'key',
    items: [
      ...(owed.length > 0 ? [[words.owed(format.day(to)), owed.map(money)] as const] : []),
      ...(favour.length > 0 ? [[words.inFavour, favour.map(money)] as const] : []),
    ],
  }
}

function movementsOf(draft: Draft, statement: Statement): Block[] {
  const { input, format, words, shared, print } = draft
  const { currency, opening, lines, closing } = statement
  const money = (amount: MinorUnits) => print(format.money(amount, currency))
  const charged = sum(lines.filter(({ effect }) => effect > 0).map(({ effect }) => effect))
  const paid = negate(sum(lines.filter(({ effect }) => effect < 0).map(({ effect }) => effect)))
  if (opening + charged - paid !== closing) throw new RangeError('a statement that does not add up')
  const table: Table = {
    columns: [
      { title: words.columns.on, align: 'left', width: 'fit' },
      { title: words.columns.what, align: 'left', width: 'rest' },
      { title: words.columns.charge, align: 'right', width: 'fit' },
      { title: words.columns.paid, align: 'right', width: 'fit' },
      { title: words.columns.balance, align: 'right', width: 'fit' },
    ],
    rows: [
      [format.day(statement.from), words.opening, '', '', money(opening)],
      ...lines.map((line) => [
        format.day(line.on),
        nameOf(draft, line),
        line.effect > 0 ? money(line.effect) : '',
        line.effect < 0 ? money(negate(line.effect)) : '',
        money(line.balance),
      ]),
    ],
    totals: [['', words.sums, money(charged), money(paid), money(closing)]],
  }
  const caption = input.statements.length > 1 ? shared.amountsIn(currency) : ''
  const quiet: Block[] = lines.length === 0 ? [{ kind: 'note', text: words.quiet }] : []
  return [{ kind: 'table', caption, table }, ...quiet]
}

/** "Factura A-1024 · Pintura", "Pago · transferencia", "Anulación: Pago · efectivo" */
function nameOf({ words, shared, print }: Draft, { fact, isTakenBack }: StatementLine): string {
  const name =
    fact.kind === 'charge'
      ? [
          [shared.kinds[fact.chargeKind], print(fact.number ?? '', 60)].filter(Boolean).join(' '),
          print(fact.concept ?? '', 160),
        ]
      : [
          fact.kind === 'payment' ? words.payment : words.credits[fact.creditKind],
          fact.kind === 'payment' ? words.methods[fact.method] : '',
          print(fact.note ?? '', 160),
        ]
  const whole = name.filter(Boolean).join(' · ')
  return isTakenBack ? words.takenBack(whole) : whole
}

/** What is open at the end of the period by the days on which it is owed, oldest first, and how old it is. */
function openOf(draft: Draft, statement: Statement): Block[] {
  const { input, format, words, shared, print } = draft
  const { currency, to, account } = statement
  const debts = debtsOf(draft, statement)
  if (debts.length === 0) return []
  const { inFavour } = account
  const toPay = (account.balance > 0 ? account.balance : 0) as MinorUnits
  const group = { currency, debts, inFavour, toPay }
  const money = (amount: MinorUnits) => print(format.money(amount, currency))
  const ages = agingOfDues(
    debts.map(({ due, open }) => [due, open] as const),
    to,
  )
  const columns = agingBuckets().flatMap(({ from, to: until }, i) => {
    const amount = ages[i]
    if (amount === undefined || amount === 0) return []
    return [[from === undefined ? words.notLate : words.daysLate(from, until), money(amount)] as const]
  })
  const aged: Table = {
    columns: columns.map(([title]) => ({ title: title.replaceAll(' ', '\u00A0'), align: 'left', width: 'fit' })),
    rows: [columns.map(([, amount]) => amount)],
    totals: [],
  }
  return [
    { kind: 'heading', text: input.statements.length > 1 ? `${words.openTitle} (${currency})` : words.openTitle },
    { kind: 'table', caption: '', table: debtTable(group, { format, level: '1', on: to }, shared, print) },
    { kind: 'table', caption: words.agingTitle, table: aged },
  ]
}

/** A debt that an agreement cuts in parts is a line a part; what was paid of it stands on the first, so that sums tie. */
function debtsOf({ words }: Draft, { currency, open, account }: Statement): LetterDebt[] {
  const shown = new Set<string>()
  return open.flatMap((item): LetterDebt[] => {
    const { charge, instalment, issued, due, open: left, agreement } = item
    const fact = account.charges.get(charge)?.fact
    if (!fact) return []
    const of = `${charge} ${instalment}`
    const others = open.filter((one) => one !== item && one.charge === charge && one.instalment === instalment)
    const amount = shown.has(of) ? left : subtract(item.amount, sum(others.map((one) => one.open)))
    shown.add(of)
    const concept = [fact.concept ?? '', agreement === undefined ? '' : words.agreed].filter(Boolean).join(' · ')
    return [
      {
        kind: fact.chargeKind,
        issued,
        due,
        currency,
        amount,
        open: left,
        ...(fact.number === undefined ? {} : { number: fact.number }),
        ...(concept === '' ? {} : { concept }),
        ...(fact.instalments.length > 1 ? { part: { index: instalment + 1, of: fact.instalments.length } } : {}),
      },
    ]
  })
}
