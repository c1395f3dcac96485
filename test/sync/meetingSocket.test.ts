import { beforeEach, describe, expect, it } from 'vitest'
import type { SocketEvents } from '../../src/platform/socket.ts'
import { createMeetingSocket, type MeetingSocket } from '../../src/sync/rendezvousSocket.ts'

/** A line to a server that the test plays, and waits that are over when the test says so. */
let lines: { events: SocketEvents; sent: Record<string, unknown>[]; isClosed: boolean }[]
let waiting: { ms: number; run: () => void } | undefined
let onReturn: () => void
let isWatched: boolean
let heard: string[]
let meeting: MeetingSocket

const line = () => lines.at(-1) as (typeof lines)[number]
/** The wait that is running is over. @returns how long it was */
function over(): number {
  const due = waiting
  waiting = undefined
  due?.run()
  return due?.ms ?? Number.NaN
}

beforeEach(() => {
  lines = []
  heard = []
  isWatched = true
  waiting = undefined
  meeting = createMeetingSocket({
    url: 'wss://meet.example',
    openSocket(_url, events) {
      const own = { events, sent: [] as Record<string, unknown>[], isClosed: false }
      lines.push(own)
      return {
        send: (text) => void own.sent.push(JSON.parse(text) as Record<string, unknown>),
        close: () => void (own.isClosed = true),
      }
    },
    later(ms, run) {
      const own = { ms, run }
      waiting = own
      return () => {
        if (waiting === own) waiting = undefined
      }
    },
    random: () => Uint8Array.of(255),
    watchReturn(listener) {
      onReturn = listener
      return () => void (isWatched = false)
    },
    onOpen: () => heard.push('open'),
    onSaid: (topic, data) => heard.push(`${topic}: ${data}`),
  })
})

describe('a line to the meeting point', () => {
  it('listens to the places that it is told, and to no longer than it is told', () => {
    meeting.listenTo(['a'])
    expect(line().sent).toEqual([])
    line().events.onOpen()
    meeting.listenTo(['b'])
    meeting.listenTo(['b'])
    meeting.say('b', 'hello')
    expect(line().sent).toEqual([
      { type: 'subscribe', topics: ['a'] },
      { type: 'unsubscribe', topics: ['a'] },
      { type: 'subscribe', topics: ['b'] },
      { type: 'publish', topic: 'b', data: 'hello' },
    ])
  })

  it('hears what is said there, and nothing else that the server says', () => {
    meeting.listenTo(['a'])
    line().events.onOpen()
    const say = (message: unknown) => line().events.onText(JSON.stringify(message))
    say({ type: 'publish', topic: 'a', data: 'x' })
    say({ type: 'publish', topic: 'other', data: 'x' })
    say({ type: 'pong' })
    say({ type: 'publish', topic: 'a', data: 5 })
    say({ type: 'publish', topic: 'a', data: 'x'.repeat(5_000) })
    line().events.onText('no json')
    expect(heard).toEqual(['open', 'a: x'])
  })

  it('asks whether somebody is there, and opens another one after two answers that did not come', () => {
    line().events.onOpen()
    expect([over(), over()]).toEqual([15_000, 15_000])
    expect(line().sent.filter(({ type }) => type === 'ping')).toHaveLength(2)
    line().events.onText('{"type":"pong"}')
    expect([over(), over()]).toEqual([15_000, 15_000])
    expect(lines).toHaveLength(1)
    over()
    expect([line().isClosed, meeting.isOpen(), over(), lines.length]).toEqual([true, false, 0, 2])
  })

  it('is opened again when it was lost, each time after twice as long, at most a minute and a half', () => {
    const waits = Array.from({ length: 8 }, () => {
      line().events.onClose()
      return over()
    })
    expect(waits).toEqual([1_500, 3_000, 6_000, 12_000, 24_000, 48_000, 90_000, 90_000])
    line().events.onOpen()
    line().events.onClose()
    expect(over()).toBe(1_500)
  })

  it('does not listen to a line that it has given up', () => {
    const [old] = lines
    old?.events.onClose()
    over()
    old?.events.onOpen()
    old?.events.onText('{"type":"publish","topic":"a","data":"x"}')
    old?.events.onClose()
    expect([meeting.isOpen(), heard, lines.length, old?.isClosed]).toEqual([false, [], 2, true])
  })
})

describe('when the person comes back to the app', () => {
  it('a line that is lost is opened at once', () => {
    line().events.onClose()
    onReturn()
    expect(lines).toHaveLength(2)
  })

  it('a line that seems open is asked, and given up five seconds later', () => {
    line().events.onOpen()
    onReturn()
    expect(line().sent.at(-1)).toEqual({ type: 'ping' })
    expect([over(), over(), lines.length]).toEqual([5_000, 0, 2])
  })
})

it('stopped, nothing is opened any more, whatever comes', () => {
  line().events.onOpen()
  const { events } = line()
  meeting.stop()
  expect([line().isClosed, isWatched, meeting.isOpen(), waiting]).toEqual([true, false, false, undefined])
  events.onClose()
  events.onOpen()
  onReturn()
  expect([lines.length, waiting, heard]).toEqual([1, undefined, ['open']])
})
