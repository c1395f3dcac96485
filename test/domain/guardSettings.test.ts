import { expect, test } from 'vitest'
import type { ContactWindow } from '../../src/domain/contactRules.ts'
import { readGuardSettings } from '../../src/domain/guardSettings.ts'
import { lawOf } from './lawOf.ts'

const OPEN: ContactWindow = { weekdays: [1, 2, 3, 4, 5], from: 540, to: 720 }

test('what is right is read as it is', () => {
  const settings = {
    windows: [OPEN],
    notOnHolidays: true,
    extraHolidays: ['2026-05-15'],
    maxPerWeek: 1,
    minGapDays: 5,
    courtesy: false,
  }
  expect(readGuardSettings(settings)).toEqual({ ok: true, value: settings })
  expect(readGuardSettings({})).toEqual({ ok: true, value: {} })
})

test.each([
  ['ends before it begins', { windows: [{ ...OPEN, to: 540 }] }, { type: 'window-never-opens', index: 0 }],
  ['on no day', { windows: [OPEN, { ...OPEN, weekdays: [] }] }, { type: 'window-never-opens', index: 1 }],
  ['an eighth day', { windows: [{ ...OPEN, weekdays: [7] }] }, { type: 'not-a-weekday', index: 0 }],
  ['past midnight', { windows: [{ ...OPEN, to: 1500 }] }, { type: 'not-a-minute', index: 0 }],
  ['half a minute', { windows: [{ ...OPEN, to: 700.5 }] }, { type: 'malformed', field: 'windows[0]' }],
  ['no window', { windows: [] }, { type: 'malformed', field: 'windows' }],
  ['no contact at all', { maxPerWeek: 0 }, { type: 'limit-of-zero' }],
  ['half a contact', { maxPerWeek: 0.5 }, { type: 'malformed', field: 'maxPerWeek' }],
  ['a gap of a year', { minGapDays: 365 }, { type: 'gap-too-long', max: 60 }],
  ['a gap backwards', { minGapDays: -1 }, { type: 'malformed', field: 'minGapDays' }],
  ['no day', { extraHolidays: ['2026-02-30'] }, { type: 'not-a-holiday', text: '2026-02-30' }],
  ['a word for a switch', { courtesy: 'no' }, { type: 'malformed', field: 'courtesy' }],
  ['a switch for the floor', { floor: false }, { type: 'malformed', field: 'floor' }],
  ['no record', 7, { type: 'malformed', field: '' }],
])('is refused: %s', (_what, value, problem) => {
  expect(readGuardSettings(value)).toEqual({
    ok: false,
    error: { type: 'guard-settings-refused', problems: [problem] },
  })
})

test('hours that a law never leaves open never open', async () => {
  const { hours } = (await lawOf('CO')).contact.consumer
  const night = { windows: [{ weekdays: [1, 2, 3, 4, 5], from: 19 * 60, to: 22 * 60 }] }
  expect(readGuardSettings(night, hours)).toEqual({
    ok: false,
    error: { type: 'guard-settings-refused', problems: [{ type: 'no-common-hours' }] },
  })
  expect(readGuardSettings(night)).toMatchObject({ ok: true })
  const touching = { windows: [{ weekdays: [6], from: 14 * 60, to: 22 * 60 }] }
  expect(readGuardSettings(touching, hours)).toMatchObject({ ok: true })
})
