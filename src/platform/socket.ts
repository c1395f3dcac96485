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

export const openSocket: OpenSocket = (url, { onOpen, onText, onClose }) => {
  const socket = new WebSocket(url)
  socket.addEventListener('open', onOpen)
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onText(data)
  })
  socket.addEventListener('close', onClose, { once: true })
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => socket.close(),
  }
}
