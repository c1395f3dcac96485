import { expect, test } from 'vitest'
import { handoverDaysOf } from '../../src/domain/handoverDays.ts'
import {
  ladderChooser,
  ladderKey,
  laddersOf,
  ladderValue,
  readLadder,
  readStrategy,
  strategyKey,
  strategyValue,
  withStep,
} from '../../src/domain/ladderSettings.ts'
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

test('a ladder is changed under its own key, and the others stay', () => {
  const changed = new Map<string, PlainJson>([[ladderKey('fiado'), own]])
  expect(laddersOf(changed).filter(({ id }) => id !== 'fiado')).toEqual(LADDERS.filter(({ id }) => id !== 'fiado'))
  expect(ladderChooser('fiado', changed)({ tags: [] }).ladder).toEqual({ id: 'fiado', ...(own as object) })
})

test.each([
  ['how they are chased', { strategy: 'calls' }],
  ['by which ladder', { ladder: 'b2b' }],
  ['both', { strategy: 'letters', ladder: 'b2b' }],
] as const)('what is chosen for a tag is read as it was: %s', (_what, choice) => {
  expect(readStrategy(strategyValue(choice))).toEqual(choice)
  expect(strategyKey('norte')).toBe('strategy/norte')
})

test('nothing chosen for a tag is nothing kept', () => {
  expect(strategyValue({})).toBeUndefined()
  expect(readStrategy({ strategy: 'pigeons', ladder: '' })).toEqual({})
})

test('the first step of an empty ladder is a letter after three days, and one after a letter is like it', () => {
  const [first] = withStep({ id: 'x', minGapDays: 1, steps: [] }).steps
  expect(first).toMatchObject({ day: 3, level: '1', channels: ['whatsapp', 'sms', 'email', 'share', 'copy'] })
  const letter = { id: 'a', day: 20, level: '2', channels: ['letter'] } as const
  expect(withStep({ id: 'x', minGapDays: 1, steps: [letter] }).steps[1]).toMatchObject({
    day: 30,
    level: '2',
    channels: ['letter'],
  })
  const reminder = { id: 'a', day: -20, level: 'reminder', channels: ['sms'] } as const
  expect(withStep({ id: 'x', minGapDays: 1, steps: [reminder] }).steps[1]).toMatchObject({
    day: 1,
    level: '1',
    channels: ['whatsapp', 'sms', 'email', 'share', 'copy'],
  })
})
