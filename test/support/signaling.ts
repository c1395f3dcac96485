import type { OpenSocket, SocketEvents } from '../../src/platform/socket.ts'

/** A signalling server in memory that speaks as y-webrtc's does, and what a hostile keeper of it can do. */
export interface Signaling {
  readonly openSocket: OpenSocket
  /** Everything that was published, as the keeper reads it. */
  readonly heard: readonly string[]
  /** Addresses that were opened. */
  readonly urls: readonly string[]
  /** Sends a text to everybody who is connected. */
  readonly inject: (text: string) => void
  /** Hangs up on everybody, and takes nobody until `up`. */
  readonly down: () => void
  readonly up: () => void
  /** Swallows everything, and lets nobody know. */
  isMute: boolean
  readonly count: () => number
}

interface Client {
  readonly events: SocketEvents
  readonly topics: Set<string>
}

export function memorySignaling(): Signaling {
  const clients = new Set<Client>()
  const heard: string[] = []
  const urls: string[] = []
  let isUp = true

  const hangUp = (client: Client): void => {
    if (clients.delete(client)) queueMicrotask(client.events.onClose)
  }
  const signaling: Signaling = {
    heard,
    urls,
    isMute: false,
    count: () => clients.size,
    inject(text) {
      for (const { events } of clients) events.onText(text)
    },
    down() {
      isUp = false
      for (const client of clients) hangUp(client)
    },
    up() {
      isUp = true
    },
    openSocket(url, events) {
      urls.push(url)
      const client: Client = { events, topics: new Set() }
      queueMicrotask(() => {
        if (!isUp) return events.onClose()
        clients.add(client)
        events.onOpen()
      })
      return {
        send(text) {
          if (!clients.has(client) || signaling.isMute) return
          const message = JSON.parse(text) as Readonly<Record<string, unknown>>
          take(client, message, text)
        },
        close: () => hangUp(client),
      }
    },
  }
  const take = (client: Client, { type, topics, topic }: Readonly<Record<string, unknown>>, text: string): void => {
    if (type === 'subscribe') for (const one of topics as string[]) client.topics.add(one)
    else if (type === 'unsubscribe') for (const one of topics as string[]) client.topics.delete(one)
    else if (type === 'ping') queueMicrotask(() => client.events.onText('{"type":"pong"}'))
    else if (type === 'publish') {
      heard.push(text)
      // To its sender as well, as y-webrtc's does.
      const receivers = [...clients].filter((one) => one.topics.has(String(topic)))
      queueMicrotask(() => {
        for (const { events } of receivers) events.onText(text)
      })
    }
  }
  return signaling
}
