import type { DeviceId, SegmentId } from '../domain/ids.ts'
import type { Merged, Replica } from '../ledger/replica.ts'
import type { Later } from '../platform/later.ts'
import type { Part } from './messages.ts'

/** Parts on their way to the disk: those that come while it writes go together, in its next turn. */
export interface MergeBox {
  /** Takes a part. Resolves when there is room for another one, which may be long before this one is stored. */
  readonly put: (part: Part) => Promise<void>
  /** Something of it is not on the disk yet. */
  readonly isBusy: () => boolean
  /** Resolves when all of it is on the disk, or cannot be stored. Never rejects. */
  readonly idle: () => Promise<void>
}

interface MergeBoxDeps {
  readonly replica: Pick<Replica, 'mergeAll'>
  readonly peer: DeviceId
  /** Rows are made at the end, all at once. */
  readonly isBulk: () => boolean
  /** The next part is a matter of milliseconds: those that wait may go with it. */
  readonly isMoreToCome: () => boolean
  readonly later: Later
  /** Each part, in order, after it is on the disk. */
  readonly onMerged: (part: Part, merged: Merged) => void
  /** After each turn of the disk. */
  readonly onTurn: () => void
  /** Nothing that waits is stored any more. */
  readonly onError: (error: unknown) => void
}

/** Bytes that may wait while the disk writes, and one part of any size. */
const ROOM = 1024 * 1024
/** A turn of the disk takes no less. */
const MOST_WAITED_MS = 30

export function createMergeBox(deps: MergeBoxDeps): MergeBox {
  const { replica, peer, isBulk, isMoreToCome, later, onMerged, onTurn, onError } = deps
  let waiting: Part[] = []
  let forgetWait: (() => void) | undefined
  let working: Promise<void> | undefined
  /** What the disk is at. Never rejects. */
  let turn: Promise<unknown> = Promise.resolve()

  /** Those of different segments: of one segment each part builds on the one before it. */
  const takeTurn = (): readonly Part[] => {
    const segments = new Set<SegmentId>()
    const end = waiting.findIndex(({ segment }) => segments.has(segment) || !segments.add(segment))
    const parts = end < 0 ? waiting : waiting.slice(0, end)
    waiting = waiting.slice(parts.length)
    return parts
  }
  const work = async (): Promise<void> => {
    try {
      while (waiting.length > 0) {
        const parts = takeTurn()
        const merging = replica.mergeAll(parts, peer, isBulk())
        turn = merging.catch(() => undefined)
        const merged = await merging
        for (const [i, part] of parts.entries()) {
          const outcome = merged[i]
          if (outcome) onMerged(part, outcome)
        }
        if (waiting.length > 0) onTurn()
      }
    } catch (error) {
      waiting = []
      onError(error)
    }
    working = undefined
    onTurn()
  }

  const isFull = (): boolean => waiting.reduce((sum, { update }) => sum + update.length, 0) > ROOM
  const begin = (): void => {
    forgetWait?.()
    forgetWait = undefined
    if (waiting.length > 0) working ??= work()
  }

  return {
    async put(part) {
      waiting.push(part)
      if (!isMoreToCome() || isFull()) begin()
      else if (working === undefined) forgetWait ??= later(MOST_WAITED_MS, begin)
      while (isFull()) await turn
    },
    isBusy: () => working !== undefined || waiting.length > 0,
    async idle() {
      begin()
      await working
    },
  }
}
