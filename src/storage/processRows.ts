import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId, Hlc } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { BooksCheckedFact, CustomerProcessFact, PlainJson } from '../domain/processFacts.ts'
import type { AgendaStretch } from '../domain/stretch.ts'
import type { TodayPlaces } from '../domain/todayOrder.ts'

/* Rows of the collection process; made again from the facts like those of rows.ts. */

/** A shared setting as it stands. None while it is what the app starts with. */
export interface SettingRow {
  readonly key: string
  readonly value: PlainJson
}

/** A step of the collection process, as recorded and with how it stands. */
export interface ProcessRow {
  readonly id: FactId
  /** '' for a check of the books, which is about nobody. */
  readonly customerId: CustomerId | ''
  readonly on: Day
  readonly at: Hlc
  readonly fact: CustomerProcessFact | BooksCheckedFact
  /** First day on which a reversal has taken it back. */
  readonly reversedOn?: Day
  /** Of a promise: what came in for it, as of the last computation. */
  readonly received?: MinorUnits
  /** Of an agreement, the customer: a sparse index. */
  readonly agreementOf?: CustomerId
  /** Of an attachment, its hash: a sparse index. */
  readonly blob?: string
}

/** What there is to do with one customer, on any day: the rows behind Hoy. None for whom nothing is open nor to be paid in. */
export interface AgendaRow {
  readonly customerId: CustomerId
  /** Copies, so that the list is one read. */
  readonly tags: readonly string[]
  /** Open money by currency and the day on which it is owed now, as of `asOf`. */
  readonly owed: Readonly<Record<CurrencyCode, Readonly<Record<Day, MinorUnits>>>>
  readonly stretches: readonly AgendaStretch[]
  /** Where the customer stands in Hoy's order (domain/todayOrder.ts): an index of many. */
  readonly places: TodayPlaces['places']
  /** First day later than `asOf` on which the places are others: an index. */
  readonly turn?: Day
  /** First day with something to do: an index. Absent while there is none to come. */
  readonly actDay?: Day
  /** Latest contact. */
  readonly lastContact?: Day
  readonly asOf: Day
  /** Day of the first fact dated later than `asOf`: worked out anew then. */
  readonly wake?: Day
}
