import type { RawChannel } from '../link.ts'

export type ChannelEnds = Pick<RawChannel, 'role' | 'ourFingerprint' | 'theirFingerprint'>

/** 16 KiB and a header: fits every browser's SCTP without being cut there. */
const MAX_FRAME = 16 * 1024 + 32
/** Chromium's queue breaks the channel at 16 MiB. */
const HIGH_WATER = 4 * 1024 * 1024
const LOW_WATER = 1024 * 1024
/** A listener is there in the same turn as the channel; a stranger gets no more room than this. */
const MAX_EARLY = 64
/** The only text on the channel; frames are binary. */
const PING = 'p'
/** Rounds without a sign of life. Counted and not timed, so that a computer that slept does not blame the other end. */
const SILENT_ROUNDS = 3

/** How often each end says that it is alive; three rounds of silence close the channel. */
export const PING_MS = 5_000

/** An open data channel as a RawChannel that notices when the other end has gone. */
export function rtcChannel(
  connection: RTCPeerConnection,
  channel: RTCDataChannel,
  ends: ChannelEnds,
  pingMs = PING_MS,
): RawChannel {
  let closed: string | undefined
  let listener: ((frame: Uint8Array) => void) | undefined
  let early: Uint8Array[] = []
  const closers: ((reason: string) => void)[] = []
  const waiting: (() => void)[] = []
  let silent = 0

  const wake = (): void => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  const close = (reason: string): void => {
    if (closed !== undefined) return
    closed = reason
    clearInterval(timer)
    // Closes the channel only after what is queued has left; the connection goes with it, or soon.
    channel.close()
    const end = (): void => connection.close()
    channel.addEventListener('close', end)
    setTimeout(end, 1_000)
    early = []
    wake()
    for (const closer of closers.splice(0)) closer(reason)
  }
  const take = (frame: Uint8Array): void => {
    if (listener) listener(frame)
    else if (early.length < MAX_EARLY) early.push(frame)
    else close('too many frames')
  }

  channel.binaryType = 'arraybuffer'
  channel.bufferedAmountLowThreshold = LOW_WATER
  channel.addEventListener('bufferedamountlow', wake)
  channel.addEventListener('close', () => close('closed by the other end'))
  channel.addEventListener('error', () => close('broken'))
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (closed !== undefined) return
    silent = 0
    if (data === PING) return
    if (!(data instanceof ArrayBuffer) || data.byteLength > MAX_FRAME) close('not a frame')
    else take(new Uint8Array(data))
  })
  connection.addEventListener('connectionstatechange', () => {
    if (connection.connectionState === 'failed') close('lost')
  })
  const timer = setInterval(() => {
    silent += 1
    if (silent > SILENT_ROUNDS) return close('silent')
    // It may be closing at this moment; onclose tells.
    if (channel.readyState === 'open') channel.send(PING)
  }, pingMs)

  return {
    ...ends,
    send(frame) {
      if (frame.length > MAX_FRAME) throw new RangeError('frame too large')
      if (closed !== undefined || channel.readyState !== 'open')
        throw new Error(`closed: ${closed ?? 'by the other end'}`)
      channel.send(frame as Uint8Array<ArrayBuffer>)
    },
    drained: () =>
      closed !== undefined || channel.bufferedAmount < HIGH_WATER
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve)
          }),
    onFrame(next) {
      listener = next
      for (const frame of early.splice(0)) next(frame)
    },
    onClose(closer) {
      if (closed === undefined) closers.push(closer)
      else closer(closed)
    },
    close,
  }
}
