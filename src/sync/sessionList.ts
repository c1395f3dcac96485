import type { DeviceId } from '../domain/ids.ts'
import type { Arrival } from '../ledger/replica.ts'
import type { ExchangeEnd } from './exchangeEnd.ts'
import type { ExchangeState } from './exchangeView.ts'
import type { Link } from './link.ts'
import { openSession, type Session, type SessionDeps } from './session.ts'

export interface SessionListDeps extends SessionDeps {
  /** Something of it is not as it was. */
  readonly onChange: () => void
  /** After the other sessions have been told. */
  readonly onArrived: (arrival: Arrival) => void
  readonly onEnd: (peer: DeviceId, end: ExchangeEnd) => void
  /** Keeps the screen on. @returns lets it go dark */
  readonly keepAwake: () => () => void
}

/** The devices that are connected now, one session each. */
export interface SessionList {
  /** A new link to a device takes the place of the one before, which is stale. */
  open(link: Link): Session
  of(peer: DeviceId): Session | undefined
  all(): readonly Session[]
  /** Something new is here, by another road than these links. */
  recheck(): void
  stop(peer: DeviceId): void
  stopAll(): void
  /** Resolves when it is so, or when the session has ended. */
  until(session: Session, isSo: (state: ExchangeState) => boolean): Promise<ExchangeEnd | undefined>
}

export function createSessionList(deps: SessionListDeps): SessionList {
  const sessions = new Map<DeviceId, Session>()
  const watchers = new Set<() => void>()
  let sleep: (() => void) | undefined

  const changed = (): void => {
    const isBusy = [...sessions.values()].some((session) => isWorking(session.state()))
    if (isBusy) sleep ??= deps.keepAwake()
    else {
      sleep?.()
      sleep = undefined
    }
    for (const watcher of watchers) watcher()
    deps.onChange()
  }
  const recheck = (except?: Session): void => {
    for (const session of sessions.values()) if (session !== except) session.recheck()
  }

  return {
    open(link) {
      const { peer } = link
      sessions.get(peer)?.stop()
      const session: Session = openSession(link, deps, {
        onState: changed,
        onArrived(arrival) {
          recheck(session)
          deps.onArrived(arrival)
        },
        onEnd(end) {
          if (sessions.get(peer) === session) sessions.delete(peer)
          deps.onEnd(peer, end)
          changed()
        },
      })
      sessions.set(peer, session)
      changed()
      return session
    },
    of: (peer) => sessions.get(peer),
    all: () => [...sessions.values()],
    recheck: () => recheck(),
    stop: (peer) => sessions.get(peer)?.stop(),
    stopAll() {
      for (const session of sessions.values()) session.stop()
    },
    until: (session, isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          const end = session.ended()
          if (end === undefined && !isSo(session.state())) return
          watchers.delete(look)
          resolve(end)
        }
        watchers.add(look)
        look()
      }),
  }
}

/** Worth keeping the screen on for. */
function isWorking({ meeting }: ExchangeState): boolean {
  return ['checking', 'exchanging', 'writing'].includes(meeting.type)
}
