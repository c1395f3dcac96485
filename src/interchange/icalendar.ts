import { addDays, type Day } from '../domain/day.ts'

/*
 * A calendar file after RFC 5545: dues and promises for the phone's own calendar, which reminds without a server. It says
 * nothing that the person did not choose to put in: the calendar may be seen by others.
 */

export interface CalendarEvent {
  /** Stable: the same due or promise has the same id in every file, so that a calendar changes it instead of doubling it. */
  readonly id: string
  readonly on: Day
  readonly title: string
  readonly notes?: string
  /** Minutes from the beginning of the day; below zero on a day before: −900 is nine in the morning of the day before. */
  readonly alarmMinutes?: number
}

export interface CalendarFile {
  /** Shown by calendars that ask which one to add to. */
  readonly name: string
  readonly language: string
  /** When the file was made, in milliseconds since 1970. */
  readonly madeAt: number
  readonly events: readonly CalendarEvent[]
}

/** What the event is of; an instalment by its place in the plan. */
export type CalendarSubject =
  | { readonly type: 'due'; readonly charge: string; readonly instalment: number }
  | { readonly type: 'promise'; readonly promise: string }
  /** All that a customer owes on a day, in one currency. */
  | { readonly type: 'owed'; readonly customer: string; readonly currency: string; readonly due: Day }

/** The id of an event, made of the fact's own: nothing of it changes with name, amount or language. */
export function calendarEventId(subject: CalendarSubject): string {
  switch (subject.type) {
    case 'due':
      return `due-${subject.charge}-${subject.instalment}`
    case 'promise':
      return `promise-${subject.promise}`
    case 'owed':
      return `owed-${subject.customer}-${subject.currency}-${subject.due}`
  }
}

/** Octets of a line, without its break (RFC 5545 §3.1). */
const LINE_OCTETS = 75
const BREAK = '\r\n'

/** The file as bytes: UTF-8, lines parted by CRLF and folded. Two events with one id would hide each other: the last stays. */
export function calendarFile({ name, language, madeAt, events }: CalendarFile): Uint8Array<ArrayBuffer> {
  const stamp = utcStamp(madeAt)
  const unique = new Map(events.map((event) => [event.id, event]))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Al Dia//Al Dia//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    // Not in the standard, but read by Apple, Google and Outlook.
    `X-WR-CALNAME:${escaped(name)}`,
    ...[...unique.values()].flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map((line) => folded(line) + BREAK).join(''))
}

function eventLines({ id, on, title, notes = '', alarmMinutes }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@al-dia`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(on)}`,
    // The end of a day is the next one (§3.6.1).
    `DTEND;VALUE=DATE:${dateOf(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    // A due day keeps nobody busy, and is nobody else's business.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...(alarmMinutes === undefined ? [] : alarmLines(title, alarmMinutes)),
    'END:VEVENT',
  ]
}

function alarmLines(title: string, minutes: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${durationOf(Math.trunc(minutes))}`,
    'END:VALARM',
  ]
}

/** §3.3.6: "-PT15H", "PT9H30M"; from days on it would be "P1DT2H", which some calendars misread, so that hours go on. */
function durationOf(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60]
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
  return `${minutes < 0 ? '-' : ''}PT${time}`
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '')
}

/** "20261129T093000Z" */
function utcStamp(millis: number): string {
  return new Date(millis).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Text after §3.3.11: backslash, semicolon and comma behind a backslash, line breaks as "\n", no other controls. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Breaks a line after 75 octets, never inside a character; the space that begins the next one counts (§3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      rows.push(row)
      row = ' '
      octets = 1
    }
    row += character
    octets += size
  }
  return [...rows, row].join(BREAK)
}
