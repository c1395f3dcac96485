import type { RawChannel } from '../link.ts'
import { rtcChannel, type ChannelEnds } from './rtcChannel.ts'

/** A connection on its way to being open. */
export interface Opening {
  readonly connection: RTCPeerConnection
  /** Resolves when this end knows its addresses, or has waited long enough for more of them. */
  readonly gathered: () => Promise<void>
  /** Resolves when the other end is there. @throws Error when the attempt was given up */
  opened(ends: ChannelEnds, pingMs?: number): Promise<RawChannel>
  /** True when the network leads to the other device, even if it has not read the answer yet. */
  isReached(): boolean
  /** Gives up, unless it is open. */
  readonly cancel: () => void
}

const GATHER_MS = 3_000

/** The one channel that both ends make by themselves, so that neither waits for the other to announce it. */
export function opening(connection: RTCPeerConnection): Opening {
  const channel = connection.createDataChannel('al-dia', { negotiated: true, id: 0 })
  let isOpen = false
  let giveUp: (() => void) | undefined
  let isCancelled = false
  return {
    connection,
    gathered: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, GATHER_MS)
        const look = (): void => {
          if (connection.iceGatheringState !== 'complete') return
          clearTimeout(timer)
          resolve()
        }
        connection.addEventListener('icegatheringstatechange', look)
        look()
      }),
    // A state of "failed" before that is not the end: the other device may not have read the answer yet, and reaches
    // this one as soon as it has.
    opened: (ends, pingMs) =>
      new Promise((resolve, reject) => {
        const done = (): void => {
          isOpen = true
          resolve(rtcChannel(connection, channel, ends, pingMs))
        }
        giveUp = () => reject(new Error('given up'))
        channel.addEventListener('close', giveUp)
        channel.addEventListener('open', done)
        if (channel.readyState === 'open') done()
        if (isCancelled) giveUp()
      }),
    isReached: () => ['connected', 'completed'].includes(connection.iceConnectionState),
    cancel() {
      if (isOpen || isCancelled) return
      isCancelled = true
      connection.close()
      giveUp?.()
    },
  }
}
