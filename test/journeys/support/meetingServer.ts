import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export interface MeetingServer {
  /** Of this machine, on a port of its own. */
  readonly url: string
  /** How many sockets were opened so far. */
  readonly opened: () => number
  readonly close: () => Promise<void>
}

/** A server that takes every socket and never says a word. */
export async function serveMeetings(): Promise<MeetingServer> {
  const sockets = new Set<Duplex>()
  let opened = 0
  const server = createServer()
  server.on('upgrade', ({ headers }, socket) => {
    const key = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    socket.on('error', () => socket.destroy())
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${key.digest('base64')}\r\n\r\n`,
    )
    opened += 1
    sockets.add(socket)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `ws://localhost:${(server.address() as AddressInfo).port}`,
    opened: () => opened,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
