import type { DeviceId, FactId, SegmentId } from '../domain/ids.ts'
import type { MergeReport } from '../ledger/ledger.ts'
import type { Merged, Replica, SegmentHead } from '../ledger/replica.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import { createBudget } from './exchangeBudget.ts'
import { PeerError } from './exchangeEnd.ts'
import { createMergeBox } from './exchangeMerge.ts'
import type { Wants } from './exchangeWants.ts'
import type { Part, RefusedReason, Want, WantBeyond } from './messages.ts'
import type { Tally } from './progress.ts'

/** Fetches, one round at a time, what the other has and this device lacks. */
export interface Pull {
  /** Asks for the segments in which the two differ. @returns false when there is nothing to ask for */
  readonly begin: (
    ours: ReadonlyMap<SegmentId, SegmentHead>,
    theirs: ReadonlyMap<SegmentId, SegmentHead>,
  ) => Promise<boolean>
  /**
   * Both have all that state vectors tell apart, and differ still: a place was told about twice. Asks for all of those
   * segments, once for what the other has. @returns false when there is nothing to ask for
   */
  readonly beginWhole: (
    ours: ReadonlyMap<SegmentId, SegmentHead>,
    theirs: ReadonlyMap<SegmentId, SegmentHead>,
  ) => boolean
  /** Answers are awaited, on their way to the disk, or there, and what is here now was not read since. */
  readonly isOpen: () => boolean
  /** What is here is about to be read. */
  readonly noteRead: () => void
  /** Some are on their way to the disk. */
  readonly isStoring: () => boolean
  /** Takes what came, to be stored. Resolves when there is room for more. @throws PeerError for a part that nobody asked for */
  readonly take: (part: Part) => Promise<void>
  /** Resolves when nothing is on its way to the disk. Never rejects. */
  readonly stored: () => Promise<void>
  /** The other cannot give what was asked for. @returns false when it was not asked for */
  readonly without: (segment: SegmentId) => boolean
  /** The other does not remember the state by which it was asked. @throws PeerError when it was not asked by one */
  readonly askInFull: (segment: SegmentId) => Promise<void>
  /** Something came in since news were last taken. */
  readonly hasNews: () => boolean
  /** What came in since it was last asked, when anything did. */
  readonly takeNews: () => { readonly facts: number; readonly ids: readonly FactId[] }
  /** Parts that were not clean. */
  readonly refused: () => number
}

interface Wanted {
  readonly digest: string
  readonly facts: number
  /** It was asked for by a state that the other may not remember. */
  readonly isBeyond?: boolean
}

interface PullDeps {
  readonly replica: Pick<Replica, 'stateVector' | 'mergeAll'>
  readonly peer: DeviceId
  readonly clock: Clock
  readonly later: Later
  readonly tally: Tally
  readonly ask: Wants['ask']
  /** More of it is on the disk, or nothing is on its way there any more. */
  readonly onStored: () => void
  /** @param error PeerError, NotSavedError */
  readonly onError: (error: unknown) => void
  readonly post: (
    message:
      | Want
      | WantBeyond
      | { readonly type: 'refused'; readonly segment: SegmentId; readonly reason: RefusedReason },
  ) => void
}

/** Of an unknown segment. */
const EMPTY_VECTOR = Uint8Array.of(0)
/** More facts than this, or than are here, are a copy, whose rows are made at the end. */
const BULK_FACTS = 1_500
/** Fewer are never one. */
const FEW_FACTS = 200
/** A segment that was not clean so often is left alone on this link: each try costs both ends, and a row. */
const MOST_REFUSALS = 3
/** Parts that bring nothing at all, as when two links bring the same: this many, and five a second. */
const FRUITLESS = 1_500
/** Parts after which the same month goes on: one is 4 MB of ours. */
const FURTHER = 500
const NAMED_IDS = 100

