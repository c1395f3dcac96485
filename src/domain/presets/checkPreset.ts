import { isCurrency } from '../currency.ts'
import { dayFrom } from '../day.ts'
import type { HolidayRule } from '../holidays.ts'
import {
  also,
  isRecord,
  listOf,
  mark,
  number,
  oneOf,
  optional,
  problem,
  record,
  text,
  whole,
  calendarDay,
  type Check,
  type PresetProblem,
} from './check.ts'
import { contactRules, SOURCED } from './checkContact.ts'
import {
  DEBT_KINDS,
  HANDOVER_NEEDS,
  INDEX_UNITS,
  PRESET_COUNTRIES,
  RATES_TO_ASK,
  type CollectionCostRule,
  type DemandEffect,
  type InterestPreset,
  type PrescriptionTerm,
} from './preset.ts'

const MAX_AMOUNT = 2 ** 51 - 1
/** A leap year: the 29th of February is a date. */
const LEAP = 2028

const percent = number(0, 1000)
const currency: Check = (value, path) => (isCurrency(value) ? [] : problem('unknown-code', path))
const amount = { amount: whole(1, MAX_AMOUNT), currency }
const months = whole(1, 1200)
const kinds = listOf(oneOf(DEBT_KINDS))

const rates: Check = also(listOf(record({ from: calendarDay, percent })), (table: InterestPreset['rates'], path) =>
  table.flatMap(({ from }, i) => {
    const before = table[i - 1]
    return before && before.from >= from ? problem('not-ascending', `${path}[${i}].from`) : []
  }),
)

const interest: Check = also(
  record({
    ...SOURCED,
    id: text,
    party: oneOf(['consumer', 'business', 'any']),
    mode: oneOf(['simple-annual', 'effective-annual', 'monthly-pro-rata']),
    rates,
    askRate: optional(oneOf(RATES_TO_ASK)),
    ratePeriod: optional(oneOf(['month', 'half-year'])),
    basis: optional(oneOf([360, 365])),
    clock: oneOf(['due', 'demand']),
    requires: optional(oneOf(['agreed'])),
    flatFee: optional(record(amount)),
    flatPercentOnce: optional(percent),
    maxFlatPercent: optional(percent),
    capPercent: optional(percent),
    ceiling: optional(oneOf(['same'])),
    warnAbove: optional(percent),
  }),
  // A rate that runs out, or that is not there, has to be asked of somebody.
  ({ rates: table, askRate, ratePeriod }: InterestPreset, path) =>
    askRate === undefined && (table.length === 0 || ratePeriod !== undefined)
      ? problem('no-rate-and-no-question', path)
      : [],
)

const holiday: Check = (value, path) => {
  const kind = isRecord(value) ? value['kind'] : undefined
  const own: Readonly<Record<string, Check>> | undefined = {
    fixed: { month: whole(1, 12), day: whole(1, 31) },
    easter: { days: whole(-100, 100) },
    // Not every month has a fifth one.
    'nth-weekday': { month: whole(1, 12), weekday: whole(0, 6), nth: oneOf([1, 2, 3, 4, -1]) },
    'chilean-solstice': {},
  }[String(kind)]
  if (!own) return problem('unknown-code', `${path}.kind`)
  const shape = record({
    kind: text,
    ...own,
    move: optional(weekShifts),
    keepsOwnDay: optional(mark),
    onlyOn: optional(listOf(whole(0, 6), 1)),
    fromYear: optional(whole(1900, 9000)),
    everyYears: optional(whole(1, 100)),
  })
  return also(shape, (rule: HolidayRule) =>
    rule.kind === 'fixed' && dayFrom(LEAP, rule.month, rule.day) === undefined ? problem('no-such-date', path) : [],
  )(value, path)
}

const weekShifts: Check = also(listOf(whole(-6, 6)), (shifts: readonly number[], path) =>
  shifts.length === 7 ? [] : problem('out-of-range', path),
)

