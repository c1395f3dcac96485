import type { Channel } from './fact.ts'
import { isWritten, type Ladder, type LadderStep } from './ladder.ts'

/** How a kind of customer is chased (R13): in writing, by voice, or both. */
export type Strategy = 'letters' | 'calls' | 'both'

/** Value of the shared setting 'strategy/<tag>'. */
export interface TagStrategy {
  readonly strategy?: Strategy
  /** Id of the ladder for customers with this tag. */
  readonly ladder?: string
}

/**
 * The ladder with those channels that the strategy allows. Days and levels stay, so that no step is lost: one that would
 * be left without a channel is called ('calls') or written as a letter ('letters'). The ultimatum and the closing letter
 * stay what they are: they are paper in every strategy. A call does not raise the letter level, so that under 'calls' the
 * ultimatum waits for two written contacts all the same (level3Gate.ts).
 */
export function withStrategy(ladder: Ladder, strategy: Strategy): Ladder {
  if (strategy === 'both') return ladder
  return { ...ladder, steps: ladder.steps.map((step) => ({ ...step, channels: channelsOf(step, strategy) })) }
}

function channelsOf({ level, channels }: LadderStep, strategy: 'letters' | 'calls'): readonly Channel[] {
  if (level === '3' || level === 'close') return channels
  const kept = channels.filter((channel) => isWritten(channel) === (strategy === 'letters'))
  if (kept.length > 0) return kept
  return strategy === 'letters' ? ['letter'] : ['call']
}

export interface LadderChoice {
  /** Chosen for this customer alone. */
  readonly own?: TagStrategy
  /** The customer's tags, in their order: the first that says something counts. */
  readonly tags: readonly string[]
  readonly byTag: ReadonlyMap<string, TagStrategy>
  /** Id of the business's ladder. */
  readonly business: string
  /** The ladders that there are, edited ones in place of their presets; at least one. */
  readonly ladders: readonly Ladder[]
}

export interface EffectiveLadder {
  /** With the strategy already in its channels. */
  readonly ladder: Ladder
  readonly strategy: Strategy
  /** Who decided the ladder; a tag by its name. */
  readonly from: 'customer' | { readonly tag: string } | 'business'
}

/**
 * The ladder of one customer: the own choice, else the tag's, else the business's. Ladder and strategy are found one by
 * one: a tag may say "calls only" and leave the ladder to the business. An id that is not among the ladders, because it
 * was deleted or is of a newer app, says nothing.
 * @throws RangeError when there is no ladder at all
 */
export function effectiveLadder({ own, tags, byTag, business, ladders }: LadderChoice): EffectiveLadder {
  const known = (id: string | undefined) => ladders.find((ladder) => ladder.id === id)
  const choices = tags.flatMap((tag) => {
    const choice = byTag.get(tag)
    return choice ? [{ tag, choice }] : []
  })
  const strategy = own?.strategy ?? choices.find(({ choice }) => choice.strategy)?.choice.strategy ?? 'both'
  const ofTag = choices.find(({ choice }) => known(choice.ladder))
  const found = known(own?.ladder) ?? known(ofTag?.choice.ladder) ?? known(business) ?? ladders[0]
  if (!found) throw new RangeError('no ladder')
  const from = known(own?.ladder) ? 'customer' : ofTag ? { tag: ofTag.tag } : 'business'
  return { ladder: withStrategy(found, strategy), strategy, from }
}
