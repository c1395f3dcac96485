import { oneSpaced } from './bankStatement.ts'

/** What field 86 says of a movement. */
export interface Details {
  readonly reference: string
  readonly counterparty: string
  /** Of the other side, without spaces. */
  readonly account: string
  readonly text: string
}

/** Three figures, then subfields of two behind a sign of the bank's choice: Germany, Austria, Poland and others. */
const SUBFIELDS = /^\s*\d{3}([?@~^<>+&|])(?=\d{2})/
/** Marks of SEPA inside the lines of purpose. */
const SEPA_MARK = /(?:^|\s|(?<=\W))(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|RREF|MDAT|COAM|OAMT|MTLG)[+:]/g
/** The Dutch way: "/EREF/…/NAME/…/REMI/…". */
const SLASHED = /^\s*\/[A-Z]{3,4}\//
const SLASH_MARK =
  /\/(TRTP|TRCD|IBAN|BIC|NAME|REMI|EREF|ORDP|BENM|CNTP|MARF|CSID|ISDT|PREF|ADDR|RTRN|PURP|ULTD|ULTB|ULTC|ID|BO|EV|INIT|SVCL|OAMT|OCMT|CHGS|EXCH)\//g
/** "EREF" and its like point to the words below. */
const NO_REFERENCE = /^(?:NONREF|NOTPROVIDED|NOREF|N|UNKNOWN|[EKMPR]REF\+?|MARF|\/{0,2})$/i
/** A line of purpose, a line of a field: one that is full runs on into the next without a space. */
const PURPOSE_WIDTH = 27
const LINE_WIDTH = 64

/** What stands for "none" in a reference is nothing. */
export function referenceOf(text: string | undefined): string {
  const clean = oneSpaced(text ?? '')
  return NO_REFERENCE.test(clean) ? '' : clean
}

/** A number of an account; words in its place are none. */
function accountOf(text: string | undefined): string {
  const clean = (text ?? '').replace(/[\s/]+/g, '')
  return /^[A-Z0-9]{6,34}$/.test(clean) && /\d{4}/.test(clean) ? clean : ''
}

/** Lines that were broken at a width: a full one runs on, a shorter one ended with a word. */
function joined(pieces: readonly string[], width: number): string {
  return oneSpaced(pieces.map((piece) => (piece.length >= width ? piece : `${piece} `)).join(''))
}

/** Text between marks, by mark; '' is what stands before the first. */
function marked(text: string, marks: RegExp): Map<string, string> {
  const parts = new Map<string, string>()
  let name = ''
  let from = 0
  const put = (to: number): void => {
    if (!parts.has(name)) parts.set(name, oneSpaced(text.slice(from, to)))
  }
  for (let rest = [...text.matchAll(marks)], i = 0; i < rest.length; i++) {
    const match = rest[i]
    if (!match) break
    put(match.index)
    name = match[1] ?? ''
    // Two marks may share a slash: "/ORDP//NAME/".
    from = match.index + match[0].length
  }
  put(text.length)
  return parts
}

/** Reads field 86, structured in the German or the Dutch way, or as plain words. */
export function detailsOf(lines: readonly string[]): Details {
  const first = lines[0] ?? ''
  const mark = SUBFIELDS.exec(first)?.[1]
  if (mark !== undefined) return subfields(lines.join(''), mark)
  const text = joined(lines, LINE_WIDTH)
  if (SLASHED.test(first)) return slashed(lines.join(''))
  return { reference: '', counterparty: '', account: '', text }
}

function subfields(text: string, mark: string): Details {
  const fields = new Map<string, string>()
  const parts = text.split(mark)
  let last = ''
  for (const part of parts.slice(1)) {
    // The sign may be part of the words: then no subfield's number stands behind it.
    const known = /^(?:0\d|1\d|2\d|3\d|6\d|7\d)/.test(part)
    if (known) last = part.slice(0, 2)
    fields.set(last, (fields.get(last) ?? '') + (known ? part.slice(2) : mark + part))
  }
  const pieces = (from: number, to: number): string[] =>
    [...fields].filter(([name]) => Number(name) >= from && Number(name) <= to).map(([, piece]) => piece)
  // A mark begins a line of its own, however full the one before it is.
  const purpose = [...pieces(20, 29), ...pieces(60, 63)].map((piece) =>
    /^[A-Z]{4}\+/.test(piece) ? ` ${piece}` : piece,
  )
  const marks = marked(joined(purpose, PURPOSE_WIDTH), SEPA_MARK)
  const words = marks.get('SVWZ') ?? marks.get('MTLG') ?? marks.get('')
  return {
    reference: referenceOf(marks.get('EREF')) || referenceOf(marks.get('KREF')),
    counterparty: joined(pieces(32, 33), PURPOSE_WIDTH),
    account: accountOf(fields.get('31')),
    text: words === undefined || words === '' ? oneSpaced(fields.get('00') ?? '') : words,
  }
}

function slashed(text: string): Details {
  const marks = marked(text, SLASH_MARK)
  // "/CNTP/IBAN/BIC/name/place/"
  const [account, , party] = marks.get('CNTP')?.split('/') ?? []
  const words = (marks.get('REMI') ?? '').replace(/^(?:USTD|STRD\/CUR)?\/{0,2}/, '').replace(/\/+$/, '')
  return {
    reference: referenceOf(marks.get('EREF')?.replace(/\/+$/, '')),
    counterparty: oneSpaced((marks.get('NAME') ?? party ?? '').replace(/\/+$/, '')),
    account: accountOf(marks.get('IBAN') ?? account),
    text: oneSpaced(words),
  }
}
