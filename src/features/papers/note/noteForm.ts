import type { NoteInput } from '../../../documents/promissoryNote.ts'
import type { PaperInput } from '../../../documents/paperInput.ts'
import { parseAmount, type AmountTextError } from '../../../domain/amountText.ts'
import type { CurrencyCode } from '../../../domain/currency.ts'
import { isDay, type Day } from '../../../domain/day.ts'
import type { DecimalMark } from '../../../domain/locale.ts'
import type { MinorUnits } from '../../../domain/money.ts'
import type { FactId } from '../../../domain/ids.ts'
import type { Process } from '../../../queries/useProcess.ts'

export interface NoteForm {
  /** An agreement, with a note for each of its instalments; absent: one note for an amount. */
  readonly of: FactId | 'amount'
  readonly currency: CurrencyCode
  readonly amountText: string
  readonly dueText: string
  readonly place: string
  /** Empty: where it is signed. */
  readonly payPlace: string
}

/** What one note promises. */
export interface Promised {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly due: Day
}

export interface NoteReading {
  /** What the notes promise, in order of their days; none while something is missing or wrong. */
  readonly promised: readonly Promised[]
  readonly missing: readonly ('amount' | 'due')[]
  readonly amountError?: AmountTextError
  readonly isDuePast: boolean
}

/** What the form says of an amount and a day. */
export function readNote(form: NoteForm, today: Day, decimal: DecimalMark): NoteReading {
  const { currency, amountText, dueText } = form
  const amount = parseAmount(amountText, { currency, decimal })
  const isEmpty = amountText.trim() === ''
  const isDuePast = isDay(dueText) && dueText < today
  const missing = [...(isEmpty ? (['amount'] as const) : []), ...(isDay(dueText) ? [] : (['due'] as const))]
  return {
    promised: amount.ok && isDay(dueText) && !isDuePast ? [{ currency, amount: amount.value, due: dueText }] : [],
    missing,
    ...(amount.ok || isEmpty ? {} : { amountError: amount.error }),
    isDuePast,
  }
}

/** What is left of an agreement in force: a note is for a day that is still to come. */
export function promisedOf({ fact, parts }: Process['agreements'][number], today: Day): readonly Promised[] {
  return parts
    .filter(({ open, due }) => open > 0 && due >= today)
    .map(({ open, due }) => ({ currency: fact.currency, amount: open, due }))
}

/** The notes themselves; those of a series are numbered. */
export function notesOf(base: PaperInput, promised: readonly Promised[], form: NoteForm): readonly NoteInput[] {
  const place = form.place.trim()
  const payPlace = form.payPlace.trim() || place
  return promised.map((each, i) => ({
    ...base,
    ...each,
    ...(place === '' ? {} : { place }),
    payPlace,
    ...(promised.length > 1 ? { serial: { index: i + 1, of: promised.length } } : {}),
  }))
}
