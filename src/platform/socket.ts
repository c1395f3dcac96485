/** A line of text messages to a server that the owner chose. */
export interface Socket {
  /** Does nothing while it is not open. */
  send(text: string): void
  close(): void
}

export interface SocketEvents {
  readonly onOpen: () => void
  readonly onText: (text: string) => void
  /** Called once; also when it could not be opened. */
  readonly onClose: () => void
}

/** @throws SyntaxError for what is no address of one */
export type OpenSocket = (url: string, events: SocketEvents) => Socket

export const openSocket: OpenSocket = (url, events) => {
  let socket: WebSocket
  try {
    socket = new WebSocket(url)
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntaxError') throw error
    return closedSocket(events)
  }
  socket.addEventListener('open', events.onOpen)
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') events.onText(data)
  })
  socket.addEventListener('close', events.onClose, { once: true })
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => socket.close(),
  }
}

/** One that is not tried, or that a policy refuses: Firefox throws then, where Chromium lets the socket fail. */
export function closedSocket({ onClose }: SocketEvents): Socket {
  queueMicrotask(onClose)
  return { send() {}, close() {} }
}
