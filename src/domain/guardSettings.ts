import { isDay, type Day } from './day.ts'
import type { ContactWindow, HoursRule } from './contactRules.ts'
import { err, ok, type Result } from './result.ts'

/** The owner's own rules, over those of the law: stricter than a law, and in place of what is only courtesy. */
export interface GuardSettings {
  /** In place of the courtesy hours, and besides those of a law. */
  readonly windows?: readonly ContactWindow[]
  /** False: holidays are days like others where only courtesy closes them. True: closed. Left out: it warns. */
  readonly notOnHolidays?: boolean
  /** Local holidays, and those that a government adds for one year. */
  readonly extraHolidays?: readonly Day[]
  /** Over all channels, in any seven days in a row. */
  readonly maxPerWeek?: number
  readonly minGapDays?: number
  /** False: the courtesy rules are silent. */
  readonly courtesy?: boolean
}

export type GuardSettingsProblem =
  /** Ends before it begins, has no weekday, or leaves the law no minute of the week. */
  | { readonly type: 'window-never-opens'; readonly index: number }
  | { readonly type: 'no-common-hours' }
  | { readonly type: 'not-a-minute'; readonly index: number }
  | { readonly type: 'not-a-weekday'; readonly index: number }
  | { readonly type: 'limit-of-zero' }
  | { readonly type: 'gap-too-long'; readonly max: number }
  | { readonly type: 'not-a-holiday'; readonly text: string }
  | { readonly type: 'malformed'; readonly field: string }

export type GuardSettingsError = {
  readonly type: 'guard-settings-refused'
  readonly problems: readonly GuardSettingsProblem[]
}

export const MAX_GAP_DAYS = 60
const DAY_MINUTES = 1440
const FIELDS = ['windows', 'notOnHolidays', 'extraHolidays', 'maxPerWeek', 'minGapDays', 'courtesy'] as const

/**
 * Reads the owner's rules as a stranger's: they come from a form, or from another device.
 * @param value plain JSON
 * @param law hours that a law gives here, which the owner's have to meet somewhere
 */
export function readGuardSettings(value: unknown, law?: HoursRule): Result<GuardSettings, GuardSettingsError> {
  if (!isRecord(value)) return refused([{ type: 'malformed', field: '' }])
  const unknown = Object.keys(value).filter((key) => !FIELDS.some((field) => field === key))
  const { windows, notOnHolidays, extraHolidays, maxPerWeek, minGapDays, courtesy } = value
  const problems: GuardSettingsProblem[] = [
    ...unknown.map((field) => ({ type: 'malformed', field }) as const),
    ...windowProblems(windows, law),
    ...[notOnHolidays, courtesy].flatMap((flag, i): GuardSettingsProblem[] =>
      flag === undefined || typeof flag === 'boolean'
        ? []
        : [{ type: 'malformed', field: i === 0 ? 'notOnHolidays' : 'courtesy' }],
    ),
    ...dayProblems(extraHolidays),
    ...limitProblems(maxPerWeek, minGapDays),
  ]
  return problems.length > 0 ? refused(problems) : ok(value as GuardSettings)
}

/** What is wrong with windows that a person typed, or with those of a preset. */
export function windowProblems(windows: unknown, law?: HoursRule): GuardSettingsProblem[] {
  if (windows === undefined) return []
  if (!Array.isArray(windows) || windows.length === 0) return [{ type: 'malformed', field: 'windows' }]
  const problems = (windows as unknown[]).flatMap((one, index) => oneWindowProblems(one, index))
  if (problems.length > 0 || law?.force !== 'law') return problems
  const meet = (windows as ContactWindow[]).some((own) => law.windows.some((legal) => overlap(own, legal)))
  return meet ? [] : [{ type: 'no-common-hours' }]
}

function oneWindowProblems(value: unknown, index: number): GuardSettingsProblem[] {
  if (!isRecord(value)) return [{ type: 'malformed', field: `windows[${index}]` }]
  const { weekdays, from, to } = value
  if (!Array.isArray(weekdays) || !isWhole(from) || !isWhole(to)) {
    return [{ type: 'malformed', field: `windows[${index}]` }]
  }
  const wrongDay = (weekdays as unknown[]).some((one) => !isWhole(one) || one < 0 || one > 6)
  if (wrongDay) return [{ type: 'not-a-weekday', index }]
  if (from < 0 || to > DAY_MINUTES) return [{ type: 'not-a-minute', index }]
  return weekdays.length === 0 || from >= to ? [{ type: 'window-never-opens', index }] : []
}

function overlap(a: ContactWindow, b: ContactWindow): boolean {
  return a.weekdays.some((day) => b.weekdays.includes(day)) && Math.max(a.from, b.from) < Math.min(a.to, b.to)
}

function dayProblems(days: unknown): GuardSettingsProblem[] {
  if (days === undefined) return []
  if (!Array.isArray(days)) return [{ type: 'malformed', field: 'extraHolidays' }]
  return (days as unknown[]).flatMap((text) => (isDay(text) ? [] : [{ type: 'not-a-holiday', text: String(text) }]))
}

function limitProblems(maxPerWeek: unknown, minGapDays: unknown): GuardSettingsProblem[] {
  const problems: GuardSettingsProblem[] = []
  if (maxPerWeek !== undefined) {
    if (!isWhole(maxPerWeek)) problems.push({ type: 'malformed', field: 'maxPerWeek' })
    else if (maxPerWeek < 1) problems.push({ type: 'limit-of-zero' })
  }
  if (minGapDays !== undefined) {
    if (!isWhole(minGapDays) || minGapDays < 0) problems.push({ type: 'malformed', field: 'minGapDays' })
    else if (minGapDays > MAX_GAP_DAYS) problems.push({ type: 'gap-too-long', max: MAX_GAP_DAYS })
  }
  return problems
}

function refused(problems: readonly GuardSettingsProblem[]): Result<never, GuardSettingsError> {
  return err({ type: 'guard-settings-refused', problems })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}
