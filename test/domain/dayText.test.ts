import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import { parseDayText, type DayOrder } from '../../src/domain/dayText.ts'
import { anyText } from '../support/anyText.ts'

function read(text: string, order: DayOrder): string {
  const result = parseDayText(text, order)
  return result.ok ? result.value : result.error.type
}

describe('a day as typed or as a file has it', () => {
  it.each<[string, DayOrder, string]>([
    ['22/11/2026', 'DMY', '2026-11-22'],
    ['22-11-2026', 'DMY', '2026-11-22'],
    ['22.11.2026', 'DMY', '2026-11-22'],
    ['1/2/2013', 'DMY', '2013-02-01'],
    ['1/2/2013', 'MDY', '2013-01-02'],
    ['2026-11-22', 'YMD', '2026-11-22'],
    ['2026/11/22', 'YMD', '2026-11-22'],
    ['2026-11-22', 'DMY', '2026-11-22'],
    ['20200126', 'YMD', '2020-01-26'],
    ['20200126.0', 'YMD', '2020-01-26'],
    ['22/11/26', 'DMY', '2026-11-22'],
    ['11/22/99', 'MDY', '1999-11-22'],
    ['22 nov 2026', 'DMY', '2026-11-22'],
    ['22 de noviembre de 2026', 'YMD', '2026-11-22'],
    ['22-Nov-2026', 'MDY', '2026-11-22'],
    ['5 de março de 2026', 'DMY', '2026-03-05'],
    ['  22/11/2026 ', 'DMY', '2026-11-22'],
    ['22/11/2026 00:00:00', 'DMY', '2026-11-22'],
    ['11/22/2026 11:59 PM', 'MDY', '2026-11-22'],
    ['2026-11-22T23:30:00Z', 'DMY', '2026-11-22'],
    ['2026-11-22T23:30:00.000-05:00', 'YMD', '2026-11-22'],
    ['29/02/2028', 'DMY', '2028-02-29'],
  ])('reads %j as %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected)
  })

  it.each<[string, DayOrder, string]>([
    ['', 'DMY', 'day-empty'],
    ['   ', 'YMD', 'day-empty'],
    ['31/02/2026', 'DMY', 'day-does-not-exist'],
    ['29/02/2026', 'DMY', 'day-does-not-exist'],
    ['22/11/2026', 'MDY', 'day-does-not-exist'],
    ['2026-13-01', 'YMD', 'day-does-not-exist'],
    ['2026-00-10', 'YMD', 'day-does-not-exist'],
    ['0/0/2026', 'DMY', 'day-does-not-exist'],
    ['1200-01-01', 'YMD', 'day-does-not-exist'],
    ['22/11/2026', 'YMD', 'day-not-a-day'],
    ['26-11-22', 'YMD', 'day-not-a-day'],
    ['22/11', 'DMY', 'day-not-a-day'],
    ['22/11-2026', 'DMY', 'day-not-a-day'],
    ['22/11/226', 'DMY', 'day-not-a-day'],
    ['20261122', 'DMY', 'day-not-a-day'],
    ['22 brumario 2026', 'DMY', 'day-not-a-day'],
    ['mañana', 'DMY', 'day-not-a-day'],
    ['45983', 'DMY', 'day-not-a-day'],
    ['📅', 'DMY', 'day-not-a-day'],
    ['22/11/2026 y algo más', 'DMY', 'day-not-a-day'],
    ['1'.repeat(10_000), 'DMY', 'day-not-a-day'],
  ])('refuses %j (%s)', (text, order, expected) => {
    expect(read(text, order)).toBe(expected)
  })

  it('gives back every day of two centuries, however it is parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), fc.constantFrom('/', '-', '.'), (days, mark) => {
        const expected = addDays(day('1900-01-01'), days)
        const [y = '', m = '', d = ''] = expected.split('-')
        expect(read([d, m, y].join(mark), 'DMY')).toBe(expected)
        expect(read([m, d, y].join(mark), 'MDY')).toBe(expected)
        expect(read([y, m, d].join(mark), 'YMD')).toBe(expected)
        expect(read([Number(d), Number(m), y].join(mark), 'DMY')).toBe(expected)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<DayOrder>('YMD', 'DMY', 'MDY'), (text, order) => {
        expect(() => parseDayText(text, order)).not.toThrow()
      }),
    )
  })
})
