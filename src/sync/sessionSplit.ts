import type { Link } from './link.ts'

type Listener = (message: Uint8Array) => Promise<void> | void

/** One link for two purposes: comparing and fetching, and what is recorded at this moment. */
export interface SplitLink {
  readonly exchange: Link
  readonly live: {
    send(message: Uint8Array): Promise<void>
    /** Messages come in order with those of the exchange; until somebody listens they are dropped. */
    onMessage(listener: Listener): void
  }
}

/** Messages of y-webrtc begin with 0 (wire/liveMessage.ts), those of the exchange with 1 to 7 (messages.ts). */
const LIVE = 0

export function splitLink(link: Link): SplitLink {
  let live: Listener | undefined
  return {
    exchange: {
      peer: link.peer,
      traffic: link.traffic,
      send: (message, urgent) => link.send(message, urgent),
      onMessage: (listener) => link.onMessage((message) => (message[0] === LIVE ? live?.(message) : listener(message))),
      onClose: (listener) => link.onClose(listener),
      close: (reason) => link.close(reason),
    },
    live: {
      send: (message) => link.send(message, true),
      onMessage(listener) {
        live = listener
      },
    },
  }
}
