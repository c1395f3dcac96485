import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import {
  calendarEventId,
  calendarFile,
  type CalendarEvent,
  type CalendarFile,
} from '../../src/interchange/icalendar.ts'
import { anyText } from '../support/anyText.ts'
import { readCalendar } from './readCalendar.ts'

const MADE_AT = Date.UTC(2026, 10, 29, 9, 30)
const DUE: CalendarEvent = {
  id: calendarEventId({ type: 'due', charge: '261100ABCDEFGHJKMN', instalment: 0 }),
  on: day('2026-12-31'),
  title: 'Ana Pérez: $350.00',
  notes: 'Fiado; arroz, aceite\nRef. C:\\7',
  alarmMinutes: -15 * 60,
}

function file(events: readonly CalendarEvent[], rest: Partial<CalendarFile> = {}): string {
  const bytes = calendarFile({ name: 'Al Día', language: 'es', madeAt: MADE_AT, events, ...rest })
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

test('a due day is an event of the whole day with an alarm at nine in the morning before, and says so to any calendar', () => {
  expect(file([DUE]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Al Dia//Al Dia//ES',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Al Día',
    'BEGIN:VEVENT',
    'UID:due-261100ABCDEFGHJKMN-0@al-dia',
    'DTSTAMP:20261129T093000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Ana Pérez: $350.00',
    'DESCRIPTION:Fiado\\; arroz\\, aceite\\nRef. C:\\\\7',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Ana Pérez: $350.00',
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each([
  [0, 'PT0M'],
  [540, 'PT9H'],
  [570, 'PT9H30M'],
  [-30, '-PT30M'],
  [-2 * 24 * 60, '-PT48H'],
])('an alarm %i minutes from midnight is %s', (alarmMinutes, trigger) => {
  expect(file([{ ...DUE, alarmMinutes }])).toContain(`\r\nTRIGGER:${trigger}\r\n`)
})

test('without an alarm or notes nothing is said of them', () => {
  const text = file([{ id: 'promise-x', on: day('2026-12-01'), title: 'Bea' }])
  expect(text).not.toMatch(/VALARM|TRIGGER|DESCRIPTION/)
})

describe('the id of an event', () => {
  test('is that of the debt or the promise: the next file changes it instead of doubling it', () => {
    const charge = '261100ABCDEFGHJKMN'
    const ids = [
      calendarEventId({ type: 'due', charge, instalment: 0 }),
      calendarEventId({ type: 'due', charge, instalment: 1 }),
      calendarEventId({ type: 'promise', promise: charge }),
    ]
    expect(new Set(ids).size).toBe(3)
    expect(calendarEventId({ type: 'due', charge, instalment: 0 })).toBe(ids[0])
  })

  test('stands once in a file: what was said last holds', () => {
    const events = readCalendar(file([DUE, { ...DUE, on: day('2027-01-05') }])).events
    expect(events.map(({ start }) => start)).toEqual(['20270105'])
  })
})

test('no line is longer than 75 octets, no character is cut, and all is read back as it was', () => {
  const someEvent = fc.record({
    id: fc.uuid(),
    on: fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2024-01-01'), days)),
    title: fc.oneof(anyText, fc.string({ minLength: 60, maxLength: 120, unit: 'grapheme' })),
    notes: fc.oneof(anyText, fc.string({ maxLength: 300, unit: 'grapheme' })),
  })
  fc.assert(
    fc.property(fc.uniqueArray(someEvent, { selector: ({ id }) => id, maxLength: 6 }), anyText, (events, name) => {
      const text = file(events, { name })
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}]/u)
      const read = readCalendar(text)
      expect(read.name).toBe(plain(name))
      expect(read.events.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@al-dia`))
      expect(read.events.map(({ summary }) => summary)).toEqual(events.map(({ title }) => plain(title)))
      expect(read.events.map(({ description }) => description ?? '')).toEqual(events.map(({ notes }) => plain(notes)))
      expect(read.events.map(({ start }) => start)).toEqual(events.map(({ on }) => on.replaceAll('-', '')))
      expect(read.events.map(({ end }) => end)).toEqual(events.map(({ on }) => addDays(on, 1).replaceAll('-', '')))
    }),
  )
})

/** What the file can carry of any text: no half characters, one kind of line break, no other controls. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
}
