import type { Later } from '../platform/later.ts'
import type { OpenSocket, Socket } from '../platform/socket.ts'

export interface MeetingSocketDeps {
  readonly url: string
  readonly openSocket: OpenSocket
  readonly later: Later
  readonly random: (bytes: number) => Uint8Array
  /** @returns stops telling */
  readonly watchReturn: (onReturn: () => void) => () => void
  readonly onOpen: () => void
  /** Something was said in a topic. */
  readonly onSaid: (topic: string, data: string) => void
}

/** A line to the server of the owner's choice, in the words of y-webrtc's signalling, that mends itself. */
export interface MeetingSocket {
  isOpen(): boolean
  /** These and no others. */
  listenTo(topics: readonly string[]): void
  say(topic: string, data: string): void
  stop(): void
}

const FIRST_WAIT_MS = 1_000
const MOST_WAIT_MS = 60_000
const PING_MS = 15_000
/** On returning to a network the line may be dead without knowing it. */
const ANSWER_MS = 5_000
/** Two pings without an answer. */
const SILENT_LOOKS = 2
const MOST_TEXT = 4_096

export function createMeetingSocket(deps: MeetingSocketDeps): MeetingSocket {
  const { later, random } = deps
  let socket: Socket | undefined
  let isOpen = false
  let isStopped = false
  let topics: readonly string[] = []
  let wait = FIRST_WAIT_MS
  let silent = 0
  let forget = (): void => {}

  const send = (message: unknown): void => socket?.send(JSON.stringify(message))
  const after = (ms: number, run: () => void): void => {
    forget()
    forget = later(ms, run)
  }
  const drop = (): void => {
    const old = socket
    socket = undefined
    isOpen = false
    old?.close()
  }
  const look = (): void => {
    silent += 1
    if (silent > SILENT_LOOKS) return again(0)
    send({ type: 'ping' })
    after(PING_MS, look)
  }
  /** Not all devices of a shop at once, when its router comes back. */
  const again = (ms: number): void => {
    drop()
    const [chance = 0] = random(1)
    after(ms * (0.5 + chance / 255), open)
  }
  const open = (): void => {
    if (isStopped) return
    drop()
    let mine: Socket | undefined
    const isMine = (): boolean => mine !== undefined && mine === socket
    mine = deps.openSocket(deps.url, {
      onOpen() {
        if (!isMine()) return
        isOpen = true
        wait = FIRST_WAIT_MS
        silent = 0
        send({ type: 'subscribe', topics })
        after(PING_MS, look)
        deps.onOpen()
      },
      onText(text) {
        if (!isMine()) return
        silent = 0
        const said = readSaid(text)
        if (said && topics.includes(said.topic)) deps.onSaid(said.topic, said.data)
      },
      onClose() {
        if (!isMine() || isStopped) return
        const ms = wait
        wait = Math.min(wait * 2, MOST_WAIT_MS)
        again(ms)
      },
    })
    socket = mine
  }
  const stopWatching = deps.watchReturn(() => {
    if (isStopped) return
    wait = FIRST_WAIT_MS
    if (!isOpen) return open()
    silent = SILENT_LOOKS
    send({ type: 'ping' })
    after(ANSWER_MS, look)
  })
  open()

  return {
    isOpen: () => isOpen,
    listenTo(next) {
      const gone = topics.filter((topic) => !next.includes(topic))
      const added = next.filter((topic) => !topics.includes(topic))
      topics = next
      if (!isOpen) return
      if (gone.length > 0) send({ type: 'unsubscribe', topics: gone })
      if (added.length > 0) send({ type: 'subscribe', topics: added })
    },
    say: (topic, data) => send({ type: 'publish', topic, data }),
    stop() {
      isStopped = true
      forget()
      stopWatching()
      drop()
    },
  }
}

/** Reads what a server sends, which may be anything. */
function readSaid(text: string): { readonly topic: string; readonly data: string } | undefined {
  if (text.length > MOST_TEXT) return undefined
  try {
    const { type, topic, data } = JSON.parse(text) as Readonly<Record<string, unknown>>
    return type === 'publish' && typeof topic === 'string' && typeof data === 'string' ? { topic, data } : undefined
  } catch {
    return undefined
  }
}
