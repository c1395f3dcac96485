import type { CurrencyCode } from '../domain/currency.ts'
import { addDays, daysBetween, type Day } from '../domain/day.ts'
import type { FactId } from '../domain/ids.ts'
import type { NoProposal } from '../domain/ladderStep.ts'
import { lossOfWaiting } from '../domain/lossCurve.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import type { Action, ActionKind } from '../domain/nextAction.ts'
import { stretchOn } from '../domain/stretch.ts'
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
  /** Per cent thought lost at each age (domain/lossCurve.ts); the published ones unless given. */
  readonly curve?: readonly number[]
}

/** Days ahead that Hoy looks. */
export const WEEK = 7

/** What to do today, in one currency. Reads the rows of those with something due, whatever the number of customers. */
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
  { tag, curve }: TodayOptions = {},
): Promise<TodayList | undefined> {
  return db.transaction('r', [db.agenda, db.debtors, db.local, db.process], async () => {
    if ((await db.local.get(ROWS_STALE)) !== undefined) return undefined
    const due = await db.agenda.where('actDay').belowOrEqual(today).toArray()
    const candidates = due.flatMap((row) =>
      tag === undefined || row.tags.includes(tag) ? candidateOf(row, today, currency, curve) : [],
    )
    const ordered = candidates.toSorted(compareCandidates)
    const shown = ordered.slice(0, limit)
    const [debtors, overdue, coming] = await Promise.all([
      db.debtors.bulkGet(shown.map(({ row }) => row.customerId + currency)),
      readDebtors(db, { currency, order: 'overdue', limit: limit + 1, ...(tag === undefined ? {} : { tag }) }),
      comingDueOf(db, currency, today).limit(limit).toArray(),
    ])
    const lines = shown.flatMap(({ row, actions }, i) => lineOf(debtors[i], row, actions, today) ?? [])
    const listed = new Set(ordered.map(({ row }) => row.customerId))
    const others = [...overdue.slice(0, limit), ...coming].filter((row) => !listed.has(row.customerId))
    const rows = await db.agenda.bulkGet(others.map((row) => row.customerId))
    const rest = others.flatMap((debtor, i) => {
      const actions = (rows[i] && stretchOn(rows[i].stretches, today)?.actions) ?? []
      return lineOf(debtor, rows[i], actions, today) ?? []
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
export async function readContactCount(db: BooksDatabase, today: Day, tag?: string): Promise<number | undefined> {
  if ((await db.local.get(ROWS_STALE)) !== undefined) return undefined
  const due = await db.agenda.where('actDay').belowOrEqual(today).toArray()
  const counted = due.filter(
    (row) =>
      (tag === undefined || row.tags.includes(tag)) &&
      (Object.keys(row.owed) as CurrencyCode[]).some((currency) =>
        candidateOf(row, today, currency).some((candidate) => isToContact(candidate, today)),
      ),
  )
  return counted.length
}

async function readSteps(db: BooksDatabase, lines: readonly TodayLine[]): Promise<TodayList['steps']> {
  const ids = [...new Set(lines.flatMap(({ actions }) => actions.flatMap(({ of }) => of ?? [])))]
  if (ids.length === 0) return new Map()
  const rows = await db.process.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

interface Candidate {
  readonly row: AgendaRow
  readonly actions: readonly Action[]
  readonly loss: number
  readonly oldest: Day | undefined
}

const TO_SAY: readonly ActionKind[] = ['broken-promise', 'instalment-due', 'next-contact', 'ladder-step']

/** A customer with something to do today, as far as this currency goes. */
function candidateOf(row: AgendaRow, today: Day, currency: CurrencyCode, curve?: readonly number[]): Candidate[] {
  const dues = Object.entries(row.owed[currency] ?? {}) as [Day, MinorUnits][]
  // Of somebody who owes nothing any more, a cheque may still be to be paid in: told in every currency.
  if (dues.length === 0 && Object.keys(row.owed).length > 0) return []
  const all = stretchOn(row.stretches, today)?.actions ?? []
  const actions = all.filter((action) => isReady(action, today))
  if (actions.length === 0) return []
  const oldest = dues.map(([due]) => due).toSorted()[0]
  // A reminder of what falls due this week is told there.
  const isComing = oldest !== undefined && oldest >= today && oldest <= addDays(today, WEEK)
  if (isComing && actions.every(({ kind }) => kind === 'ladder-step')) return []
  return [{ row, actions, loss: lossOfWaiting(dues, today, curve), oldest }]
}

/** What may not be said yet waits; a broken promise comes back on its day all the same. */
function isReady({ kind, contactFrom }: Action, today: Day): boolean {
  return contactFrom === undefined || contactFrom <= today || kind === 'broken-promise'
}

function isToContact({ actions }: Pick<TodayLine, 'actions'>, today: Day): boolean {
  return actions.some((action) => TO_SAY.includes(action.kind) && isReady(action, today))
}

/** Broken promises first, then what waiting costs most, then the oldest. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const [brokenA, brokenB] = [brokenSince(a), brokenSince(b)]
  if ((brokenA === undefined) !== (brokenB === undefined)) return brokenA === undefined ? 1 : -1
  if (a.loss !== b.loss) return b.loss - a.loss
  const [x, y] = [brokenA ?? a.oldest ?? '', brokenB ?? b.oldest ?? '']
  return x < y ? -1 : x > y ? 1 : a.row.customerId < b.row.customerId ? -1 : 1
}

function brokenSince({ actions }: Candidate): Day | undefined {
  return actions.find(({ kind }) => kind === 'broken-promise')?.since
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
