import { afterEach, expect, test, vi } from 'vitest'
import { openSocket } from '../../src/platform/socket.ts'

const events = () => ({ onOpen: vi.fn(), onText: vi.fn(), onClose: vi.fn() })

/** A browser whose sockets throw this. */
function throwing(error: unknown): void {
  vi.stubGlobal('WebSocket', function WebSocket() {
    throw error
  })
}

afterEach(() => vi.unstubAllGlobals())

test('a socket that a policy refuses by throwing, as Firefox does, is one that was closed', async () => {
  throwing(new DOMException('The load for this content was blocked.', 'NS_ERROR_CONTENT_BLOCKED'))
  const heard = events()
  const socket = openSocket('wss://libreta.example', heard)
  expect(heard.onClose).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(heard.onClose).toHaveBeenCalledOnce()
  expect(heard.onOpen).not.toHaveBeenCalled()
  socket.send('hola')
  socket.close()
  expect(heard.onClose).toHaveBeenCalledOnce()
})

test('what is no address of one is told', () => {
  throwing(new DOMException('An invalid or illegal string was specified', 'SyntaxError'))
  expect(() => openSocket('hola', events())).toThrow(DOMException)
})
