import type { CurrencyCode } from '../../domain/currency.ts'
import { addMonths, type Day } from '../../domain/day.ts'
import {
  businessFigures,
  figureTrend,
  type BusinessFigures,
  type FigureSources,
  type OpenOnDay,
  type TrendPoint,
} from '../../domain/kpis/businessFigures.ts'
import type { ContactMade } from '../../domain/kpis/contactResults.ts'
import { checkLossCurve } from '../../domain/kpis/lossCurve.ts'
import type { BooksDatabase } from '../database.ts'
import { readPromises } from '../readPromises.ts'
import { collectDebts, type CollectedDebts } from './collectDebts.ts'
import { openOnPast, openToday, trendDays } from './openOnDays.ts'

/** How the business is doing in one currency, with the months behind it. */
export interface CurrencyFigures {
  readonly currency: CurrencyCode
  readonly figures: BusinessFigures
  readonly trend: readonly TrendPoint[]
}

/** Of the time that it takes, about this part goes into customers whose past was changed later. */
const PAST_PART = 0.2

/** Where the owner's own loss curve is kept. */
const LOSS_SETTING = 'loss'

/**
 * All key figures as of today, one entry a currency. Reads every entry once: seconds, with ten thousand
 * customers. Two currencies are never added up.
 */
export async function readFigures(
  db: BooksDatabase,
  today: Day,
  onProgress: (done: number, total: number) => void,
): Promise<CurrencyFigures[]> {
  const days = trendDays(today)
  const monthAgo = addMonths(today, -1)
  const rows = await db.entries.count()
  const total = Math.max(1, Math.round(rows / (1 - PAST_PART)))
  let read = 0
  const books = await collectDebts(db, (slice) => {
    // Rows that are recorded meanwhile are read too.
    read = Math.min(rows, read + slice)
    onProgress(read, total)
  })
  const past = [...new Set([...days.slice(0, -1), monthAgo])]
  const before = await openOnPast(db, books, past, (part) =>
    onProgress(rows + Math.round((total - rows) * part), total),
  )
  const now = await openToday(db, today)
  onProgress(total, total)
  const sources = await readSources(db, today)
  return [...books.debts].flatMap(([currency, collected]) => {
    const own = sources(currency, collected)
    const on = (day: Day): OpenOnDay => (day === today ? now : before)(day, currency)
    try {
      return [
        {
          currency,
          figures: businessFigures(own, on(today), on(monthAgo)),
          trend: figureTrend(own, days.map(on)),
        },
      ]
    } catch (error) {
      // Sums that pass the bound of money.ts are figures no more; the accounts say so where they stand.
      if (error instanceof RangeError) return []
      throw error
    }
  })
}

async function readSources(db: BooksDatabase, today: Day) {
  const [promises, contacts, setting] = await Promise.all([
    readPromises(db, today),
    db.contacts.filter((row) => row.reversedBy === undefined).toArray(),
    db.settings.get(LOSS_SETTING),
  ])
  const percents = checkLossCurve(isNumbers(setting?.value) ? setting.value : [])
  return (currency: CurrencyCode, { stories, creditNotes, mistakes }: CollectedDebts): FigureSources => {
    const charges = new Set(stories.map(({ charge }) => charge))
    return {
      stories,
      creditNotes,
      mistakes,
      contacts: contacts.flatMap(({ customerId, on, fact }): ContactMade[] =>
        fact.charges.some((charge) => charges.has(charge))
          ? [{ customer: customerId, on, level: fact.level, charges: fact.charges }]
          : [],
      ),
      promises: promises.flatMap(({ fact, state }) =>
        fact.currency === currency
          ? [{ customer: fact.customer, on: fact.on, due: fact.due, amount: fact.amount, state }]
          : [],
      ),
      ...(percents.ok ? { lossPercents: percents.value } : {}),
    }
  }
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
