import type { Channel, ReminderLevel } from './fact.ts'
import type { Ladder, LadderStep } from './ladder.ts'
import { ladderById } from './presets/ladders.ts'
import type { CustomerProfile } from './profile.ts'
import type { PlainJson } from './processFacts.ts'

/** Shared settings by key, as far as ladders need them. */
export type SettingsByKey = ReadonlyMap<string, PlainJson>

const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']
const CHANNELS: readonly Channel[] = ['whatsapp', 'email', 'sms', 'call', 'share', 'copy', 'letter', 'visit']
const MOST_STEPS = 60
const MOST_DAYS = 3650

/**
 * The ladder of a customer: the customer's own choice, or that of the first tag whose strategy names one
 * (`strategy/<tag>`), or the business's; with the owner's changes to it (`ladder/<id>`) where they can be read.
 */
export function ladderOf(
  business: string,
  { ladder, tags }: Pick<CustomerProfile, 'ladder' | 'tags'>,
  settings: SettingsByKey,
): Ladder {
  const ofTag = tags.flatMap((tag) => textAt(settings.get(`strategy/${tag}`), 'ladder') ?? [])[0]
  const id = ladder ?? ofTag ?? business
  return readLadder(id, settings.get(`ladder/${id}`)) ?? ladderById(id)
}

/** @returns undefined for what is no ladder, whoever wrote it */
export function readLadder(id: string, value: PlainJson | undefined): Ladder | undefined {
  const minGapDays = fieldOf(value, 'minGapDays')
  const steps = fieldOf(value, 'steps')
  if (!isDays(minGapDays) || minGapDays < 0 || !Array.isArray(steps)) return undefined
  if (steps.length === 0 || steps.length > MOST_STEPS) return undefined
  const read = (steps as readonly PlainJson[]).flatMap((step) => readStep(step) ?? [])
  return read.length === steps.length ? { id, minGapDays, steps: read } : undefined
}

function readStep(value: PlainJson): LadderStep | undefined {
  const id = fieldOf(value, 'id')
  const day = fieldOf(value, 'day')
  const level = LEVELS.find((each) => each === fieldOf(value, 'level'))
  const named = fieldOf(value, 'channels')
  const channels = Array.isArray(named) ? CHANNELS.filter((each) => named.includes(each)) : []
  if (typeof id !== 'string' || id === '' || !isDays(day) || level === undefined || channels.length === 0) {
    return undefined
  }
  const inOrder = (named as readonly PlainJson[]).flatMap((each) => channels.find((channel) => channel === each) ?? [])
  return { id, day, level, channels: inOrder }
}

function fieldOf(value: PlainJson | undefined, name: string): PlainJson | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return (value as { readonly [key: string]: PlainJson })[name]
}

function textAt(value: PlainJson | undefined, name: string): string | undefined {
  const text = fieldOf(value, name)
  return typeof text === 'string' && text !== '' ? text : undefined
}

function isDays(value: PlainJson | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_DAYS
}

/** A whole number of days out of a setting such as `handover`; undefined for anything else. */
export function daysIn(value: PlainJson | undefined): number | undefined {
  const days = fieldOf(value, 'days')
  return isDays(days) && days > 0 ? days : undefined
}
