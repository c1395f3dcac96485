import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import type { OpenSocket } from '../../src/platform/socket.ts'
import { memoryNetwork } from '../support/memoryWire.ts'
import { add, must, openSessionDevice, untilTogether } from './sessionDevice.ts'
import { eventually } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const SERVER = fileURLToPath(new URL('../../node_modules/y-webrtc/bin/server.js', import.meta.url))
let server: ChildProcess | undefined

afterEach(() => {
  server?.kill()
})

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function startServer(port: number): Promise<void> {
  const started = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: String(port) } })
  server = started
  await new Promise<void>((resolve, reject) => {
    started.stdout.once('data', () => resolve())
    started.once('exit', (code) => reject(new Error(`the server ended: ${code}`)))
  })
}

interface NodeSocket {
  readonly readyState: number
  on(event: 'open' | 'close' | 'error', listener: () => void): void
  on(event: 'message', listener: (data: Buffer) => void): void
  send(text: string): void
  close(): void
}

/** Node 20 has no WebSocket of its own; the server brings one. */
const openNodeSocket: OpenSocket = (url, events) => {
  const { WebSocket } = createRequire(SERVER)('ws') as { readonly WebSocket: new (url: string) => NodeSocket }
  const socket = new WebSocket(url)
  socket.on('open', events.onOpen)
  socket.on('message', (data) => events.onText(data.toString()))
  socket.on('close', events.onClose)
  socket.on('error', () => undefined)
  return {
    send(text) {
      if (socket.readyState === 1) socket.send(text)
    },
    close: () => socket.close(),
  }
}

test('over y-webrtc’s own server two devices find each other, also after it was started again', async () => {
  const port = await freePort()
  await startServer(port)
  const network = memoryNetwork()
  const [laptop, phone] = await Promise.all([
    openSessionDevice({ network, openSocket: openNodeSocket }),
    openSessionDevice({ network, openSocket: openNodeSocket }),
  ])
  try {
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
    const url = `ws://127.0.0.1:${port}`
    must(await laptop.devices.setRendezvous(url))
    must(await phone.devices.setRendezvous(url))
    await untilTogether(laptop, phone)

    server?.kill()
    network.cut()
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
    await startServer(port)
    // The person looks, or half a minute passes.
    laptop.comeBack()
    phone.comeBack()
    await untilTogether(laptop, phone)
    await eventually(() => network.count() === 1)
    expect(laptop.devices.state().others).toMatchObject([{ meeting: { type: 'together' } }])
  } finally {
    await laptop.close()
    await phone.close()
  }
})
