import { BLOB_LANE } from './blobMessages.ts'
import type { Link } from './link.ts'

type Listener = (message: Uint8Array) => Promise<void> | void

/** One link for three purposes: comparing and fetching, what is recorded at this moment, and the bytes of attachments. */
export interface SplitLink {
  readonly exchange: Link
  readonly live: {
    send(message: Uint8Array): Promise<void>
    /** Messages come in order with those of the exchange; until somebody listens they are dropped. */
    onMessage(listener: Listener): void
  }
  readonly blobs: {
    /** After everything else. */
    send(message: Uint8Array): Promise<void>
    /** As with `live`. */
    onMessage(listener: Listener): void
  }
}

/** Messages of y-webrtc begin with 0 (wire/liveMessage.ts), those of the exchange with 1 to 7 (messages.ts), of blobs with 8. */
const LIVE = 0

export function splitLink(link: Link): SplitLink {
  let live: Listener | undefined
  let blobs: Listener | undefined
  const to = (lane: number | undefined, rest: Listener): Listener =>
    lane === LIVE ? (message) => live?.(message) : lane === BLOB_LANE ? (message) => blobs?.(message) : rest
  return {
    exchange: {
      peer: link.peer,
      traffic: link.traffic,
      send: (message, urgent) => link.send(message, urgent),
      onMessage: (listener) => link.onMessage((message) => to(message[0], listener)(message)),
      onClose: (listener) => link.onClose(listener),
      close: (reason) => link.close(reason),
    },
    live: {
      send: (message) => link.send(message, true),
      onMessage(listener) {
        live = listener
      },
    },
    blobs: {
      send: (message) => link.send(message),
      onMessage(listener) {
        blobs = listener
      },
    },
  }
}
