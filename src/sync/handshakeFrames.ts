import type { RawChannel } from './link.ts'

/** The channel closed, or was closed for what came over it, while a frame was waited for. */
export class ChannelClosed extends Error {
  override readonly name = 'ChannelClosed'
}

/** One frame after the other, each asked for: how two devices talk before there is a link. */
export interface Frames {
  readonly raw: RawChannel
  /** @throws ChannelClosed */
  send(frame: Uint8Array): void
  /** The next frame. @throws ChannelClosed */
  next(): Promise<Uint8Array>
  /** Open, and nothing came that was not asked for. */
  isQuiet(): boolean
  /** How large a frame may be, and how many may wait, from now on. More closes the channel. */
  allow(limits: FrameLimits): void
  /** Closes the channel. The reason stays on this side. */
  close(reason: string): void
  /** The channel, for the link that comes after: what came already is handed to its listener first. */
  rest(): RawChannel
}

export interface FrameLimits {
  readonly bytes: number
  readonly waiting: number
}

interface Waiting {
  readonly resolve: (frame: Uint8Array) => void
  readonly reject: (error: Error) => void
}

export function createFrames(raw: RawChannel, first: FrameLimits): Frames {
  let limits = first
  let came: Uint8Array[] = []
  let waiting: Waiting | undefined
  let closed: string | undefined
  let passOn: ((frame: Uint8Array) => void) | undefined

  const ended = (reason: string): void => {
    closed ??= reason
    waiting?.reject(new ChannelClosed(closed))
    waiting = undefined
  }
  const close = (reason: string): void => {
    ended(reason)
    raw.close('closed')
  }

  raw.onClose(ended)
  raw.onFrame((frame) => {
    if (passOn) return passOn(frame)
    if (closed !== undefined) return
    if (frame.length > limits.bytes) return close('frame too large')
    if (waiting) {
      waiting.resolve(frame)
      waiting = undefined
    } else if (came.length < limits.waiting) came.push(frame)
    else close('too many frames')
  })

  return {
    raw,
    send(frame) {
      if (closed !== undefined) throw new ChannelClosed(closed)
      try {
        raw.send(frame)
      } catch (cause) {
        throw new ChannelClosed('not sent', { cause })
      }
    },
    next: () =>
      new Promise((resolve, reject) => {
        const frame = came.shift()
        if (frame) resolve(frame)
        else if (closed === undefined) waiting = { resolve, reject }
        else reject(new ChannelClosed(closed))
      }),
    isQuiet: () => closed === undefined && came.length === 0,
    allow(next) {
      limits = next
    },
    close,
    rest: () => ({
      role: raw.role,
      ourFingerprint: raw.ourFingerprint,
      theirFingerprint: raw.theirFingerprint,
      send: (frame) => raw.send(frame),
      drained: () => raw.drained(),
      onFrame(listener) {
        const early = came
        came = []
        passOn = listener
        for (const frame of early) listener(frame)
      },
      onClose: (listener) => raw.onClose(listener),
      close: (reason) => raw.close(reason),
    }),
  }
}
