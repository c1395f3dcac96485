import type { Channel, ReminderLevel } from '../fact.ts'
import type { Ladder, LadderStep } from '../ladder.ts'

const MESSAGE: readonly Channel[] = ['whatsapp', 'sms', 'email', 'share', 'copy']
const MAIL: readonly Channel[] = ['email', 'whatsapp', 'share', 'copy']
const LETTER: readonly Channel[] = ['letter']

function step(day: number, level: ReminderLevel, channels: readonly Channel[]): LadderStep {
  return { id: day < 0 ? `d${day}` : `d+${day}`, day, level, channels }
}

/** The profiles that a business starts with; ids are recorded in facts and never change meaning. */
export const LADDERS: readonly Ladder[] = [
  {
    id: 'default',
    minGapDays: 5,
    steps: [
      step(-3, 'reminder', MESSAGE),
      step(3, '1', MESSAGE),
      step(10, '1', [...MESSAGE, 'call']),
      step(20, '2', MESSAGE),
      step(30, '2', ['call', ...MESSAGE]),
      step(45, '3', LETTER),
      step(60, 'close', LETTER),
    ],
  },
  {
    id: 'fiado',
    minGapDays: 3,
    steps: [
      step(-1, 'reminder', MESSAGE),
      step(3, '1', MESSAGE),
      step(7, '1', ['visit', ...MESSAGE]),
      step(15, '2', MESSAGE),
      step(30, '2', ['visit', 'call', ...MESSAGE]),
    ],
  },
  {
    id: 'b2b',
    minGapDays: 5,
    steps: [
      step(-7, 'reminder', MAIL),
      step(2, '1', MAIL),
      step(10, '1', [...MAIL, 'call']),
      step(20, '2', MAIL),
      step(30, '3', LETTER),
    ],
  },
]

/** @returns the profile, or the default one for an id that this version does not know */
export function ladderById(id: string): Ladder {
  const fallback = LADDERS[0]
  if (!fallback) throw new RangeError('no ladder')
  return LADDERS.find((ladder) => ladder.id === id) ?? fallback
}
