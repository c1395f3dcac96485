import type { DeviceId } from '../domain/ids.ts'
import { isOnRoster, type Roster } from '../domain/roster.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { DevicesCore } from './devicesCore.ts'
import { meetKnown } from './devicesMeeting.ts'
import { deriveKeys } from './keys.ts'
import { createRendezvous, type Rendezvous } from './rendezvous.ts'
import type { Place } from './rendezvousMessages.ts'

/** Meeting without codes, where the owner of this device switched it on. */
export interface AutomaticMeeting {
  /** The signalling address, '' while switched off. */
  readonly url: () => string
  set(url: string): Promise<Result<null, { readonly type: 'not-an-address' | 'not-secure' }>>
  readonly isLooking: () => boolean
  /** The list of devices, the keys, the connections, or the tab that holds them are not as they were. */
  refresh(): void
  /** Reads the address again: another tab has changed it. */
  read(): Promise<void>
  stop(): void
}

interface AutomaticDeps {
  readonly core: DevicesCore
  readonly acknowledged: Acknowledged
  readonly leads: () => boolean
  readonly onChange: () => void
}

const KEY = 'sync/rendezvous'
const ROTATED_KEY = 'sync/rotated'
/** Earlier keys in whose places a device that was away may still look. */
const MOST_PLACES = 4

/** The list of devices with this one on it, or not at all. */
interface Own {
  readonly self: DeviceId
  readonly roster: Roster
}

export function createAutomaticMeeting({ core, acknowledged, leads, onChange }: AutomaticDeps): AutomaticMeeting {
  const { store, sessions, clock } = core
  let url = ''
  let running: { readonly url: string; readonly rendezvous: Rendezvous } | undefined
  const since = new Map<DeviceId, number>()

  const stop = (): void => {
    running?.rendezvous.stop()
    running = undefined
  }
  const others = (): ReadonlyMap<DeviceId, number | undefined> => {
    const roster = core.roster()
    const linked = new Set(sessions.all().map(({ peer }) => peer))
    for (const peer of since.keys()) if (!linked.has(peer)) since.delete(peer)
    for (const peer of linked) if (!since.has(peer)) since.set(peer, clock.now())
    const listed = [...(roster?.devices.values() ?? [])].filter(({ cut }) => !cut)
    return new Map(listed.map(({ id }) => [id, since.get(id)]))
  }
  /** Only while somebody on the list was not met since the key was changed: a lost telephone knows the earlier places too. */
  const places = async (): Promise<readonly Place[]> => {
    const roster = core.roster()
    const keys = await core.ring.usable(roster)
    const rotatedAt = await sinceRotation(core, roster)
    const met = await Promise.all([...others().keys()].map((id) => acknowledged.of(id)))
    const isBehind = met.some(({ verifiedAt = 0 }) => verifiedAt < rotatedAt)
    return Promise.all(keys.slice(0, isBehind ? MOST_PLACES : 1).map(deriveKeys))
  }
  const start = ({ self }: Own): Rendezvous =>
    createRendezvous({
      url,
      self,
      wire: core.wire,
      clock,
      later: core.later,
      random: core.random,
      openSocket: core.openSocket,
      watchReturn: core.watchReturn,
      places,
      others: () => new Map([...others()].filter(([id]) => id !== self)),
      connected: (raw) => meetKnown(core, raw),
      onChange,
    })
  const ownOf = async (): Promise<Own | undefined> => {
    const roster = core.roster()
    const { device: self } = await core.trust.identity()
    return roster && isOnRoster(roster, self) ? { self, roster } : undefined
  }
  const refresh = async (): Promise<void> => {
    const own = url !== '' && leads() ? await ownOf() : undefined
    if (!own || !leads() || running?.url !== url) stop()
    if (!own || !leads()) return onChange()
    if (running) running.rendezvous.refresh()
    else running = { url, rendezvous: start(own) }
    onChange()
  }

  const automatic: AutomaticMeeting = {
    url: () => url,
    isLooking: () => running?.rendezvous.isLooking() === true,
    refresh: () => void refresh().catch(() => undefined),
    async read() {
      const stored = await store.get(KEY)
      url = typeof stored === 'string' ? stored : ''
      automatic.refresh()
    },
    async set(text) {
      const checked = text === '' ? ok(null) : checkUrl(text)
      if (!checked.ok) return checked
      await store.put(KEY, text === '' ? undefined : text)
      await automatic.read()
      return ok(null)
    },
    stop,
  }
  return automatic
}

/** A page may speak to `wss:`, and to this computer itself. */
function checkUrl(text: string): Result<null, { readonly type: 'not-an-address' | 'not-secure' }> {
  if (!URL.canParse(text)) return err({ type: 'not-an-address' })
  const { protocol, hostname } = new URL(text)
  if (protocol === 'wss:') return ok(null)
  if (protocol !== 'ws:') return err({ type: 'not-an-address' })
  return ['localhost', '127.0.0.1'].includes(hostname) ? ok(null) : err({ type: 'not-secure' })
}

/** When this device first heard of the current key, by its own clock; 0 for the first key. */
async function sinceRotation({ store, clock }: DevicesCore, roster: Roster | undefined): Promise<number> {
  const hash = roster?.rotation?.hash
  if (hash === undefined) return 0
  const stored = (await store.get(ROTATED_KEY)) as { readonly hash: string; readonly at: number } | undefined
  if (stored?.hash === hash) return stored.at
  const at = clock.now()
  await store.put(ROTATED_KEY, { hash, at })
  return at
}
