import type { ContactRule, ContactRules, ContactWindow } from '../../../domain/contactRules.ts'
import type { Channel } from '../../../domain/fact.ts'
import type { ProcessMessages } from '../../../i18n/processMessages.ts'

type Words = ProcessMessages['guard']

export interface LawSentence {
  readonly text: string
  readonly rule: ContactRule
}

const EVERY_CHANNEL = 8

/** What a country asks of whoever writes, calls or visits, a sentence a rule. */
export function lawSentences(
  rules: ContactRules,
  words: Words,
  channels: Readonly<Record<Channel, string>>,
): LawSentence[] {
  const named = (list: readonly Channel[]) =>
    list.length >= EVERY_CHANNEL ? words.everyChannel : list.map((channel) => channels[channel]).join(', ')
  const { hours, limits, oneChannel, quietAfterTalk, consent, closedChannels, forbids, requires } = rules
  const sentences: LawSentence[] = []
  const say = (rule: ContactRule, ...parts: readonly string[]) => sentences.push({ rule, text: parts.join(' ') })
  if (hours) {
    const windows = hours.windows.map((window) => windowText(window, words)).join('; ')
    say(hours, words.hours(windows), ...(hours.notOnHolidays ? [words.notOnHolidays] : []))
  }
  for (const limit of limits) {
    const gap = limit.minGapDays === undefined ? [] : [words.limitGap(limit.minGapDays)]
    say(limit, words.limit(named(limit.channels), limit.max, limit.days), ...gap)
  }
  if (oneChannel) say(oneChannel, words.oneChannel(oneChannel.days))
  if (quietAfterTalk) say(quietAfterTalk, words.quietAfterTalk(quietAfterTalk.days))
  if (consent) say(consent, words.consent)
  if (closedChannels) say(closedChannels, words.closedChannels(named(closedChannels.channels)))
  if (forbids) say(forbids, words.forbids(forbids.mentions.map((mention) => words.mentions[mention]).join(', ')))
  for (const required of requires) {
    const what = `${words.requires[required.on]}${required.items.map((item) => words.items[item]).join(', ')}.`
    // Two duties that differ only in this would read as the same one told twice.
    say(
      required,
      what,
      ...(required.channels.length < EVERY_CHANNEL ? [words.requiresFor(named(required.channels))] : []),
    )
  }
  if (rules.noReasonQuestion) say(rules.noReasonQuestion, words.noReasonQuestion)
  if (rules.keepLog) say(rules.keepLog, words.keepLog(rules.keepLog.days))
  return sentences
}

/** "de lunes a viernes, de 7:00 a 19:00" */
function windowText({ weekdays, from, to }: ContactWindow, words: Words): string {
  return words.window(daysText(weekdays, words), clockText(from), clockText(to))
}

function daysText(weekdays: readonly number[], words: Words): string {
  if (weekdays.length === 7) return words.everyDay
  const names = weekdays.map((weekday) => words.weekdays[weekday] ?? '')
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const inARow = weekdays.every((weekday, i) => i === 0 || weekday === (weekdays[i - 1] ?? 0) + 1)
  return inARow && names.length > 2 ? words.dayRange(first, last) : names.join(words.and)
}

/** Minutes of the day as "7:00". */
function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}
