import type { CurrencyCode } from '../../domain/currency.ts'
import { addDays, addMonths, type Day } from '../../domain/day.ts'
import type { OpenOnDay } from '../../domain/kpis/businessFigures.ts'
import { firstOf } from '../../domain/kpis/salesHistory.ts'
import { add, ZERO, type MinorUnits } from '../../domain/money.ts'
import { agingAsOf } from '../asOf.ts'
import type { BooksDatabase } from '../database.ts'

/** Months in the trend, the one that is running among them. */
const MONTHS = 12

/** The last days of the months before, in order, and today. */
export function trendDays(today: Day): Day[] {
  const first = firstOf(today.slice(0, 7))
  const ends = Array.from({ length: MONTHS - 1 }, (_, i) => addDays(addMonths(first, i + 2 - MONTHS), -1))
  return [...ends, today]
}

/** Open money by due day on a past day, by currency. */
export async function openOn(db: BooksDatabase, day: Day): Promise<ReadonlyMap<CurrencyCode, OpenOnDay>> {
  const sums = new Map<CurrencyCode, Map<Day, MinorUnits>>()
  for (const { currency, dues } of await agingAsOf(db, day)) {
    for (const [due, open] of dues) addTo(sums, currency, due, open)
  }
  return asDays(sums, day)
}

/** The same for today, from the sums that every entry keeps up to date: what Cartera shows. */
export async function openToday(db: BooksDatabase, today: Day): Promise<ReadonlyMap<CurrencyCode, OpenOnDay>> {
  const sums = new Map<CurrencyCode, Map<Day, MinorUnits>>()
  for (const { currency, due, amount } of await db.aging.toArray()) {
    if (due !== '') addTo(sums, currency, due, amount)
  }
  return asDays(sums, today)
}

function addTo(sums: Map<CurrencyCode, Map<Day, MinorUnits>>, currency: CurrencyCode, due: Day, open: MinorUnits) {
  const own = sums.get(currency) ?? new Map<Day, MinorUnits>()
  sums.set(currency, own)
  own.set(due, add(own.get(due) ?? ZERO, open))
}

function asDays(sums: Map<CurrencyCode, Map<Day, MinorUnits>>, day: Day): ReadonlyMap<CurrencyCode, OpenOnDay> {
  return new Map(
    [...sums].map(([currency, dues]) => [currency, { day, dues: [...dues].map(([due, open]) => ({ due, open })) }]),
  )
}
