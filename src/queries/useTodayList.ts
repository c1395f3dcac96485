import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, daysBetween, type Day } from '../domain/day.ts'
import type { FactId } from '../domain/ids.ts'
import type { NoProposal } from '../domain/ladderStep.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import type { Action } from '../domain/nextAction.ts'
import { stretchOn } from '../domain/stretch.ts'
import {
  candidateOn,
  compareCandidates,
  isToContact,
  todayPlaces,
  WEEK,
  type Candidate,
  type ContactMark,
} from '../domain/todayOrder.ts'
import { ROWS_STALE, type BooksDatabase } from '../storage/database.ts'
import type { AgendaRow, ProcessRow } from '../storage/processRows.ts'
import type { DebtorRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { readDebtors } from './useDebtors.ts'

export interface TodayLine {
  readonly debtor: DebtorRow
  /** The first one is the reason; none for those who wait or whose debt is still to fall due. */
  readonly actions: readonly Action[]
  /** Why the ladder proposes nothing, or until when. */
  readonly idle?: NoProposal
  /** What to ask for: all that fell due up to today, or what is open of somebody of whom nothing has. */
  readonly asked: MinorUnits
  /** Of the oldest debt of this currency; zero or less before. */
  readonly daysLate: number
  readonly daysSinceContact?: number
}

export interface TodayList {
  /** Customers to be in touch with today: broken promises first, then by what waiting costs, then by age. */
  readonly toContact: readonly TodayLine[]
  /** Nothing to say to the customer yet: promises due today, cheques, customers over their limit or ripe for others. */
  readonly toCheck: readonly TodayLine[]
  /** Overdue, but there is nothing to send today: too soon since the last contact, on hold, or every step was done. */
  readonly waiting: readonly TodayLine[]
  /** Customers with nothing overdue whose next debt falls due today or within a week, soonest first. */
  readonly comingDue: readonly TodayLine[]
  /** The promises, agreements, outcomes and cheques that the actions of the first two are about. */
  readonly steps: ReadonlyMap<FactId, ProcessRow>
  /** True when there are more customers to act on, or overdue, than were asked for. */
  readonly more: boolean
}

export interface TodayOptions {
  /** Only customers with this tag: a seller's route. */
  readonly tag?: string
}

/** What to do today, in one currency. Reads the rows of those who are shown, whatever the number of customers. */
export function useTodayList(currency: CurrencyCode, limit: number, options: TodayOptions = {}): TodayList | undefined {
  return useRows((db, today) => readTodayList(db, today, currency, limit, options), [currency, limit, options])
}

/**
 * As `useTodayList`, once. One transaction, so that many small reads cost little and agree.
 * @returns undefined while the rows are those of an older version of the app
 */
export function readTodayList(
  db: BooksDatabase,
  today: Day,
  currency: CurrencyCode,
  limit: number,
  { tag }: TodayOptions = {},
): Promise<TodayList | undefined> {
  return db.transaction('r', [db.agenda, db.debtors, db.local, db.process], async () => {
    if ((await db.local.get(ROWS_STALE)) !== undefined) return undefined
    const [ordered, overdue, coming] = await Promise.all([
      firstOf(db, today, currency, limit + 1, tag),
      readDebtors(db, { currency, order: 'overdue', limit: limit + 1, ...(tag === undefined ? {} : { tag }) }),
      comingDueOf(db, currency, today).limit(limit).toArray(),
    ])
    const shown = ordered.slice(0, limit)
    const others = [...overdue.slice(0, limit), ...coming]
    const [debtors, rows] = await Promise.all([
      db.debtors.bulkGet(shown.map(({ row }) => row.customerId + currency)),
      db.agenda.bulkGet(others.map((row) => row.customerId)),
    ])
    const lines = shown.flatMap(({ row, candidate }, i) => lineOf(debtors[i], row, candidate.actions, today) ?? [])
    const rest = others.flatMap((debtor, i) => {
      const row = rows[i]
      if (row && candidateOn(row, today, currency)) return []
      return lineOf(debtor, row, (row && stretchOn(row.stretches, today)?.actions) ?? [], today) ?? []
    })
    return {
      toContact: lines.filter((line) => isToContact(line, today)),
      toCheck: lines.filter((line) => !isToContact(line, today)),
      steps: await readSteps(db, lines),
      waiting: rest.filter((line) => line.debtor.overdue > 0),
      comingDue: rest.filter(
        (line) => line.debtor.overdue === 0 && (tag === undefined || line.debtor.tags.includes(tag)),
      ),
      more: ordered.length > limit || overdue.length > limit,
    }
  })
}

/** How many customers there are to be in touch with today, whatever they owe in, as far as the rows say. */
export function useContactCount(tag: string | undefined): number | undefined {
  return useRows((db, today) => readContactCount(db, today, tag), [tag])
}

/** As `useContactCount`, once. */
export function readContactCount(db: BooksDatabase, today: Day, tag = ''): Promise<number | undefined> {
  return db.transaction('r', [db.agenda, db.local], async () => {
    if ((await db.local.get(ROWS_STALE)) !== undefined) return undefined
    const mark: ContactMark = ['#', tag]
    const marked = db.agenda.where('places').equals([...mark])
    const turned = await turnedRows(db, today)
    if (turned.length === 0) return marked.count()
    const ids = new Set(await marked.primaryKeys())
    for (const row of turned) {
      const { places } = todayPlaces(row, today)
      if (places.some((place) => place[0] === '#' && place[1] === tag)) ids.add(row.customerId)
      else ids.delete(row.customerId)
    }
    return ids.size
  })
}

interface Placed {
  readonly row: AgendaRow
  readonly candidate: Candidate
}

/** Those who come first. Rows whose places are of another day are read all, and put where they belong today. */
async function firstOf(
  db: BooksDatabase,
  today: Day,
  currency: CurrencyCode,
  count: number,
  tag = '',
): Promise<readonly Placed[]> {
  const turned = await turnedRows(db, today)
  const known = new Set(turned.map((row) => row.customerId))
  const windows = await Promise.all(
    [currency, ''].map((of) =>
      db.agenda
        .where('places')
        .between([of, tag], [of, tag, []])
        .limit(count + known.size)
        .toArray(),
    ),
  )
  const inPlace = windows.flat().filter((row) => !known.has(row.customerId))
  const placed = [...inPlace, ...turned.filter((row) => tag === '' || row.tags.includes(tag))].flatMap((row) => {
    const candidate = candidateOn(row, today, currency)
    return candidate ? [{ row, candidate }] : []
  })
  return placed.toSorted(comparePlaced).slice(0, count)
}

function comparePlaced(a: Placed, b: Placed): number {
  return compareCandidates(a.candidate, b.candidate) || (a.row.customerId < b.row.customerId ? -1 : 1)
}

/** Rows whose places hold no longer, or not yet: few, and none once the day was rolled over. */
async function turnedRows(db: BooksDatabase, today: Day): Promise<readonly AgendaRow[]> {
  const [past, ahead] = await Promise.all([
    db.agenda.where('turn').belowOrEqual(today).toArray(),
    db.agenda.where('asOf').above(today).toArray(),
  ])
  const ids = new Set(past.map((row) => row.customerId))
  return [...past, ...ahead.filter((row) => !ids.has(row.customerId))]
}

async function readSteps(db: BooksDatabase, lines: readonly TodayLine[]): Promise<TodayList['steps']> {
  const ids = [...new Set(lines.flatMap(({ actions }) => actions.flatMap(({ of }) => of ?? [])))]
  if (ids.length === 0) return new Map()
  const rows = await db.process.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

function lineOf(
  debtor: DebtorRow | undefined,
  row: AgendaRow | undefined,
  actions: readonly Action[],
  today: Day,
): TodayLine | undefined {
  if (!debtor) return undefined
  const idle = row && stretchOn(row.stretches, today)?.idle
  const since = row?.lastContact
  const dues = Object.entries(row?.owed[debtor.currency] ?? {}) as [Day, MinorUnits][]
  const dueNow = sum(dues.filter(([due]) => due <= today).map(([, open]) => open))
  return {
    debtor,
    actions,
    asked: dueNow > 0 ? dueNow : debtor.open,
    ...(idle === undefined ? {} : { idle }),
    daysLate: debtor.od === undefined ? 0 : daysBetween(today, debtor.od),
    ...(since === undefined || since > today ? {} : { daysSinceContact: daysBetween(today, since) }),
  }
}

function comingDueOf(db: BooksDatabase, currency: CurrencyCode, today: Day) {
  return db.debtors.where('[currency+od]').between([currency, today], [currency, addDays(today, WEEK)], true, true)
}
