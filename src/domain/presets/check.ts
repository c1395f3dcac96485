import { isDay } from '../day.ts'

/** Something in a preset that a hand broke, and where: `interest[0].rates[1].from`. */
export interface PresetProblem {
  readonly type:
    | 'missing'
    | 'unknown-field'
    | 'not-a-record'
    | 'not-a-list'
    | 'empty-list'
    | 'not-text'
    | 'not-a-day'
    | 'not-a-number'
    | 'out-of-range'
    | 'unknown-code'
    | 'not-true-or-false'
    | 'not-marked-to-verify'
    | 'not-ascending'
    | 'reversed'
    | 'never-opens'
    | 'no-such-date'
    | 'not-among-kinds'
    | 'no-rate-and-no-question'
    | 'twice'
  readonly path: string
}

/** Answers with all that is wrong with a value, and nothing when it is right. */
export type Check = (value: unknown, path: string) => PresetProblem[]

/** One problem, at this place. */
export function problem(type: PresetProblem['type'], path: string): PresetProblem[] {
  return [{ type, path }]
}

function present(check: Check): Check {
  return (value, path) => (value === undefined ? problem('missing', path) : check(value, path))
}

/** A field that may be left out. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path))
}

/** Text that says something. */
export const text: Check = present((value, path) =>
  typeof value === 'string' && value.trim() !== '' ? [] : problem('not-text', path),
)

/** A day of the calendar. */
export const calendarDay: Check = present((value, path) => (isDay(value) ? [] : problem('not-a-day', path)))

/** True or false. */
export const flag: Check = present((value, path) =>
  typeof value === 'boolean' ? [] : problem('not-true-or-false', path),
)

/** True, and nothing else: for marks that are left out when they do not hold. */
export const mark: Check = present((value, path) => (value === true ? [] : problem('not-true-or-false', path)))

/** A number within bounds, both inside. */
export function number(min: number, max: number): Check {
  return present((value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return problem('not-a-number', path)
    return value < min || value > max ? problem('out-of-range', path) : []
  })
}

/** A whole number within bounds, both inside. */
export function whole(min: number, max: number): Check {
  const within = number(min, max)
  return (value, path) => {
    const problems = within(value, path)
    return problems.length > 0 || Number.isInteger(value) ? problems : problem('not-a-number', path)
  }
}

/** One of a list of codes. */
export function oneOf(codes: readonly unknown[]): Check {
  return present((value, path) => (codes.includes(value) ? [] : problem('unknown-code', path)))
}

/** A list, each of whose items is right. */
export function listOf(check: Check, least = 0): Check {
  return present((value, path) => {
    if (!Array.isArray(value)) return problem('not-a-list', path)
    if (value.length < least) return problem('empty-list', path)
    return (value as unknown[]).flatMap((item, i) => check(item, `${path}[${i}]`))
  })
}

/** A record with these fields and no others: a field with a slip in its name would be a rule that nobody keeps. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  return present((value, path) => {
    if (!isRecord(value)) return problem('not-a-record', path)
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key))
    return [
      ...Object.entries(fields).flatMap(([key, check]) => check(value[key], at(key))),
      ...unknown.flatMap((key) => problem('unknown-field', at(key))),
    ]
  })
}

/** Checks first that a value has its shape, and only then what its parts have to do with each other. */
export function also(shape: Check, rule: (value: never, path: string) => PresetProblem[]): Check {
  return (value, path) => {
    const problems = shape(value, path)
    return problems.length > 0 || value === undefined ? problems : rule(value as never, path)
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
