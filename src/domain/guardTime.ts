import type { ContactWindow, LimitRule } from './contactRules.ts'
import { addDays, daysBetween, weekday, type Day } from './day.ts'
import { isSomeMessage, MESSAGES } from './channels.ts'
import type { Channel } from './fact.ts'
import { isWritten } from './ladder.ts'
import type { GuardContact, GuardQuestion, GuardRule, GuardRuleId } from './guardQuestion.ts'
import type { LocalTime } from './zoneClock.ts'

/** The app's own courtesy where neither a law nor the owner says anything. */
const COURTESY_WINDOWS: readonly ContactWindow[] = [{ weekdays: [1, 2, 3, 4, 5, 6], from: 8 * 60, to: 20 * 60 }]
const WEEK = 7
/** Limits reach back two months at most, and a window opens every week unless a holiday is on it each time. */
const FURTHEST_DAYS = 180

/** Every rule of days, hours and counts that a contact at this time would break; none: it may go out. */
export function timeRules(question: GuardQuestion, at: LocalTime): GuardRule[] {
  return [...hoursRules(question, at), ...countRules(question, at.day)].filter(
    (rule) => rule.force !== 'courtesy' || question.settings.courtesy !== false,
  )
}

/**
 * The first time from `now` on that passes. A customer's history does not change meanwhile; whatever comes in between
 * is asked about again.
 */
export function firstOpening(
  question: GuardQuestion,
  now: LocalTime,
  passes: (rules: readonly GuardRule[]) => boolean,
): (LocalTime & { readonly instant: number }) | undefined {
  for (let ahead = 0; ahead <= FURTHEST_DAYS; ahead++) {
    const day = addDays(now.day, ahead)
    const minutes = openingMinutes(question).filter((minute) => ahead > 0 || minute > now.minute)
    for (const minute of minutes) {
      const instant = question.clock.instantOf({ day, minute }, question.instant)
      const local = question.clock.localOf(instant)
      if (passes(timeRules(question, local))) return { ...local, instant }
    }
  }
  return undefined
}

/** Nothing opens at any other minute than one of these. */
function openingMinutes({ rules, settings, agreedWindows }: GuardQuestion): number[] {
  const all = [
    ...(rules.hours?.windows ?? []),
    ...(settings.windows ?? []),
    ...(agreedWindows ?? []),
    ...COURTESY_WINDOWS,
  ]
  return [...new Set([0, ...all.map((window) => window.from)])].toSorted((a, b) => a - b)
}

function hoursRules(question: GuardQuestion, at: LocalTime): GuardRule[] {
  const { rules, settings, agreedWindows, isHoliday } = question
  const { hours } = rules
  const holiday = isHoliday(at.day) || (settings.extraHolidays?.includes(at.day) ?? false)
  const found: GuardRule[] = []
  if (hours?.force === 'law') {
    const agreed = hours.widenable ? (agreedWindows ?? []) : []
    const broken = whichWindow([...hours.windows, ...agreed], at)
    if (broken) found.push({ id: broken, force: 'law', law: hours })
    if (hours.notOnHolidays && holiday) found.push({ id: 'holiday', force: 'law', law: hours })
  }
  if (settings.windows) {
    const broken = whichWindow(settings.windows, at)
    if (broken) found.push({ id: broken, force: 'own' })
  } else if (hours?.force !== 'law') {
    const broken = whichWindow(hours?.windows ?? COURTESY_WINDOWS, at)
    if (broken) found.push({ id: broken, force: 'courtesy', ...(hours ? { law: hours } : {}) })
  }
  const lawCloses = hours?.force === 'law' && hours.notOnHolidays
  if (holiday && !lawCloses && settings.notOnHolidays !== false) {
    found.push({ id: 'holiday', force: settings.notOnHolidays ? 'own' : 'courtesy' })
  }
  return found
}

function whichWindow(windows: readonly ContactWindow[], { day, minute }: LocalTime): 'weekday' | 'hours' | undefined {
  const today = windows.filter((window) => window.weekdays.includes(weekday(day)))
  if (today.length === 0) return 'weekday'
  return today.some(({ from, to }) => minute >= from && minute < to) ? undefined : 'hours'
}

function countRules(question: GuardQuestion, day: Day): GuardRule[] {
  const { rules, settings, contacts, channel } = question
  const found: GuardRule[] = []
  for (const limit of rules.limits) {
    const id = brokenLimit(limit, contacts, channel, day)
    if (id) found.push({ id, force: limit.force, law: limit })
  }
  const { oneChannel, quietAfterTalk } = rules
  if (oneChannel && contacts.some((one) => one.channel !== channel && isWithin(one, day, oneChannel.days))) {
    found.push({ id: 'one-channel', force: oneChannel.force, law: oneChannel })
  }
  if (quietAfterTalk && channel === 'call') {
    const talked = contacts.some((one) => hasTalked(one) && isWithin(one, day, quietAfterTalk.days))
    if (talked) found.push({ id: 'quiet-after-talk', force: quietAfterTalk.force, law: quietAfterTalk })
  }
  const { maxPerWeek, minGapDays = 0 } = settings
  if (maxPerWeek !== undefined && contacts.filter((one) => isWithin(one, day, WEEK)).length >= maxPerWeek) {
    found.push({ id: 'limit', force: 'own' })
  }
  if (contacts.some((one) => isWithin(one, day, minGapDays))) found.push({ id: 'gap', force: 'own' })
  return found
}

function brokenLimit(
  limit: LimitRule,
  contacts: readonly GuardContact[],
  channel: Channel,
  day: Day,
): GuardRuleId | undefined {
  if (!limit.channels.includes(channel)) return undefined
  const counted = contacts.filter(
    (one) =>
      limit.channels.includes(one.channel) && (limit.counts === 'together' || mayBeSameMedium(one.channel, channel)),
  )
  if (counted.some((one) => isWithin(one, day, limit.minGapDays ?? 0))) return 'gap'
  return counted.filter((one) => isWithin(one, day, limit.days)).length >= limit.max ? 'limit' : undefined
}

/** What was shared or copied went out by some message or other: nobody can say that it was not this one. */
function mayBeSameMedium(a: Channel, b: Channel): boolean {
  return a === b || ((isSomeMessage(a) || isSomeMessage(b)) && MESSAGES.includes(a) && MESSAGES.includes(b))
}

function hasTalked({ channel, talked }: GuardContact): boolean {
  return talked ?? !isWritten(channel)
}

/** Fewer than so many days apart; a contact with a later day (another device's clock) counts as well. */
function isWithin({ on }: GuardContact, day: Day, days: number): boolean {
  return Math.abs(daysBetween(day, on)) < days
}
