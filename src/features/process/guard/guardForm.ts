import type { ContactWindow } from '../../../domain/contactRules.ts'
import { isDay } from '../../../domain/day.ts'
import { readGuardSettings, type GuardSettings } from '../../../domain/guardSettings.ts'
import type { PlainJson } from '../../../domain/processFacts.ts'
import { wholeNumber } from '../wholeNumber.ts'

/** The owner's rules as they are being typed. */
export interface GuardForm {
  readonly windows: readonly ContactWindow[]
  readonly holidays: 'usual' | 'closed' | 'open'
  readonly extraHolidays: readonly string[]
  readonly maxPerWeek: string
  readonly minGapDays: string
  readonly courtesy: boolean
}

export const NEW_WINDOW: ContactWindow = { weekdays: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60 }

/** What is kept, as a form; what cannot be read is as nothing. */
export function formOf(stored: PlainJson): GuardForm {
  const read = readGuardSettings(stored)
  const kept: GuardSettings = read.ok ? read.value : {}
  const { notOnHolidays } = kept
  return {
    windows: kept.windows ?? [],
    holidays: notOnHolidays === undefined ? 'usual' : notOnHolidays ? 'closed' : 'open',
    extraHolidays: kept.extraHolidays ?? [],
    maxPerWeek: numberText(kept.maxPerWeek),
    minGapDays: numberText(kept.minGapDays),
    courtesy: kept.courtesy !== false,
  }
}

/** The form as the setting holds it, unchecked: `readGuardSettings` says what is wrong. */
export function valueOf(form: GuardForm): { readonly [key: string]: PlainJson } {
  const { windows, holidays, extraHolidays, maxPerWeek, minGapDays, courtesy } = form
  return {
    ...(windows.length === 0 ? {} : { windows: windows.map(({ weekdays, from, to }) => ({ weekdays, from, to })) }),
    ...(holidays === 'usual' ? {} : { notOnHolidays: holidays === 'closed' }),
    ...(extraHolidays.length === 0 ? {} : { extraHolidays: extraHolidays.filter(isDay) }),
    ...(maxPerWeek.trim() === '' ? {} : { maxPerWeek: wholeNumber(maxPerWeek) }),
    ...(minGapDays.trim() === '' ? {} : { minGapDays: wholeNumber(minGapDays) }),
    ...(courtesy ? {} : { courtesy: false }),
  }
}

/** Minutes of the day as a time field has them; empty for what is none. */
export function timeText(minute: number): string {
  if (!Number.isInteger(minute)) return ''
  const shown = Math.min(minute, 24 * 60 - 1)
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** NaN while there is no whole time; the last minute of the day is its end. */
export function minuteOf(text: string): number {
  const match = /^(\d{2}):(\d{2})/.exec(text)
  if (!match) return Number.NaN
  const minute = Number(match[1]) * 60 + Number(match[2])
  return minute === 24 * 60 - 1 ? minute + 1 : minute
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
