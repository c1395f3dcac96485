import type { DeviceId } from '../domain/ids.ts'
import type { Clock } from '../platform/clock.ts'
import type { Later } from '../platform/later.ts'
import type { RawChannel } from './link.ts'
import { newNonce, readRendezvous, writeRendezvous, type Place, type RendezvousMessage } from './rendezvousMessages.ts'
import { createMeetingSocket, type MeetingSocketDeps } from './rendezvousSocket.ts'
import type { Wire } from './sessionMeet.ts'
import type { Offer } from './wire/rtc.ts'

export interface RendezvousDeps extends Omit<MeetingSocketDeps, 'onOpen' | 'onSaid'> {
  readonly self: DeviceId
  readonly clock: Clock
  readonly later: Later
  readonly wire: Wire
  /** Today's place, and those of earlier keys that a device on the list may still look in. */
  readonly places: () => Promise<readonly Place[]>
  /** Devices on the list besides this one, and when each was connected; absent while it is not. */
  readonly others: () => ReadonlyMap<DeviceId, number | undefined>
  /** A connection that came about: who is at the other end is still to be proven. */
  readonly connected: (raw: RawChannel) => Promise<unknown>
  /** It began or ceased to look for somebody. */
  readonly onChange: () => void
}

/** Devices that find each other by themselves, through a server that learns a name that says nothing. */
export interface Rendezvous {
  /** Looks for a device that is not connected. */
  isLooking(): boolean
  /** The list of devices, the keys or the connections are not as they were. */
  refresh(): void
  stop(): void
}

interface Attempt {
  readonly nonce: string
  readonly cancel: () => void
  /** Taken when the answer comes. */
  offer?: Offer
  /** No answer for so long that the other may not have known this device when the offer came. */
  isStale: boolean
}

const ATTEMPT_MS = 15_000
const UNANSWERED_MS = 2_000
/** Two that say hello at once do not connect twice. */
const YOUNG_MS = 4_000
const ECHO_MS = 1_000
const FIRST_HELLO_MS = 500
const MOST_HELLO_MS = 120_000
const HELLOS = 8
const OFFERS = 64

/**
 * Says hello when a device of the list is not connected. Of two devices the one with the lesser name offers and the other
 * answers, so that they never both do. An attempt has fifteen seconds; a new connection takes the place of an old one
 * only when it is proven.
 */
