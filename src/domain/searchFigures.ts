import { parseAmount } from './amountText.ts'
import type { StatedCurrency } from './currency.ts'
import { dayFrom, type Day } from './day.ts'
import { parseDayText, type DayOrder } from './dayText.ts'
import type { MinorUnits } from './money.ts'

/**
 * The amounts that somebody who searches may mean, in minor units: with a point or a comma before the cents, whatever is
 * usual here, because nothing is recorded of it. Empty where it is no amount.
 */
export function typedAmounts(text: string, currency: StatedCurrency): ReadonlySet<MinorUnits> {
  const read = (['.', ','] as const).map((decimal) => parseAmount(text, { currency, decimal }))
  return new Set(read.flatMap((result) => (result.ok ? [result.value] : [])))
}

/**
 * The day that somebody who searches may mean: as files write it, or without its year. Then it is the last such day.
 * @param order how days are written here
 * @param today the calendar day that it is
 */
export function typedDay(text: string, order: DayOrder, today: Day): Day | undefined {
  const whole = parseDayText(text, order)
  if (whole.ok) return whole.value
  const year = Number(today.slice(0, 4))
  const withYear = (given: number) => parseDayText(`${text.trim()}-${given}`, order)
  const short = /^(\d{1,2})([/.-])(\d{1,2})$/.exec(text.trim())
  const ofYear = (given: number) => {
    if (!short) {
      const named = withYear(given)
      return named.ok ? named.value : undefined
    }
    const [first, second] = [Number(short[1]), Number(short[3])]
    return order === 'MDY' ? dayFrom(given, first, second) : dayFrom(given, second, first)
  }
  const found = ofYear(year)
  return found !== undefined && found <= today ? found : ofYear(year - 1)
}
