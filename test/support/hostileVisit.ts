import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import type { SegmentUpdate } from '../../src/ledger/replica.ts'
import { readMessage, writeMessage, type ExchangeMessage } from '../../src/sync/messages.ts'
import { endpointOf, idOf } from './business.ts'
import type { ExchangeEndpoint } from './exchangeEnds.ts'
import { updatesWith, type HostilePeer, type Told } from './hostilePeer.ts'
import type { TestReplica } from './openReplica.ts'
import { linkPair } from './rawPair.ts'

type Outgoing = Exclude<ExchangeMessage, { readonly type: 'newer' }>

/** The other end of a device's link, played by hand. */
export interface Hand {
  readonly end: ExchangeEndpoint
  readonly say: (message: Outgoing | Uint8Array) => void
  /** Answers what the device asks for from now on. */
  readonly onHeard: (listener: (message: ExchangeMessage) => void) => void
}

/** Opens a link to a device that has let this one in. */
export async function shakeHands(victim: TestReplica, from: DeviceId): Promise<Hand> {
  const [link, hand] = linkPair([await idOf(victim), from])
  const heard: ExchangeMessage[] = []
  let listener: ((message: ExchangeMessage) => void) | undefined
  hand.onMessage((bytes) => {
    const message = readMessage(bytes)
    if (listener) listener(message)
    else heard.push(message)
  })
  // `linkPair` names the peer of each end: the victim's is the hostile one.
  return {
    end: endpointOf(victim, link),
    say(message) {
      hand.send(message instanceof Uint8Array ? message : writeMessage(message)).catch(() => undefined)
    },
    onHeard(next) {
      listener = next
      for (const message of heard.splice(0)) next(message)
    },
  }
}

export interface VisitOptions {
  /** How many facts it says to have of each segment: many make the device take them for a first copy. */
  readonly count?: number
  /** Stays connected. */
  readonly stays?: boolean
}

/**
 * Meets a device as an exchange does, and gives it what it likes: each update in a round of its own, for a segment whose
 * digest it makes up. Resolves when the device has taken, or refused, all of it.
 */
export async function visit(
  victim: TestReplica,
  from: DeviceId,
  updates: readonly SegmentUpdate[],
  { count = 1, stays = false }: VisitOptions = {},
): Promise<ExchangeEndpoint> {
  const { end, say, onHeard } = await shakeHands(victim, from)
  let round = 0
  const offer = (): void => {
    const next = updates[round]
    round += 1
    if (!next) return
    const digest = round.toString(16).padStart(64, 'f')
    const heads = [{ segment: next.segment, digest, count }]
    say({ type: 'heads', number: round, answered: 0, factVersion: 1, wallMs: victim.now, heads })
  }
  const taken = new Promise<void>((resolve) => {
    const came = (answered: number): void => {
      if (answered < updates.length && answered === round) offer()
      if (answered >= updates.length) resolve()
    }
    onHeard((message) => {
      if (message.type === 'want') say({ type: 'part', segment: message.segment, update: updateFor(message.segment) })
      if (message.type === 'heads' || message.type === 'done') came(message.answered)
      if (message.type === 'heads') say({ type: 'done', answered: message.number })
    })
    void end.until(({ ends }) => ends.length > 0).then(resolve)
  })
  const updateFor = (segment: SegmentId): Uint8Array => {
    const current = updates[round - 1]
    return current?.segment === segment ? current.update : Uint8Array.of(0, 0)
  }
  offer()
  await taken
  if (!stays) {
    end.exchange.stop()
    await end.until(({ ends }) => ends.length > 0)
  }
  return end
}

/** Gives a device what a hostile peer says. */
export async function tellTo(
  victim: TestReplica,
  peer: Pick<HostilePeer, 'device'>,
  told: readonly Told[],
  options?: VisitOptions,
): Promise<ExchangeEndpoint> {
  return visit(victim, peer.device, updatesWith(told), options)
}
