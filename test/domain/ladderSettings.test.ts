import { expect, test } from 'vitest'
import { handoverDaysOf } from '../../src/domain/handoverDays.ts'
import { ladderChooser, ladderValue, readLadder, withStep } from '../../src/domain/ladderSettings.ts'
import type { PlainJson } from '../../src/domain/processFacts.ts'
import { ladderProblems } from '../../src/domain/ladderCheck.ts'
import { LADDERS, ladderById } from '../../src/domain/presets/ladders.ts'

const step = { id: 'x', day: 4, level: '1', channels: ['visit', 'call'] }
const own: PlainJson = { minGapDays: 2, steps: [step] }

test.each<[string, PlainJson]>([
  ['no steps', { minGapDays: 2, steps: [] }],
  ['a gap of minus one', { minGapDays: -1, steps: [step] }],
  ['half a day', { minGapDays: 2, steps: [{ ...step, day: 0.5 }] }],
  ['a level that is none', { minGapDays: 2, steps: [{ ...step, level: '7' }] }],
  ['no channel that is known', { minGapDays: 2, steps: [{ ...step, channels: ['pigeon'] }] }],
  ['one bad step among good ones', { minGapDays: 2, steps: [step, { ...step, id: '' }] }],
  ['a list', [own]],
  ['words', 'fiado'],
])('what is no ladder is left aside, and the one that the app starts with stands: %s', (_what, value) => {
  expect(readLadder('fiado', value)).toBeUndefined()
  const chosen = ladderChooser('fiado', new Map([['ladder/fiado', value]]))({ tags: [] })
  expect(chosen.ladder).toEqual(ladderById('fiado'))
})

test('a ladder that is kept is read as it was', () => {
  for (const ladder of LADDERS) expect(readLadder(ladder.id, ladderValue(ladder))).toEqual(ladder)
})

test('a step that is added can be kept, and never takes the id of another', () => {
  for (const preset of LADDERS) {
    const twice = withStep(withStep(preset))
    expect(ladderProblems(twice)).toEqual([])
    const moved = { ...preset, steps: preset.steps.map((one, i) => ({ ...one, id: `d+${(i + 1) * 10}` })) }
    expect(new Set(withStep(moved).steps.map(({ id }) => id)).size).toBe(moved.steps.length + 1)
  }
})

test('days until others collect are whole and above zero; otherwise they are the app’s', () => {
  expect(handoverDaysOf({ days: 120 })).toBe(120)
  const bad: (PlainJson | undefined)[] = [{ days: 0 }, { days: 1.5 }, { days: '90' }, 'siempre', null, undefined]
  expect(bad.map(handoverDaysOf)).toEqual(bad.map(() => 90))
})
