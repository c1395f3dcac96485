import type { CaseFile } from '../../domain/caseFile.ts'
import type { CaseLedger } from '../../domain/caseLedger.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { ChargeFact, CreditFact, PaymentFact } from '../../domain/fact.ts'
import type { Format } from '../../domain/format.ts'
import type { MinorUnits } from '../../domain/money.ts'
import { drawLongTable } from '../longTable.ts'
import type { Column, Table } from '../paperContent.ts'
import type { PaperInput } from '../paperInput.ts'
import type { Printer } from '../printable.ts'
import type { Ruler } from '../ruler.ts'
import type { Sheet, Weight } from '../sheet.ts'
import type { ExpedienteWords } from '../words/expedienteEs.ts'
import type { letterWords } from '../words/paperWords.ts'
import type { StatementWords } from '../words/statementWords.ts'

export interface ExpedienteInput extends PaperInput {
  readonly file: CaseFile
  readonly ledger: CaseLedger
  /** Bytes of the attachments that are here, by their SHA-256, which was checked. */
  readonly photos: ReadonlyMap<string, Uint8Array>
}

/** What the sections of an expediente are drawn with. */
export interface CaseDraft {
  readonly input: ExpedienteInput
  readonly file: CaseFile
  readonly format: Format
  readonly words: ExpedienteWords
  readonly shared: ReturnType<typeof letterWords>
  readonly statement: StatementWords
  readonly print: Printer['print']
  readonly sheet: Sheet
  readonly ruler: Ruler
  /** One more row, contact or record is drawn. */
  readonly tick: () => void
}

export interface TextOptions {
  readonly size?: number
  readonly weight?: Weight
  readonly colour?: string
  /** Millimetres from the left margin. */
  readonly indent?: number
  /** Space below. */
  readonly after?: number
}

/** Longest text of a contact (ledger/plainJson.ts). */
const LONGEST = 10_000

/** Text as it was typed, line by line, over as many pages as it takes. */
export function drawText({ sheet, ruler, print }: CaseDraft, text: string, options: TextOptions = {}): void {
  const { size = 9.5, weight = 'normal', colour, indent = 0, after = 2 } = options
  const lines = text
    .split(/\r?\n/)
    .flatMap((line) => ruler.wrap(print(line, LONGEST), size, sheet.width - indent, weight))
  const height = sheet.type(size, weight, colour)
  lines.forEach((line, i) => {
    // Neither the first line alone at the foot of a page nor the last at the head of one.
    sheet.room((i === 0 || i === lines.length - 2 ? Math.min(2, lines.length - i) : 1) * height)
    if (line !== '') {
      sheet.type(size, weight, colour)
      sheet.doc.text(line, sheet.left + indent, sheet.y + height * 0.72)
    }
    sheet.y += height
  })
  sheet.skip(after)
}

/** A heading within a section stays with what follows it. */
export function drawTitle(draft: CaseDraft, text: string): void {
  draft.sheet.skip(1.5)
  draft.sheet.room(26)
  drawText(draft, text, { size: 10.5, weight: 'bold', after: 1 })
}

/** A table, or a sentence where it would have no rows. */
export function drawRows(draft: CaseDraft, table: Table): void {
  if (table.rows.length === 0) drawText(draft, draft.words.none)
  else drawLongTable(draft.sheet, draft.ruler, table, draft.tick)
}

/** A column of words; unless told otherwise as wide as the widest of them. */
export const left = (title: string, width: Column['width'] = 'fit'): Column => ({ title, align: 'left', width })
/** A column of figures. */
export const right = (title: string): Column => ({ title, align: 'right', width: 'fit' })

/** An amount as the paper writes it. */
export function moneyText({ format, print }: CaseDraft, amount: MinorUnits, currency: CurrencyCode): string {
  return print(format.money(amount, currency))
}

/** "Factura A-1024" */
export function shortName({ shared, print }: CaseDraft, fact: ChargeFact): string {
  return [shared.kinds[fact.chargeKind], print(fact.number ?? '', 60)].filter(Boolean).join(' ')
}

/** "Factura A-1024 · Pintura de fachada" */
export function debtName(draft: CaseDraft, fact: ChargeFact): string {
  return [shortName(draft, fact), draft.print(fact.concept ?? '', 300)].filter(Boolean).join(' · ')
}

/** "Pago · transferencia · nota" */
export function moneyName({ words, statement, print }: CaseDraft, fact: PaymentFact | CreditFact): string {
  const kind =
    fact.kind === 'payment' ? `${words.method} · ${statement.methods[fact.method]}` : statement.credits[fact.creditKind]
  return [kind, print(fact.note ?? '', 300)].filter(Boolean).join(' · ')
}

/** The currencies of the file, each with what of a list is in it; one that has nothing of it is left out. */
export function byCurrency<T>(
  { file }: CaseDraft,
  items: readonly T[],
  currencyOf: (item: T) => CurrencyCode,
): (readonly [CurrencyCode, readonly T[]])[] {
  const known = file.statements.map(({ currency }) => currency)
  const all = [...new Set([...known, ...items.map(currencyOf)])]
  return all.flatMap((currency) => {
    const own = items.filter((item) => currencyOf(item) === currency)
    return own.length > 0 ? [[currency, own] as const] : []
  })
}
