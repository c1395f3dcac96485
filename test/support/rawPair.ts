import type { DeviceId } from '../../src/domain/ids.ts'
import type { Link, RawChannel } from '../../src/sync/link.ts'

export interface PairOptions {
  /** Milliseconds that a frame is on its way. Without it, frames arrive in the next microtask. */
  readonly latency?: number
  /** The connection breaks by itself when it has carried this many bytes, both directions together. */
  readonly breaksAfter?: number
}

export interface PairControl {
  /** Breaks the connection: what is on its way is lost, both ends hear of it. */
  readonly cut: () => void
  /** Silence: nothing arrives, nobody is told. */
  readonly hold: () => void
  /** What was held arrives after all. */
  readonly release: () => void
}

const FRAME = 16 * 1024 + 32
const HIGH = 4 * 1024 * 1024
const LOW = 1024 * 1024

/** Two ends of a connection in memory, as WebRTC gives them: frames in order, asynchronous, copied. */
export function rawPair(options: PairOptions = {}): readonly [RawChannel, RawChannel] & PairControl {
  return channelPair(options, FRAME)
}

/** Two devices that are connected and know of each other, in memory. */
export function linkPair(
  [first, second]: readonly [DeviceId, DeviceId],
  options: PairOptions = {},
): readonly [Link, Link] & PairControl {
  const { 0: a, 1: b, cut, hold, release } = channelPair(options, 16 * 1024 * 1024)
  return Object.assign([memoryLink(a, second), memoryLink(b, first)] as const, { cut, hold, release })
}

function channelPair(
  { latency, breaksAfter = Infinity }: PairOptions,
  maxFrame: number,
): readonly [RawChannel, RawChannel] & PairControl {
  const ends = [createEnd(), createEnd()] as const
  let held: (() => void)[] | undefined
  let carried = 0

  const closeAll = (reason: string): void => {
    for (const end of ends) end.closed(reason)
  }
  const arrive = (work: () => void): void => {
    if (held) held.push(work)
    else work()
  }
  const later = (work: () => void): void => {
    if (latency === undefined) queueMicrotask(() => arrive(work))
    else setTimeout(() => arrive(work), latency)
  }
  const channel = (own: number): RawChannel => {
    const me = ends[own === 0 ? 0 : 1]
    const other = ends[own === 0 ? 1 : 0]
    let queued = 0
    let waiting: (() => void)[] = []
    const wake = (): void => {
      const ready = waiting
      waiting = []
      for (const resolve of ready) resolve()
    }
    me.onEnd(wake)
    return {
      role: own === 0 ? 'offerer' : 'answerer',
      ourFingerprint: new Uint8Array(32).fill(own + 1),
      theirFingerprint: new Uint8Array(32).fill(2 - own),
      send(frame) {
        if (me.reason !== undefined) throw new Error(`closed: ${me.reason}`)
        if (frame.length > maxFrame) throw new RangeError('frame too large')
        const copy = frame.slice()
        queued += copy.length
        later(() => {
          queued -= copy.length
          if (queued <= LOW) wake()
          if (other.reason !== undefined) return
          carried += copy.length
          if (carried > breaksAfter) closeAll('cut')
          else other.frame(copy)
        })
      },
      drained: () =>
        queued < HIGH || me.reason !== undefined
          ? Promise.resolve()
          : new Promise((resolve) => {
              waiting.push(resolve)
            }),
      onFrame: me.onFrame,
      onClose: me.onClose,
      close(reason) {
        me.closed(reason)
        later(() => other.closed('closed by the other end'))
      },
    }
  }
  return Object.assign([channel(0), channel(1)] as const, {
    cut: () => closeAll('cut'),
    hold() {
      held ??= []
    },
    release() {
      const works = held ?? []
      held = undefined
      for (const work of works) work()
    },
  })
}

interface End {
  readonly reason: string | undefined
  frame(frame: Uint8Array): void
  closed(reason: string): void
  onEnd(listener: () => void): void
  readonly onFrame: RawChannel['onFrame']
  readonly onClose: RawChannel['onClose']
}

function createEnd(): End {
  let listener: ((frame: Uint8Array) => void) | undefined
  let early: Uint8Array[] = []
  let reason: string | undefined
  const closers: ((reason: string) => void)[] = []
  return {
    get reason() {
      return reason
    },
    frame(frame) {
      if (listener) listener(frame)
      else early.push(frame)
    },
    closed(why) {
      if (reason !== undefined) return
      reason = why
      for (const closer of closers) closer(why)
    },
    onEnd(ended) {
      closers.push(ended)
    },
    onFrame(next) {
      listener = next
      const frames = early
      early = []
      for (const frame of frames) next(frame)
    },
    onClose(closer) {
      if (reason === undefined) closers.push(closer)
      else closer(reason)
    },
  }
}

function memoryLink(channel: RawChannel, peer: DeviceId): Link {
  const traffic = { sent: 0, received: 0 }
  let turn = Promise.resolve()
  return {
    peer,
    traffic,
    async send(message) {
      channel.send(message)
      traffic.sent += message.length
      await channel.drained()
    },
    onMessage(listener) {
      channel.onFrame((message) => {
        traffic.received += message.length
        turn = turn
          .then(() => listener(message))
          .catch((cause: unknown) => channel.close(`not handled: ${String(cause)}`))
      })
    },
    onClose: (listener) => channel.onClose(listener),
    close: (reason) => channel.close(reason),
  }
}
