import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guard } from '../../src/domain/contactGuard.ts'
import { addDays, day, daysBetween, weekday } from '../../src/domain/day.ts'
import type { Channel } from '../../src/domain/fact.ts'
import type { GuardContact, GuardQuestion } from '../../src/domain/guardQuestion.ts'
import { PRESET_COUNTRIES } from '../../src/domain/presets/preset.ts'
import { EVERY_CHANNEL, WRITTEN_CHANNELS } from '../../src/domain/presets/writing.ts'
import { guardPlace } from './guardPlace.ts'

const START = day('2026-01-01')
const DAYS = 4 * 365
const ZONES = [
  'America/Bogota',
  'America/Santiago',
  'America/Havana',
  'America/New_York',
  'Europe/Madrid',
  'Pacific/Easter',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]
const someChannel = fc.constantFrom<Channel>(...EVERY_CHANNEL)
const someInstant = fc
  .integer({ min: 0, max: DAYS * 24 * 60 })
  .map((minutes) => Date.UTC(2026, 0, 1) + minutes * 60_000)
const someWindow = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    from: fc.integer({ min: 8 * 60, max: 14 * 60 }),
    long: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ weekdays, from, long }) => ({ weekdays, from, to: from + long }))
const someSettings = fc.record(
  {
    windows: fc.array(someWindow, { minLength: 1, maxLength: 2 }),
    notOnHolidays: fc.boolean(),
    maxPerWeek: fc.integer({ min: 1, max: 4 }),
    minGapDays: fc.integer({ min: 0, max: 30 }),
    courtesy: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** Contacts of the weeks around an instant. */
function contactsAround(instant: number): fc.Arbitrary<GuardContact[]> {
  const today = addDays(START, Math.floor((instant - Date.UTC(2026, 0, 1)) / 86_400_000))
  return fc.array(
    fc.record({ on: fc.integer({ min: -20, max: 1 }).map((n) => addDays(today, n)), channel: someChannel }),
    { maxLength: 8 },
  )
}

const someQuestion = fc
  .record({
    country: fc.constantFrom(...PRESET_COUNTRIES),
    party: fc.constantFrom('consumer' as const, 'business' as const),
    zone: fc.constantFrom(...ZONES),
    instant: someInstant,
    channel: someChannel,
    settings: someSettings,
  })
  .chain((given) => contactsAround(given.instant).map((contacts) => ({ ...given, contacts })))

async function questionOf(
  given: typeof someQuestion extends fc.Arbitrary<infer T> ? T : never,
): Promise<GuardQuestion> {
  const place = await guardPlace(given.country, given.party, given.zone)
  return { ...given, ...place, consented: EVERY_CHANNEL }
}

test('the day and minute that the guard names are let through: nothing of days, hours or counts stands against them', async () => {
  await fc.assert(
    fc.asyncProperty(someQuestion, async (given) => {
      const question = await questionOf(given)
      const answer = guard(question)
      if (answer.type === 'ok' || !answer.until) return
      expect(answer.until.instant).toBeGreaterThan(question.instant)
      expect(question.clock.localOf(answer.until.instant)).toMatchObject({
        day: answer.until.day,
        minute: answer.until.minute,
      })
      const then = guard({ ...question, instant: answer.until.instant })
      expect(then.type).not.toBe('block')
      if (answer.type === 'warn') expect(then.type).toBe('ok')
    }),
    { numRuns: 400 },
  )
})

test('whoever is stopped by time alone is always told until when', async () => {
  await fc.assert(
    fc.asyncProperty(someQuestion, async (given) => {
      const answer = guard(await questionOf(given))
      if (answer.type === 'ok' || answer.rules.some(({ id }) => id === 'closed-channel')) return
      expect(answer.until).toBeDefined()
    }),
  )
})

test('what is let through is inside of the hours of the law, on no holiday, and within its counts', async () => {
  await fc.assert(
    fc.asyncProperty(someQuestion, async (given) => {
      const question = await questionOf(given)
      if (guard(question).type === 'block') return
      const { rules, clock, instant, isHoliday, channel, contacts } = question
      const now = clock.localOf(instant)
      if (rules.hours?.force === 'law') {
        const open = rules.hours.windows.filter((window) => window.weekdays.includes(weekday(now.day)))
        expect(open.some(({ from, to }) => from <= now.minute && now.minute < to)).toBe(true)
        expect(isHoliday(now.day)).toBe(false)
      }
      // Told again in other words, country by country.
      const within = (days: number, channels: readonly Channel[] = EVERY_CHANNEL) =>
        contacts.filter((one) => channels.includes(one.channel) && Math.abs(daysBetween(now.day, one.on)) < days)
      if (given.party === 'business') return
      if (given.country === 'CL' && (channel === 'call' || channel === 'visit')) {
        expect(within(7, ['call', 'visit'])).toEqual([])
      }
      if (given.country === 'CL' && WRITTEN_CHANNELS.includes(channel)) {
        expect(within(7, WRITTEN_CHANNELS).length).toBeLessThan(2)
        expect(within(2, WRITTEN_CHANNELS)).toEqual([])
      }
      if (given.country === 'CO') {
        expect(within(1)).toEqual([])
        expect(within(7).every((one) => one.channel === channel)).toBe(true)
        expect(channel).not.toBe('visit')
      }
      if (given.country === 'EC') expect(within(1, [channel])).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('one more contact never opens a door, and no setting opens one that a law or the floor closes', async () => {
  await fc.assert(
    fc.asyncProperty(someQuestion, someChannel, fc.integer({ min: 0, max: 9 }), async (given, channel, ago) => {
      const question = await questionOf(given)
      const more: GuardContact = { on: addDays(question.clock.localOf(question.instant).day, -ago), channel }
      if (guard(question).type === 'block') {
        expect(guard({ ...question, contacts: [...question.contacts, more] }).type).toBe('block')
      }
      const plain = guard({ ...question, settings: {} })
      if (plain.type === 'block') expect(guard(question).type).toBe('block')
      const floor = guard({ ...question, states: ['no-contact'] })
      expect(floor).toMatchObject({ type: 'block', overridable: false })
      expect(floor).not.toHaveProperty('until')
    }),
  )
})
