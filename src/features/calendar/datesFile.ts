import type { Day } from '../../domain/day.ts'
import type { Format } from '../../domain/format.ts'
import type { WorkMessages } from '../../i18n/workMessages.ts'
import { calendarEventId, calendarFile, type CalendarEvent } from '../../interchange/icalendar.ts'
import type { ComingDate } from '../../queries/useDates.ts'

export type AlarmChoice = 'day' | 'before' | 'none'

/** What the person lets into the calendar. */
export interface DatesChoice {
  readonly withName: boolean
  readonly withAmount: boolean
  readonly alarm: AlarmChoice
}

/** Minutes from the beginning of the day. */
const ALARMS: Readonly<Record<AlarmChoice, number | undefined>> = { day: 9 * 60, before: -6 * 60, none: undefined }

/** The file for the phone's calendar, with no more than was chosen. @param madeAt in milliseconds since 1970 */
export function datesFile(
  dates: readonly ComingDate[],
  choice: DatesChoice,
  { calendar: t }: WorkMessages,
  format: Format,
  made: { readonly on: Day; readonly at: number },
): File {
  const alarmMinutes = ALARMS[choice.alarm]
  const events = dates.map((date): CalendarEvent => ({
    id: calendarEventId(
      date.promise === undefined
        ? { type: 'owed', customer: date.customer, currency: date.currency, due: date.on }
        : { type: 'promise', promise: date.promise },
    ),
    on: date.on,
    title: titleOf(date),
    ...(alarmMinutes === undefined ? {} : { alarmMinutes }),
  }))
  const bytes = calendarFile({ name: t.name, language: format.language, madeAt: made.at, events })
  return new File([bytes], t.fileName(made.on), { type: 'text/calendar' })

  function titleOf({ type, name, amount, currency }: ComingDate): string {
    const who = name.slice(0, 80) || t.noName
    const title = choice.withName ? (type === 'due' ? t.dueOf(who) : t.promiseOf(who)) : t[type]
    return choice.withAmount ? t.amount(title, format.money(amount, currency)) : title
  }
}
