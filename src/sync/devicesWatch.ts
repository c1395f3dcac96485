import type { DevicesState } from '../domain/deviceStatus.ts'
import type { Later } from '../platform/later.ts'
import { KNOWN_ALONE, viewOf, withProven, type Connections, type KnownDevices } from './devicesView.ts'

/** What is shown of the devices, kept up to date while somebody looks. */
export interface DevicesWatch {
  /** The same object until something of it changes. */
  readonly state: () => DevicesState
  readonly watch: (onChange: () => void) => () => void
  /** The connections are not as they were. */
  readonly connectionsMoved: () => void
  /** Something was recorded, or came: read again soon, if anybody looks. */
  readonly booksMoved: () => void
  /** Something came of which the state does not tell: whoever looks asks again. */
  readonly listsMoved: () => void
  /** Reads again, now. @throws NotSavedError */
  readonly read: () => Promise<void>
}

interface WatchDeps {
  readonly read: () => Promise<KnownDevices>
  readonly connections: () => Connections
  readonly isElsewhere: () => boolean
  readonly later: Later
}

/** Reading costs a seal, so it waits for quiet. */
const QUIET_MS = 500

export function createDevicesWatch({ read, connections, isElsewhere, later }: WatchDeps): DevicesWatch {
  const watchers = new Set<() => void>()
  let known: KnownDevices = KNOWN_ALONE
  let state = viewOf(known, connections(), isElsewhere())
  let isOld = false
  let isAsked = false

  const tellAll = (): void => {
    for (const watcher of watchers) watcher()
  }
  const show = (): void => {
    const now = connections()
    known = withProven(known, now)
    const next = viewOf(known, now, isElsewhere())
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    tellAll()
  }
  const readNow = async (): Promise<void> => {
    isOld = false
    known = await read()
    show()
  }
  const readSoon = (): void => {
    isOld = true
    if (isAsked || watchers.size === 0) return
    isAsked = true
    later(QUIET_MS, () => {
      isAsked = false
      // What was shown stays until the disk can be read again.
      readNow().catch(() => undefined)
    })
  }
  return {
    state: () => state,
    watch(onChange) {
      watchers.add(onChange)
      if (isOld) readSoon()
      return () => watchers.delete(onChange)
    },
    connectionsMoved: show,
    booksMoved: readSoon,
    listsMoved: tellAll,
    read: readNow,
  }
}
