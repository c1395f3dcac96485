import { CONTENT_ITEMS, RULE_FORCES, type ContactWindow } from '../contactRules.ts'
import { MENTIONS } from '../mentions.ts'
import { READINGS } from '../sourced.ts'
import {
  also,
  calendarDay,
  flag,
  listOf,
  mark,
  oneOf,
  optional,
  problem,
  record,
  text,
  whole,
  type Check,
} from './check.ts'
import { EVERY_CHANNEL } from './writing.ts'

const DAY_MINUTES = 1440
const LONGEST_LIMIT_DAYS = 60

/** Fields that every figure of law has. */
export const SOURCED: Readonly<Record<string, Check>> = {
  source: text,
  asOf: calendarDay,
  read: oneOf(READINGS),
  verify: (value, path) => (value === true ? [] : problem('not-marked-to-verify', path)),
}

const RULE = { ...SOURCED, force: oneOf(RULE_FORCES) }
const channels = listOf(oneOf(EVERY_CHANNEL), 1)
const limitDays = whole(1, LONGEST_LIMIT_DAYS)

const window: Check = also(
  record({ weekdays: listOf(whole(0, 6)), from: whole(0, DAY_MINUTES), to: whole(0, DAY_MINUTES) }),
  ({ weekdays, from, to }: ContactWindow, path) =>
    weekdays.length === 0 || from >= to ? problem('never-opens', path) : [],
)

/** Whom one may contact, when, how often and saying what. */
export const contactRules: Check = record({
  binds: oneOf(['suppliers', 'lenders', 'agencies', 'nobody']),
  hours: optional(record({ ...RULE, windows: listOf(window, 1), notOnHolidays: flag, widenable: optional(mark) })),
  limits: listOf(
    record({
      ...RULE,
      channels,
      counts: oneOf(['together', 'each-medium']),
      max: whole(1, 100),
      days: limitDays,
      minGapDays: optional(limitDays),
    }),
  ),
  oneChannel: optional(record({ ...RULE, days: limitDays })),
  quietAfterTalk: optional(record({ ...RULE, days: limitDays })),
  consent: optional(record(RULE)),
  closedChannels: optional(record({ ...RULE, channels })),
  forbids: optional(record({ ...RULE, mentions: listOf(oneOf(MENTIONS), 1) })),
  requires: listOf(
    record({
      ...RULE,
      on: oneOf(['first-notice', 'every-message']),
      channels,
      items: listOf(oneOf(CONTENT_ITEMS), 1),
    }),
  ),
  noReasonQuestion: optional(record(RULE)),
  keepLog: optional(record({ ...RULE, days: whole(1, 36_500) })),
})
