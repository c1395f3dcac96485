import type { Language } from '../domain/locale.ts'
import type { Logo } from '../domain/logo.ts'
import type { Signature } from '../domain/signature.ts'
import { plain } from './strong.ts'

/** A column is as wide as what it holds, or shares what those leave and breaks its lines. */
export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly width: 'fit' | 'rest'
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Under a rule, in bold; never alone on a page. */
  readonly totals: readonly (readonly string[])[]
}

/** One piece of a paper. Sentences may carry stress (strong.ts). */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly items: readonly string[]
      /** Belongs to the point above it. */
      readonly inner?: boolean
    }
  | { readonly kind: 'key'; readonly items: readonly (readonly [label: string, values: readonly string[]])[] }
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly caption: string; readonly table: Table }
  | { readonly kind: 'signatures'; readonly parties: readonly SigningParty[] }
  | { readonly kind: 'qr'; readonly payload: string; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'page' }

/** Who signs, above whose name there is room for a hand. */
export interface SigningParty {
  readonly role: string
  /** Name first, then what tells the person apart. */
  readonly lines: readonly string[]
  /** What was signed on the screen. */
  readonly drawn?: Signature
}

/** What a paper says, before anybody decides where on the page: text that can be printed, in reading order. */
export interface PaperContent {
  readonly language: Language
  readonly locale: string
  readonly letterhead: { readonly name: string; readonly lines: readonly string[]; readonly logo?: Logo }
  readonly recipient: readonly string[]
  readonly dateLine: string
  readonly reference: string
  /** Set large at the head of what is no letter. */
  readonly title?: { readonly text: string; readonly detail: string }
  /** Of a letter. */
  readonly subject?: readonly [label: string, text: string]
  readonly salutation?: string
  readonly blocks: readonly Block[]
  readonly closing?: string
  /** Name first, then for whom. */
  readonly signature?: readonly string[]
  readonly keywords: string
  /** First word of the name of the file. */
  readonly fileLabel: string
  readonly pageOf: (page: number, of: number) => string
}

/** The paper as plain text, one paragraph a line: what is kept with the contact. */
export function paperText(content: PaperContent): string {
  const { letterhead, recipient, dateLine, reference, title, blocks } = content
  const { subject = [], salutation = '', closing = '', signature = [] } = content
  return [
    letterhead.name,
    ...letterhead.lines,
    dateLine,
    reference,
    ...recipient,
    title?.text ?? '',
    title?.detail ?? '',
    subject.join(': '),
    salutation,
    ...blocks.flatMap(blockText),
    closing,
    ...signature,
  ]
    .filter((line) => line !== '')
    .map(plain)
    .join('\n')
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.map((item) => `- ${item}`)
    case 'key':
      return block.items.map(([label, values]) => `${label}: ${values.join(' · ')}`)
    case 'pairs':
      return block.rows.map(([label, value]) => `${label}: ${value}`)
    case 'signatures':
      return block.parties.map(({ role, lines }) => [role, ...lines].join(' · '))
    case 'qr':
      return [block.title, ...block.lines]
    case 'page':
      return []
    case 'table': {
      const { columns, rows, totals } = block.table
      const cells = [columns.map((column) => column.title), ...rows, ...totals]
      return [block.caption, ...cells.map((row) => row.filter((cell) => cell !== '').join(' | '))]
    }
  }
}
