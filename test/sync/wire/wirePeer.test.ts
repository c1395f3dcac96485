import { expect, test, vi } from 'vitest'
import { WirePeer } from '../../../src/sync/wire/wirePeer.ts'

const STATE = Uint8Array.of(0, 0, 1, 0)
const ANSWER = Uint8Array.of(0, 1, 2, 0, 0)
const UPDATE = Uint8Array.of(0, 2, 2, 0, 0)
const PRESENCE = Uint8Array.of(1, 0)

function peer() {
  const sent: Uint8Array[] = []
  return { sent, peer: new WirePeer({ wire: { send: (message) => sent.push(message) } }) }
}

test('What y-webrtc says of the document goes out; who looks at what does not', () => {
  const { peer: wire, sent } = peer()
  for (const message of [STATE, ANSWER, UPDATE, PRESENCE]) wire.send(message)
  expect(sent).toEqual([STATE, ANSWER, UPDATE])
})

test('An update does not go back to where it is coming from; an answer to a question does', () => {
  const { peer: wire, sent } = peer()
  wire.on('data', (message) => wire.send(message === STATE ? ANSWER : message))
  wire.deliver(UPDATE)
  wire.deliver(STATE)
  expect(sent).toEqual([ANSWER])
  wire.send(UPDATE)
  expect(sent).toEqual([ANSWER, UPDATE])
})

test('What y-webrtc throws at a message comes out, and the next update goes out again', () => {
  const { peer: wire, sent } = peer()
  wire.once('data', () => {
    throw new Error('not readable')
  })
  expect(() => wire.deliver(UPDATE)).toThrow('not readable')
  wire.send(UPDATE)
  expect(sent).toEqual([UPDATE])
})

test('Listeners come, come once and go', () => {
  const { peer: wire } = peer()
  const [always, once, gone] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
  wire.on('connect', always).once('connect', once).on('connect', gone).off('connect', gone)
  expect(wire.emit('connect')).toBe(true)
  wire.emit('connect')
  expect([always, once, gone].map(({ mock }) => mock.calls.length)).toEqual([2, 1, 0])
})

test('Destroyed once, it says so once, and sends and signals nothing', () => {
  const { peer: wire, sent } = peer()
  const [closed, failed] = [vi.fn<() => void>(), vi.fn<(error: Error) => void>()]
  wire.on('close', closed).on('error', failed)
  wire.signal()
  wire.destroy(new Error('why'))
  wire.destroy()
  wire.send(UPDATE)
  expect(wire.destroyed).toBe(true)
  expect(closed).toHaveBeenCalledTimes(1)
  expect(failed).toHaveBeenCalledTimes(1)
  expect(sent).toEqual([])
})
