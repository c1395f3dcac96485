import type { Later } from '../platform/later.ts'
import { farewellFor, type ExchangeEnd } from './exchangeEnd.ts'
import type { Link } from './link.ts'
import { writeMessage, type ExchangeMessage, type Farewell } from './messages.ts'

export type Outgoing = Exclude<ExchangeMessage, { readonly type: 'newer' }>

/** One end of a conversation: a step at a time, and one end to it, whatever brings it about. */
export interface Talk {
  /** Listens to the link from now on, which may be closed already. */
  readonly listen: () => void
  /** Runs a step after those before it. What it throws ends the talk. Nothing runs once it is over. */
  readonly inTurn: (step: () => Promise<void>) => Promise<void>
  /** Resolves when it has left. @throws once the link is closed */
  readonly send: (message: Outgoing) => Promise<void>
  /** Small words, before what waits in the queue. Never waited for: two ends that wait for each other would wait for ever. */
  readonly post: (message: Outgoing) => void
  /** Says why, and goes. */
  readonly leave: (reason: Farewell, detail?: string) => void
  readonly fail: (error: unknown) => void
  /** The other goes. */
  readonly left: (reason: Farewell) => void
  readonly isOver: () => boolean
  /** No step is running. */
  readonly isIdle: () => boolean
}

interface TalkDeps {
  readonly link: Link
  readonly later: Later
  readonly take: (bytes: Uint8Array) => Promise<void>
  /** It is over: at once, in the middle of a step. */
  readonly ending: () => void
  /** After the step that was running. */
  readonly ended: (end: ExchangeEnd) => Promise<void>
}

const FAREWELL_MS = 1_000

/** A talk over a link; nothing happens before `listen`. */
export function createTalk({ link, later, take, ending, ended }: TalkDeps): Talk {
  let steps = 0
  let isOver = false
  let turn: Promise<void> = Promise.resolve()

  const end = (how: ExchangeEnd): void => {
    if (isOver) return
    ending()
    isOver = true
    if (how.by !== 'us') link.close(how.reason)
    turn = turn.then(() => ended(how))
  }
  const leave = (reason: Farewell, detail?: string): void => {
    if (isOver) return
    // The other closes when it has read why; closing here at once could overtake the reason.
    later(FAREWELL_MS, () => link.close(reason))
    link.send(writeMessage({ type: 'bye', reason }), true).catch(() => undefined)
    end({ by: 'us', reason, ...(detail === undefined ? {} : { detail }) })
  }
  const fail = (error: unknown): void => leave(farewellFor(error), String(error))
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    steps += 1
    turn = turn
      .then(() => (isOver ? undefined : step()))
      .catch(fail)
      .finally(() => {
        steps -= 1
      })
    return turn
  }
  const send = async (message: Outgoing, isUrgent = false): Promise<void> => {
    try {
      await link.send(writeMessage(message), isUrgent)
    } catch (error) {
      end({ by: 'link', reason: 'closed', detail: String(error) })
      throw error
    }
  }

  return {
    listen() {
      link.onMessage((bytes) => inTurn(() => take(bytes)))
      link.onClose((detail) => end({ by: 'link', reason: 'closed', detail }))
    },
    inTurn,
    send,
    post(message) {
      send(message, true).catch(() => undefined)
    },
    leave,
    fail,
    left: (reason) => end({ by: 'them', reason }),
    isOver: () => isOver,
    isIdle: () => steps === 0,
  }
}