export function createRendezvous(deps: RendezvousDeps): Rendezvous {
  const { self, clock, later, random, wire } = deps
  const attempts = new Map<DeviceId, Attempt>()
  const echoes = new Map<DeviceId, number>()
  let hellos: readonly string[] = []
  /** Offers that were answered: the server may put an old one in again. */
  let answered: readonly string[] = []
  let places: readonly Place[] = []
  let wait = FIRST_HELLO_MS
  let isStopped = false
  let forgetHello = (): void => {}

  const missing = (): readonly DeviceId[] =>
    [...deps.others()].flatMap(([device, since]) => (since === undefined ? [device] : []))
  const isLooking = (): boolean => socket.isOpen() && missing().length > 0

  const publish = async (place: Place, message: RendezvousMessage): Promise<void> => {
    const data = await writeRendezvous(place, message, random)
    if (!isStopped) socket.say(place.topic, data)
  }
  const hello = async (): Promise<void> => {
    const nonce = newNonce(random)
    hellos = [...hellos, nonce].slice(-HELLOS)
    const linked = [...deps.others()].flatMap(([device, since]) => (since === undefined ? [] : [device]))
    for (const place of places) await publish(place, { type: 'hello', from: self, nonce, linked })
  }
  /** Again and again, ever more seldom: a message may be lost, and so may an attempt. */
  const helloSoon = (ms: number): void => {
    forgetHello()
    forgetHello = later(ms, () => {
      if (isStopped || !isLooking()) return
      void hello()
      wait = Math.min(wait * 2, MOST_HELLO_MS)
      helloSoon(wait)
    })
  }
  const lookAgain = (): void => {
    wait = FIRST_HELLO_MS
    helloSoon(wait)
  }

  const socket = createMeetingSocket({
    ...deps,
    onOpen() {
      deps.onChange()
      lookAgain()
    },
    onSaid(topic, data) {
      const place = places.find((one) => one.topic === topic)
      if (!place) return
      void readRendezvous(place, data).then((message) => {
        // The server gives back what this device said itself, too.
        if (message && !isStopped && message.from !== self && deps.others().has(message.from)) hear(place, message)
      })
    },
  })

  const hear = (place: Place, message: RendezvousMessage): void => {
    if (message.type === 'hello') return heardHello(place, message)
    if (message.to !== self) return
    const { from, code } = message
    if (message.type === 'offer' && from < self && hellos.includes(message.answers)) {
      if (answered.includes(message.nonce)) return
      answered = [...answered, message.nonce].slice(-OFFERS)
      void answer(place, from, message.nonce, code)
    } else if (message.type === 'answer') {
      const attempt = attempts.get(from)
      if (attempt?.nonce !== message.answers || !attempt.offer) return
      const { offer } = attempt
      delete attempt.offer
      attempt.isStale = false
      void finish(from, attempt, offer.accept(code))
    }
  }

  const heardHello = (place: Place, { from, nonce, linked }: RendezvousMessage & { type: 'hello' }): void => {
    const since = deps.others().get(from)
    // It holds a connection to this device, and this device to it.
    if (since !== undefined && (linked.includes(self) || clock.now() - since < YOUNG_MS)) return
    if (self < from) return void offer(place, from, nonce)
    if (clock.now() - (echoes.get(from) ?? 0) < ECHO_MS) return
    echoes.set(from, clock.now())
    void hello()
  }

  const begin = (peer: DeviceId, nonce: string, cancel: () => void): Attempt => {
    attempts.get(peer)?.cancel()
    const attempt: Attempt = { nonce, cancel, isStale: false }
    attempts.set(peer, attempt)
    later(UNANSWERED_MS, () => {
      attempt.isStale = attempt.offer !== undefined
    })
    later(ATTEMPT_MS, () => {
      cancel()
      over(peer, attempt)
    })
    return attempt
  }
  const over = (peer: DeviceId, attempt: Attempt): void => {
    if (attempts.get(peer) === attempt) attempts.delete(peer)
  }
  const finish = async (peer: DeviceId, attempt: Attempt, channel: Promise<RawChannel>): Promise<void> => {
    try {
      await deps.connected(await channel)
    } catch {
      // Given up, or no code at all: hello is said again.
    } finally {
      over(peer, attempt)
    }
  }
  const isBusy = (peer: DeviceId): boolean => attempts.get(peer)?.isStale === false

  const offer = async (place: Place, peer: DeviceId, answers: string): Promise<void> => {
    if (isBusy(peer)) return
    const nonce = newNonce(random)
    let made: Offer | undefined
    const attempt = begin(peer, nonce, () => made?.cancel())
    try {
      made = await wire.makeOffer()
      attempt.offer = made
      await publish(place, { type: 'offer', from: self, to: peer, nonce, answers, code: made.code })
    } catch {
      over(peer, attempt)
    }
  }
  const answer = async (place: Place, peer: DeviceId, offered: string, code: Uint8Array): Promise<void> => {
    let cancel = (): void => {}
    const attempt = begin(peer, offered, () => cancel())
    try {
      const made = await wire.makeAnswer(code)
      cancel = () => made.cancel()
      const nonce = newNonce(random)
      await publish(place, { type: 'answer', from: self, to: peer, nonce, answers: offered, code: made.code })
      await finish(peer, attempt, made.channel)
    } catch {
      over(peer, attempt)
    }
  }
  const refresh = (): void => {
    void deps.places().then((next) => {
      if (isStopped) return
      places = next
      socket.listenTo(places.map(({ topic }) => topic))
      if (missing().length > 0) lookAgain()
    })
    deps.onChange()
  }
  const stopWatching = deps.watchReturn(lookAgain)
  refresh()

  return {
    isLooking,
    refresh,
    stop() {
      isStopped = true
      forgetHello()
      stopWatching()
      socket.stop()
      for (const { cancel } of attempts.values()) cancel()
      attempts.clear()
    },
  }
}
