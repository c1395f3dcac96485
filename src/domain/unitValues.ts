import type { CurrencyCode } from './currency.ts'
import { isDay, type Day } from './day.ts'
import { isMinorUnits, type MinorUnits } from './money.ts'
import { INDEX_UNITS, type IndexUnit, type IndexValue } from './presets/preset.ts'
import type { PlainJson } from './processFacts.ts'

/** What a unit is worth, as the owner looked it up. */
export interface OwnUnitValue {
  readonly unit: IndexUnit
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
  readonly on: Day
}

/** The setting 'units': by unit. What cannot be read is left out. */
export function readUnitValues(value: PlainJson | null | undefined): readonly OwnUnitValue[] {
  if (!isRecord(value)) return []
  return INDEX_UNITS.flatMap((unit) => {
    const own = value[unit]
    if (!isRecord(own)) return []
    const { amount, currency, on } = own
    const isRead = typeof amount === 'number' && isMinorUnits(amount) && amount > 0
    if (!isRead || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency) || !isDay(on)) return []
    return [{ unit, amount, currency: currency as CurrencyCode, on }]
  })
}

/** The setting with one more value; `null` takes the owner's away again. */
export function withUnitValue(
  values: readonly OwnUnitValue[],
  unit: IndexUnit,
  own: OwnUnitValue | null,
): Readonly<Record<string, PlainJson>> {
  const kept = values.filter((each) => each.unit !== unit)
  return Object.fromEntries(
    [...kept, ...(own ? [own] : [])].map(({ unit: name, amount, currency, on }) => [name, { amount, currency, on }]),
  )
}

/** What the owner looked up goes before what the app came with. */
export function unitsWorth(
  known: readonly IndexValue[],
  own: readonly OwnUnitValue[],
): readonly Pick<IndexValue, 'unit' | 'amount' | 'currency'>[] {
  return [...own, ...known.filter(({ unit }) => own.every((each) => each.unit !== unit))]
}

function isRecord(value: PlainJson | null | undefined): value is { readonly [key: string]: PlainJson } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
