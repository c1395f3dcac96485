import type { Format } from '../domain/format.ts'
import { addDays } from '../domain/day.ts'
import type { GuardAnswer, GuardRule, GuardUntil } from '../domain/guardQuestion.ts'
import type { ZoneClock } from '../domain/zoneClock.ts'
import type { ProcessMessages } from '../i18n/processMessages.ts'

type Words = ProcessMessages['contactGuard']

/** "8:00", or "8:00 AM" where people say so. @param minute of the day */
export function wallTime(format: Format, minute: number): string {
  // Spanish and Portuguese read 24 hours everywhere, with no zero before; English as its country does.
  if (format.language !== 'en') return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  return new Intl.DateTimeFormat(format.locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .format(minute * 60_000)
    .replaceAll('\u202F', '\u00A0')
}

/** "Mañana a las 8:00 puedes": by the clock of the business, because its person is the one who waits. */
export function untilText(
  words: Words,
  format: Format,
  type: GuardAnswer['type'],
  until: GuardUntil,
  { shop, now }: { readonly shop: ZoneClock; readonly now: number },
): string {
  const { day, minute } = shop.localOf(until.instant)
  const today = shop.localOf(now).day
  const clock = words.clock(wallTime(format, minute), Math.floor(minute / 60))
  const better = type === 'warn'
  if (day === today) return (better ? words.betterToday : words.todayAt)(clock)
  if (day === addDays(today, 1)) return (better ? words.betterTomorrow : words.tomorrowAt)(clock)
  return (better ? words.betterDay : words.dayAt)(format.dayLong(day), clock)
}

/** One sentence a rule; the words that it found and what it misses are named. */
export function ruleText(words: Words, rule: GuardRule, quoted: readonly string[]): string {
  if (rule.id === 'forbidden-content' && quoted.length > 0) {
    return words.says([...new Set(quoted)].map((one) => words.quoted(one)).join(', '))
  }
  if (rule.id === 'missing-content' && rule.missing) {
    return words.missing(rule.missing.map((item) => words.items[item]).join(', '))
  }
  return words.rules[rule.id]
}

/** A recorded override's rules in words; ids of a newer app are left out. */
export function overriddenText(words: Words, rule: string): string {
  return rule
    .split(' ')
    .flatMap((id) => (Object.hasOwn(words.rules, id) ? [words.rules[id as keyof Words['rules']]] : []))
    .join(' ')
}
