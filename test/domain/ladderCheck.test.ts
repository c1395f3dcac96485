import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, daysBetween } from '../../src/domain/day.ts'
import type { Channel, ReminderLevel } from '../../src/domain/fact.ts'
import { isWritten, type Ladder } from '../../src/domain/ladder.ts'
import { ladderProblems, MOST_STEPS } from '../../src/domain/ladderCheck.ts'
import { ladderPreview } from '../../src/domain/ladderPreview.ts'
import { effectiveLadder, withStrategy, type LadderChoice } from '../../src/domain/ladderStrategy.ts'
import { ladderById, LADDERS } from '../../src/domain/presets/ladders.ts'

const someChannels = fc.subarray<Channel>(['whatsapp', 'sms', 'email', 'call', 'visit', 'letter'])
const someLevel: fc.Arbitrary<ReminderLevel> = fc.constantFrom('reminder', '1', '2', '3', 'close')
const someLadder: fc.Arbitrary<Ladder> = fc.record({
  id: fc.constant('edited'),
  minGapDays: fc.integer({ min: -1, max: 12 }),
  steps: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      day: fc.integer({ min: -5, max: 40 }),
      level: someLevel,
      channels: someChannels,
    }),
    { maxLength: 5 },
  ),
})

describe('an edited ladder', () => {
  test.each(LADDERS)('that starts from $id is fine as it comes', (ladder) => {
    expect(ladderProblems(ladder)).toEqual([])
  })

  test('may not be longer than anybody can follow', () => {
    const steps = Array.from({ length: MOST_STEPS + 1 }, (_, i) => ({
      id: `s${i}`,
      day: i + 1,
      level: '1' as const,
      channels: ['sms'] as const,
    }))
    expect(ladderProblems({ id: 'x', minGapDays: 0, steps })).toEqual([{ type: 'ladder-too-long', max: MOST_STEPS }])
  })

  test('that is let through climbs, has one step a day, and keeps the ultimatum on paper', () => {
    fc.assert(
      fc.property(someLadder, (ladder) => {
        fc.pre(ladderProblems(ladder).length === 0)
        const steps = ladderPreview(ladder, day('2026-03-01')).map(({ step }) => step)
        const heights = steps.map(({ level }) => ['reminder', '1', '2', '3', 'close'].indexOf(level))
        expect(heights).toEqual(heights.toSorted((a, b) => a - b))
        expect(new Set(steps.map((step) => step.day)).size).toBe(steps.length)
        for (const { level, channels } of steps) if (level === '3') expect(channels).toEqual(['letter'])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('its preview', () => {
  test('never shows two contacts inside the gap, and none before its day', () => {
    fc.assert(
      fc.property(someLadder, (ladder) => {
        const shown = ladderPreview(ladder, day('2026-03-01')).filter(({ step }) => step.level !== 'reminder')
        for (const [i, { on, from }] of shown.entries()) {
          expect(from >= on).toBe(true)
          const before = shown[i - 1]
          if (before) expect(daysBetween(from, before.from)).toBeGreaterThanOrEqual(Math.max(1, ladder.minGapDays))
        }
      }),
    )
  })
})

describe('the strategy of a kind of customer', () => {
  test('in writing or by voice, no step is lost and none is left without a way', () => {
    fc.assert(
      fc.property(someLadder, fc.constantFrom('letters', 'calls', 'both'), (ladder, strategy) => {
        const steps = withStrategy(ladder, strategy).steps
        expect(steps.map(({ id }) => id)).toEqual(ladder.steps.map(({ id }) => id))
        for (const [i, step] of steps.entries()) {
          const before = ladder.steps[i]
          if (strategy === 'both' || step.level === '3' || step.level === 'close') {
            expect(step).toEqual(before)
            continue
          }
          expect(step.channels.length).toBeGreaterThan(0)
          expect(step.channels.every((channel) => isWritten(channel) === (strategy === 'letters'))).toBe(true)
        }
      }),
    )
  })

  test('calls where only messages were, keeps the visit of the fiado ladder, and leaves the last letters on paper', () => {
    const channels = (id: string, strategy: 'calls' | 'letters') =>
      withStrategy(ladderById(id), strategy).steps.map((step) => step.channels.join(' '))
    expect(channels('default', 'calls')).toEqual(['call', 'call', 'call', 'call', 'call', 'letter', 'letter'])
    expect(channels('fiado', 'calls')).toEqual(['call', 'call', 'visit', 'call', 'visit call'])
    expect(channels('fiado', 'letters')[4]).toBe('whatsapp sms email share copy')
  })
})

describe('the ladder of one customer', () => {
  const choose = (rest: Partial<LadderChoice>) => {
    const { ladder, strategy, from } = effectiveLadder({
      tags: [],
      byTag: new Map(),
      business: 'default',
      ladders: LADDERS,
      ...rest,
    })
    return { ladder: ladder.id, strategy, from }
  }
  const byTag = new Map([
    ['taller', { strategy: 'calls' as const }],
    ['empresas', { ladder: 'b2b' }],
    ['barrio', { ladder: 'fiado', strategy: 'letters' as const }],
  ])

  test('is the own choice, else that of a tag, else that of the business', () => {
    expect(choose({})).toEqual({ ladder: 'default', strategy: 'both', from: 'business' })
    expect(choose({ tags: ['empresas'], byTag })).toEqual({
      ladder: 'b2b',
      strategy: 'both',
      from: { tag: 'empresas' },
    })
    expect(choose({ own: { ladder: 'fiado' }, tags: ['empresas'], byTag })).toEqual({
      ladder: 'fiado',
      strategy: 'both',
      from: 'customer',
    })
  })

  test('takes ladder and strategy from the first tag that says something of each', () => {
    expect(choose({ tags: ['nadie', 'taller', 'barrio', 'empresas'], byTag })).toEqual({
      ladder: 'fiado',
      strategy: 'calls',
      from: { tag: 'barrio' },
    })
    expect(choose({ own: { strategy: 'both' }, tags: ['taller'], byTag }).strategy).toBe('both')
  })

  test('passes over a ladder that is not there any more', () => {
    expect(choose({ own: { ladder: 'borrada' }, tags: ['empresas'], byTag })).toMatchObject({
      ladder: 'b2b',
      from: { tag: 'empresas' },
    })
    expect(choose({ business: 'borrada' })).toMatchObject({ ladder: 'default', from: 'business' })
    expect(() => choose({ ladders: [] })).toThrow(RangeError)
  })
})
