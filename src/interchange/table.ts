/** What a cell holds. Days of a spreadsheet come as `yyyy-MM-dd` text, which reads the same in every order. */
export type Cell = string | number

export interface TableRow {
  /** Line (or spreadsheet row) in the file, from 1: what a person sees in their own program. */
  readonly line: number
  readonly cells: readonly Cell[]
}

/** Lines that are not rows of the table, each with the reason. */
export interface TableProblem {
  readonly type:
    /** A quote that never closes, or closes lines later: the line is left out. */
    | 'quote-broken'
    /** More cells than headers, mostly a decimal comma in a file parted by commas: the line is left out. */
    | 'too-many-cells'
  readonly line: number
}

export interface Table {
  /** As written; letters (A, B, C…) when the file has no header row. */
  readonly headers: readonly string[]
  readonly headerLine: number | undefined
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
  /** Spreadsheets: the sheet that was read, and all there are. */
  readonly sheet?: string
  readonly sheets?: readonly string[]
}

/** Which line holds the words over the columns, as a person says it. */
export type HeaderLine = number | 'none'

export type TableError =
  | { readonly type: 'file-empty' }
  | { readonly type: 'file-too-large'; readonly maxBytes: number }
  | { readonly type: 'file-too-many-rows'; readonly max: number }
  /** A picture, a PDF, a program: not text and not a spreadsheet. */
  | { readonly type: 'file-not-a-table' }
  /** The spreadsheet format of before 2007: to be saved as .xlsx or .csv first. */
  | { readonly type: 'file-old-excel' }
  | { readonly type: 'file-damaged' }

export const MAX_ROWS = 500_000
/** Columns beyond these are not looked at. */
export const MAX_COLUMNS = 256