export function createPull({ replica, peer, clock, later, tally, ask, post, onStored, onError }: PullDeps): Pull {
  /** Asked for: the digest that the other then named, and the facts that are to come. */
  const wanted = new Map<SegmentId, Wanted>()
  /** The last part of it came, and is on its way to the disk. */
  const coming = new Map<SegmentId, Wanted>()
  /** All of what the other had under that digest was asked for and answered: asking again would bring nothing. */
  const fetched = new Map<SegmentId, string>()
  /** What was asked for from the beginning, by the same digests. */
  const whole = new Map<SegmentId, string>()
  const refusals = new Map<SegmentId, number>()
  const spendFruitless = createBudget(clock, 'parts with nothing in them', 5, () => FRUITLESS)
  const spendFurther = createBudget(clock, 'parts of a month', 2, () => FURTHER)
  let toCome = 0
  let isBulk = false
  let isUnread = false
  let refused = 0
  let facts = 0
  let ids: FactId[] = []

  const answered = (segment: SegmentId, asked: Wanted): void => {
    fetched.set(segment, asked.digest)
    wanted.delete(segment)
    coming.delete(segment)
    toCome -= asked.facts
    tally.expectIn(toCome)
  }
  const noteNews = (report: MergeReport): void => {
    if (report.added === 0) spendFruitless()
    facts += report.added - report.seals
    ids = [...ids, ...report.ids].slice(0, NAMED_IDS)
  }
  const noteMerged = ({ type, segment, update }: Part, merged: Merged): void => {
    const asked = type === 'part' ? coming.get(segment) : undefined
    tally.received(update.length, asked?.facts ?? 0)
    if (merged.type === 'merged') noteNews(merged.report)
    else {
      refused += 1
      refusals.set(segment, (refusals.get(segment) ?? 0) + 1)
      post({ type: 'refused', segment, reason: 'unclean' })
    }
    if (asked) answered(segment, asked)
  }
  const box = createMergeBox({
    replica,
    peer,
    isBulk: () => isBulk,
    // A copy is looked at while it comes; a few facts go to the disk in one turn.
    isMoreToCome: () => !isBulk && wanted.size > 0,
    later,
    onMerged: noteMerged,
    onTurn() {
      isUnread = true
      onStored()
    },
    onError,
  })

  const lackingOf = (
    ours: ReadonlyMap<SegmentId, SegmentHead>,
    theirs: ReadonlyMap<SegmentId, SegmentHead>,
    asked: ReadonlyMap<SegmentId, string>,
  ): readonly SegmentHead[] =>
    [...theirs.values()].filter(
      ({ segment, digest }) =>
        ours.get(segment)?.digest !== digest &&
        asked.get(segment) !== digest &&
        (refusals.get(segment) ?? 0) < MOST_REFUSALS,
    )
  const expect = (lacking: readonly SegmentHead[], here: number, known: (segment: SegmentId) => number): void => {
    for (const { segment, digest, count } of lacking) {
      const facts = Math.max(1, count - known(segment))
      wanted.set(segment, { digest, facts })
      toCome += facts
    }
    isBulk = toCome > BULK_FACTS || (toCome > FEW_FACTS && toCome > here)
    tally.expectIn(toCome)
  }
  const askWhole = ({ segment, digest }: SegmentHead): void => {
    whole.set(segment, digest)
    post({ type: 'want', segment, stateVector: EMPTY_VECTOR })
  }

  const askBeyond = async (segment: SegmentId): Promise<void> => {
    const want = await ask(segment)
    const asked = wanted.get(segment)
    if (asked && want.type === 'wantBeyond') wanted.set(segment, { ...asked, isBeyond: true })
    post(want)
  }

  return {
    async begin(ours, theirs) {
      const lacking = lackingOf(ours, theirs, fetched)
      expect(lacking, countIn(ours), (segment) => ours.get(segment)?.count ?? 0)
      for (const head of lacking) {
        const { segment } = head
        if (!ours.has(segment)) askWhole(head)
        else await askBeyond(segment)
      }
      return lacking.length > 0
    },
    beginWhole(ours, theirs) {
      const lacking = lackingOf(ours, theirs, whole)
      expect(lacking, countIn(ours), () => 0)
      lacking.forEach(askWhole)
      return lacking.length > 0
    },
    isOpen: () => wanted.size > 0 || box.isBusy() || isUnread,
    noteRead() {
      isUnread = false
    },
    isStoring: box.isBusy,
    stored: box.idle,
    async take(part) {
      const { type, segment } = part
      const asked = wanted.get(segment)
      if (asked === undefined) throw new PeerError('protocol', 'a part that nobody asked for')
      if (type === 'more') spendFurther()
      else {
        wanted.delete(segment)
        coming.set(segment, asked)
      }
      await box.put(part)
    },
    without(segment) {
      const asked = wanted.get(segment)
      if (asked) answered(segment, asked)
      return asked !== undefined
    },
    async askInFull(segment) {
      const asked = wanted.get(segment)
      if (!asked?.isBeyond) throw new PeerError('protocol', 'nothing was asked for beyond a state')
      wanted.set(segment, { ...asked, isBeyond: false })
      post({ type: 'want', segment, stateVector: await replica.stateVector(segment) })
    },
    hasNews: () => facts > 0,
    takeNews() {
      const news = { facts, ids }
      facts = 0
      ids = []
      return news
    },
    refused: () => refused,
  }
}

function countIn(heads: ReadonlyMap<SegmentId, SegmentHead>): number {
  return [...heads.values()].reduce((sum, { count }) => sum + count, 0)
}