const term: Check = also(
  record({
    ...SOURCED,
    minMonths: months,
    maxMonths: months,
    fromSale: optional(mark),
    consumersOnly: optional(mark),
    monthsOnceInterrupted: optional(months),
  }),
  ({ minMonths, maxMonths }: PrescriptionTerm, path) => (minMonths > maxMonths ? problem('reversed', path) : []),
)

const demand: Check = also(
  record({
    ...SOURCED,
    effect: oneOf(['restarts', 'suspends']),
    kinds,
    certainFor: kinds,
    once: optional(mark),
    months: optional(months),
  }),
  ({ effect, months: long, kinds: all, certainFor }: DemandEffect, path) => [
    ...(effect === 'suspends' && long === undefined ? problem('missing', `${path}.months`) : []),
    ...(certainFor.every((kind) => all.includes(kind)) ? [] : problem('not-among-kinds', `${path}.certainFor`)),
  ],
)

const prescription = record({
  terms: record(Object.fromEntries(DEBT_KINDS.map((kind) => [kind, optional(term)]))),
  acknowledgement: optional(
    record({ ...SOURCED, times: oneOf(['always', 'once']), certainFor: kinds, partPaymentCertainFor: kinds }),
  ),
  demand: optional(demand),
})

const collectionCosts: Check = also(
  record({
    ...SOURCED,
    afterDaysLate: whole(0, 365),
    unit: oneOf(INDEX_UNITS),
    bands: listOf(record({ upTo: optional(number(0.01, 100_000)), percent }), 1),
  }),
  ({ bands }: CollectionCostRule, path) =>
    bands.flatMap(({ upTo }, i) => {
      const isLast = i === bands.length - 1
      if (isLast) return upTo === undefined ? [] : problem('out-of-range', `${path}.bands[${i}].upTo`)
      if (upTo === undefined) return problem('missing', `${path}.bands[${i}].upTo`)
      return upTo > (bands[i - 1]?.upTo ?? 0) ? [] : problem('not-ascending', `${path}.bands[${i}].upTo`)
    }),
)

const units = { units: number(0.01, 100_000), unit: oneOf(INDEX_UNITS) }
const threshold: Check = (value, path) => record(isRecord(value) && 'unit' in value ? units : amount)(value, path)

function codeOr(codes: readonly string[], check: Check): Check {
  return (value, path) => (typeof value === 'string' ? oneOf(codes)(value, path) : check(value, path))
}

const route = record({
  ...SOURCED,
  id: text,
  kind: oneOf(['small-claims', 'court']),
  place: optional(text),
  upTo: optional(codeOr(['ask'], threshold)),
  lawyer: codeOr(['always', 'never', 'ask'], threshold),
  needs: listOf(oneOf(HANDOVER_NEEDS)),
})

const law = record({
  country: oneOf(PRESET_COUNTRIES),
  contact: record({ consumer: contactRules, business: contactRules }),
  holidays: record({ ...SOURCED, rules: listOf(holiday, 1) }),
  interest: unique('id', interest),
  prescription,
  units: unique('unit', record({ ...SOURCED, unit: oneOf(INDEX_UNITS), ...amount })),
  collectionCosts: optional(collectionCosts),
  routes: unique('id', route),
  recordRetention: optional(record({ ...SOURCED, years: whole(1, 30) })),
  negotiation: optional(record({ ...SOURCED, silenceDays: whole(1, 365), sueWithinMonths: months })),
})

/**
 * What is wrong with the preset of a country, each with its place: an empty list is a preset that may be used. A hand
 * that changes one is warned before a wrong figure reaches a customer.
 */
export function checkPreset(value: unknown): PresetProblem[] {
  return law(value, '')
}

function unique(key: string, item: Check): Check {
  return also(listOf(item), (list: readonly Readonly<Record<string, unknown>>[], path) =>
    list.flatMap((one, i) =>
      list.findIndex((other) => other[key] === one[key]) < i ? problem('twice', `${path}[${i}].${key}`) : [],
    ),
  )
}
