import type { OpenPeerConnection } from '../../../src/platform/peerConnection.ts'

export interface Outage {
  /** Connections whose cable this is. */
  readonly open: OpenPeerConnection
  /** Nothing gets through any more, and nobody is told: as out of reach of the Wi-Fi. */
  readonly cut: () => void
  /** What did not get through arrives now. */
  readonly mend: () => void
}

/** Real WebRTC with a cable that can be pulled: a browser's own switches (offline, packet loss) do not reach WebRTC. */
export function outage(): Outage {
  let isCut = false
  const waiting: (() => void)[] = []
  const pass = (work: () => void): void => {
    if (isCut) waiting.push(work)
    else work()
  }
  return {
    open() {
      const connection = new RTCPeerConnection({ iceServers: [] })
      const create = connection.createDataChannel.bind(connection)
      connection.createDataChannel = (label, options) => {
        const channel = create(label, options)
        const send = channel.send.bind(channel) as (data: unknown) => void
        channel.send = (data: unknown) => {
          pass(() => {
            if (channel.readyState === 'open') send(data)
          })
        }
        const closeChannel = channel.close.bind(channel)
        channel.close = () => pass(closeChannel)
        return channel
      }
      const closeConnection = connection.close.bind(connection)
      connection.close = () => pass(closeConnection)
      return connection
    },
    cut() {
      isCut = true
    },
    mend() {
      isCut = false
      for (const work of waiting.splice(0)) work()
    },
  }
}
