import type { Channel, ReminderLevel } from './fact.ts'
import type { Ladder, LadderStep } from './ladder.ts'
import { ladderProblems, stepsInOrder } from './ladderCheck.ts'
import { effectiveLadder, type EffectiveLadder, type Strategy, type TagStrategy } from './ladderStrategy.ts'
import { LADDERS } from './presets/ladders.ts'
import type { PlainJson } from './processFacts.ts'

/** Shared settings by key. */
export type SettingsByKey = ReadonlyMap<string, PlainJson>

const LADDER = 'ladder/'
const STRATEGY = 'strategy/'
const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']
const CHANNELS: readonly Channel[] = ['whatsapp', 'email', 'sms', 'call', 'share', 'copy', 'letter', 'visit']
const STRATEGIES: readonly Strategy[] = ['letters', 'calls', 'both']

/** Key of the shared setting that holds the owner's changes to a ladder. */
export function ladderKey(id: string): string {
  return LADDER + id
}

/** Key of the shared setting that says how customers with a tag are chased. */
export function strategyKey(tag: string): string {
  return STRATEGY + tag
}

/** The ladder as its setting holds it: the id is in the key. */
export function ladderValue({ minGapDays, steps }: Ladder): PlainJson {
  return { minGapDays, steps: steps.map(({ id, day, level, channels }) => ({ id, day, level, channels })) }
}

/** The choice for a tag as its setting holds it; undefined when it says nothing. */
export function strategyValue({ strategy, ladder }: TagStrategy): PlainJson | undefined {
  if (strategy === undefined && ladder === undefined) return undefined
  return { ...(strategy === undefined ? {} : { strategy }), ...(ladder === undefined ? {} : { ladder }) }
}

/**
 * Reads a changed ladder as a stranger's: it may be of another device, or of a newer app.
 * @returns undefined for what is no ladder, or one that its own check refuses
 */
export function readLadder(id: string, value: PlainJson | undefined): Ladder | undefined {
  const fields = fieldsOf(value)
  const { minGapDays, steps } = fields
  if (typeof minGapDays !== 'number' || !Array.isArray(steps)) return undefined
  const read = (steps as readonly PlainJson[]).flatMap((step) => readStep(step) ?? [])
  const ladder: Ladder = { id, minGapDays, steps: read }
  if (read.length !== steps.length || ladderProblems(ladder).length > 0) return undefined
  return { ...ladder, steps: stepsInOrder(ladder) }
}

function readStep(value: PlainJson): LadderStep | undefined {
  const { id, day, level: named, channels: list } = fieldsOf(value)
  const level = LEVELS.find((each) => each === named)
  if (typeof id !== 'string' || typeof day !== 'number' || !level || !Array.isArray(list)) return undefined
  // In the order in which they were put; what a newer app may know besides is left out.
  const channels = (list as readonly PlainJson[]).flatMap((name) => CHANNELS.find((channel) => channel === name) ?? [])
  return { id, day, level, channels }
}

/** Reads what was chosen for a tag; what cannot be read says nothing. */
export function readStrategy(value: PlainJson | undefined): TagStrategy {
  const { strategy: named, ladder } = fieldsOf(value)
  const strategy = STRATEGIES.find((each) => each === named)
  return {
    ...(strategy === undefined ? {} : { strategy }),
    ...(typeof ladder === 'string' && ladder !== '' ? { ladder } : {}),
  }
}

/** The ladders that there are: the app's, changed ones in their place, and those of a newer app that can be read. */
export function laddersOf(settings: SettingsByKey): readonly Ladder[] {
  const own = [...settings].flatMap(([key, value]) =>
    key.startsWith(LADDER) ? (readLadder(key.slice(LADDER.length), value) ?? []) : [],
  )
  const changed = (id: string) => own.find((ladder) => ladder.id === id)
  const others = own.filter(({ id }) => !LADDERS.some((preset) => preset.id === id))
  return [...LADDERS.map((preset) => changed(preset.id) ?? preset), ...others]
}

/** What was chosen for each tag. */
export function strategiesOf(settings: SettingsByKey): ReadonlyMap<string, TagStrategy> {
  return new Map(
    [...settings].flatMap(([key, value]): [string, TagStrategy][] =>
      key.startsWith(STRATEGY) ? [[key.slice(STRATEGY.length), readStrategy(value)]] : [],
    ),
  )
}

/** What of a customer decides the ladder: an own choice by id, `null` or absent without one, and the tags. */
export interface LadderOwner {
  readonly ladder?: string | null
  readonly tags: readonly string[]
}

/**
 * How to tell the ladder that a customer is chased by: everything that reads a ladder asks here. The owner's changes,
 * the strategies of tags and the customer's own choice are in it; the channels are those that the strategy leaves.
 * The settings are read once, for whoever asks about many customers.
 * @param business id of the business's ladder
 * @param settings at least those under 'ladder/' and 'strategy/'
 */
export function ladderChooser(business: string, settings: SettingsByKey): (owner: LadderOwner) => EffectiveLadder {
  const byTag = strategiesOf(settings)
  const ladders = laddersOf(settings)
  return ({ ladder, tags }) =>
    effectiveLadder({ ...(typeof ladder === 'string' ? { own: { ladder } } : {}), tags, byTag, business, ladders })
}

/** The ladder with one more step at its end, ten days on, at the level that it has reached. */
export function withStep(ladder: Ladder): Ladder {
  const last = stepsInOrder(ladder).at(-1)
  const day = last ? Math.max(1, last.day + 10) : 3
  const level = last && last.level !== 'reminder' ? last.level : '1'
  const channels = last?.level === level ? last.channels : (['whatsapp', 'sms', 'email', 'share', 'copy'] as const)
  return { ...ladder, steps: [...ladder.steps, { id: freeId(ladder, day), day, level, channels }] }
}

/** Steps that were done are recorded by id: the one of a step that moved away is not given to another. */
function freeId({ steps }: Ladder, day: number): string {
  const taken = (id: string) => steps.some((step) => step.id === id)
  let id = `d+${day}`
  for (let n = 2; taken(id); n += 1) id = `d+${day}-${n}`
  return id
}

function fieldsOf(value: PlainJson | undefined): Readonly<Record<string, PlainJson>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return value as { readonly [key: string]: PlainJson }
}
