import { PHOTO_BUDGET_BYTES } from '../domain/attachment.ts'
import type { AttachmentRef } from '../domain/fact.ts'
import type { Blobs } from '../ledger/blobs.ts'
import { toHex } from '../ledger/hex.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import { sha256 } from '../platform/subtle.ts'
import { readBlobMessage, SLICE_BYTES, writeBlobMessage, type BlobMessage } from './blobMessages.ts'
import { concat } from './bytes.ts'
import { createBudget } from './exchangeBudget.ts'
import { PeerError } from './exchangeEnd.ts'

/** Fetches the bytes of attachments over one link, and gives those that the other asks for. */
export interface BlobLane {
  /** What is missing may be another: asks for the next one, when none is on its way. */
  readonly look: () => void
  /** Another link brought it: whoever is at the other end of this one may want it. */
  readonly have: (name: string) => void
  readonly take: (message: Uint8Array) => Promise<void>
  readonly stop: () => void
}

export interface BlobLaneDeps {
  readonly blobs: Pick<Blobs, 'missing' | 'read' | 'put' | 'size'>
  readonly clock: Clock
  readonly later: Later
  /** On their way over any link: a blob comes over one. */
  readonly underway: Set<string>
  readonly send: (message: Uint8Array) => Promise<void>
  /** It came, and is kept. */
  readonly onStored: (name: string) => void
  /** The other end does what no device of ours does. */
  readonly onMisbehaved: (error: PeerError) => void
}

/** A slow line needs a second for a slice; who has not answered by then does not. */
const PATIENCE_MS = 30_000
/** How many are looked at to find one that this end has not been asked for in vain. */
const LOOK_AT = 200
/** A device keeps some 3,200 slices (blobs of 200 MB), and asks for them one after the other. */
const MOST_SLICES = 4_000

interface Fetching {
  readonly ref: AttachmentRef
  readonly slices: Uint8Array[]
  got: number
  /** The other end said meanwhile that it has it now: an "absent" of before says nothing. */
  isThere: boolean
  forget: () => void
}

export function createBlobLane({
  blobs,
  clock,
  later,
  underway,
  send,
  onStored,
  onMisbehaved,
}: BlobLaneDeps): BlobLane {
  /** The other end has not got it, or something else under its name. */
  const absent = new Set<string>()
  const wrong = new Set<string>()
  const spendSlice = createBudget(clock, 'slices of attachments', 100, () => MOST_SLICES)
  const spendWord = createBudget(clock, 'words about attachments', 20, () => MOST_SLICES)
  let fetching: Fetching | undefined
  let isLooking = false
  /** What is missing may have become another while it was looked at. */
  let isStale = false
  let isFull = false
  let isOver = false
  let served: { readonly name: string; readonly bytes: Uint8Array } | undefined

  const say = (message: BlobMessage): Promise<void> => send(writeBlobMessage(message)).catch(() => undefined)
  const ask = (one: Fetching): void => {
    one.forget()
    one.forget = later(PATIENCE_MS, () => giveUp(one, absent))
    void say({ type: 'want', sha256: one.ref.sha256, offset: one.got })
  }
  const release = (one: Fetching): void => {
    one.forget()
    underway.delete(one.ref.sha256)
    if (fetching === one) fetching = undefined
  }
  const giveUp = (one: Fetching, as: Set<string>): void => {
    release(one)
    as.add(one.ref.sha256)
    look()
  }
  const next = async (): Promise<AttachmentRef | undefined> => {
    const missing = await blobs.missing(LOOK_AT)
    const ref = missing.find((one) => ![absent, wrong, underway].some((set) => set.has(one.sha256)))
    return ref && (await blobs.size()) + ref.size <= PHOTO_BUDGET_BYTES ? ref : undefined
  }
  const look = (): void => {
    isStale = true
    if (isOver || isFull || isLooking || fetching) return
    isLooking = true
    isStale = false
    next()
      .then((ref) => {
        // Another link may have asked meanwhile.
        if (isOver || !ref || underway.has(ref.sha256)) return
        underway.add(ref.sha256)
        fetching = { ref, slices: [], got: 0, isThere: false, forget: () => undefined }
        ask(fetching)
      })
      .catch(() => undefined)
      .finally(() => {
        isLooking = false
        if (isStale) look()
      })
  }
  const store = async (one: Fetching): Promise<void> => {
    const { ref, slices } = one
    one.forget()
    const bytes = concat(...slices)
    try {
      const isIt = toHex(await sha256(bytes)) === ref.sha256
      if (!isIt || !(await blobs.put(bytes, ref.type)).ok) return giveUp(one, wrong)
    } catch {
      // A full disk stops pictures on this link, and not the facts: those say it where it matters.
      isFull = true
      return release(one)
    }
    release(one)
    onStored(ref.sha256)
    look()
  }
  const takeSlice = async ({ sha256: name, offset, bytes }: Extract<BlobMessage, { type: 'slice' }>): Promise<void> => {
    const one = fetching
    // It was given up while it was on its way.
    if (one?.ref.sha256 !== name || offset !== one.got) return spendWord()
    one.got += bytes.length
    if (bytes.length === 0 || one.got > one.ref.size) return giveUp(one, wrong)
    one.slices.push(bytes)
    if (one.got < one.ref.size) ask(one)
    else await store(one)
  }
  const takeAbsent = (one: Fetching): void => {
    if (!one.isThere) return giveUp(one, absent)
    one.isThere = false
    ask(one)
  }
  const serve = async ({ sha256: name, offset }: Extract<BlobMessage, { type: 'want' }>): Promise<void> => {
    spendSlice()
    if (served?.name !== name) {
      const held = await blobs.read(name).catch(() => undefined)
      served = held && { name, bytes: held.bytes }
    }
    if (!served) return void say({ type: 'absent', sha256: name })
    const bytes = served.bytes.subarray(offset, offset + SLICE_BYTES)
    // Not waited for: two ends that wait for each other would wait for ever.
    void say({ type: 'slice', sha256: name, offset, bytes })
    if (offset + SLICE_BYTES >= served.bytes.length) served = undefined
  }
  const takeOne = (message: BlobMessage): Promise<void> | void => {
    switch (message.type) {
      case 'want':
        return serve(message)
      case 'slice':
        return takeSlice(message)
      case 'absent':
        spendWord()
        if (fetching?.ref.sha256 === message.sha256) takeAbsent(fetching)
        return undefined
      case 'have':
        spendWord()
        absent.delete(message.sha256)
        if (fetching?.ref.sha256 === message.sha256) fetching.isThere = true
        return look()
    }
  }

  return {
    look,
    have: (name) => void say({ type: 'have', sha256: name }),
    async take(message) {
      if (isOver) return
      try {
        await takeOne(readBlobMessage(message))
      } catch (error) {
        isOver = true
        onMisbehaved(error instanceof PeerError ? error : new PeerError('protocol', String(error)))
      }
    },
    stop() {
      isOver = true
      if (fetching) release(fetching)
    },
  }
}
