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
import { openOn, openToday, trendDays } from './openOnDays.ts'

/** How the business is doing in one currency, with the months behind it. */
export interface CurrencyFigures {
  readonly currency: CurrencyCode
  readonly figures: BusinessFigures
  readonly trend: readonly TrendPoint[]
}

/** A past day reads everything that was open on it: about as much as so many rows. */
const ROWS_A_DAY = 2000

/** Where the owner's own loss curve is kept. */
const LOSS_SETTING = 'loss'

/**
 * All key figures as of today, one entry a currency. Reads every entry once, and what was open at the end of each of the
 * last months: seconds, with ten thousand customers. Two currencies are never added up.
 */
export async function readFigures(
  db: BooksDatabase,
  today: Day,
  onProgress: (done: number, total: number) => void,
): Promise<CurrencyFigures[]> {
  const days = trendDays(today)
  const monthAgo = addMonths(today, -1)
  const past = [...new Set([...days.slice(0, -1), monthAgo])]
  const total = (await db.entries.count()) + past.length * ROWS_A_DAY
  let done = 0
  const read = (rows: number) => {
    done = Math.min(total, done + rows)
    onProgress(done, total)
  }
  const debts = await collectDebts(db, read)
  const open = new Map([[today, await openToday(db, today)]])
  for (const day of past) {
    open.set(day, await openOn(db, day))
    read(ROWS_A_DAY)
  }
  const sources = await readSources(db, today)
  return [...debts].flatMap(([currency, collected]) => {
    const own = sources(currency, collected)
    const on = (day: Day): OpenOnDay => open.get(day)?.get(currency) ?? { day, dues: [] }
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
  return (currency: CurrencyCode, { stories, creditNotes }: CollectedDebts): FigureSources => {
    const charges = new Set(stories.map(({ charge }) => charge))
    return {
      stories,
      creditNotes,
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
