import type { DevicesState, MeetingState } from '../../src/domain/deviceStatus.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import type { Result } from '../../src/domain/result.ts'
import { hearAll, tellAll } from '../../src/platform/broadcast.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { systemLater } from '../../src/platform/later.ts'
import type { Locks } from '../../src/platform/locks.ts'
import type { OpenSocket } from '../../src/platform/socket.ts'
import { asideItems } from '../../src/storage/asideItems.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
import { createDevices, type DevicesOptions } from '../../src/sync/devices.ts'
import type { Devices } from '../../src/sync/devicesPort.ts'
import { createLive } from '../../src/sync/wire/liveDoc.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { memoryLocks } from '../support/memoryLocks.ts'
import type { MemoryNetwork } from '../support/memoryWire.ts'
import { openTestReplica, type TestReplica } from '../support/openReplica.ts'

/** A device with real books, real keys and a real handshake; only the wire is in memory. */
export interface SessionDevice extends TestReplica {
  readonly devices: Devices
  readonly id: () => Promise<DeviceId>
  /** The person comes back to the app. */
  readonly comeBack: () => void
  /** The same device in another tab. @param otherwise parts of it that do not do what they should */
  readonly tab: (otherwise?: Partial<DevicesOptions>) => Promise<SessionDevice>
  /** Resolves when the state is so. */
  readonly until: (isSo: (state: DevicesState) => boolean) => Promise<DevicesState>
  readonly meeting: (other: DeviceId) => MeetingState['type'] | undefined
}

export interface SessionDeviceOptions {
  readonly network: MemoryNetwork
  readonly openSocket: OpenSocket
}

/** @param name of books of its own unless given */
export async function openSessionDevice(options: SessionDeviceOptions, name?: string): Promise<SessionDevice> {
  return withDevices(await openTestReplica(name === undefined ? {} : { name }), memoryLocks(), options)
}

async function withDevices(
  books: TestReplica,
  locks: Locks,
  options: SessionDeviceOptions,
  otherwise: Partial<DevicesOptions> = {},
): Promise<SessionDevice> {
  const returns = new Set<() => void>()
  const devices = await createDevices({
    books: books.name,
    ledger: books.keeper,
    newId: books.newId,
    replica: books.replica,
    trust: books.trust,
    blobs: blobsOf(books.db),
    store: books.store,
    clock: { now: () => books.now },
    later: systemLater,
    random: randomBytes,
    today: () => books.today,
    pageUrl: () => 'https://example.org/al-dia/#/dispositivos',
    wire: options.network.wire,
    createLink,
    createLive,
    locks,
    tabs: { tell: tellAll, hear: hearAll },
    openSocket: options.openSocket,
    watchReturn(onReturn) {
      returns.add(onReturn)
      return () => returns.delete(onReturn)
    },
    keepAwake: () => () => undefined,
    customers: () => books.db.customers.count(),
    asideItems: (rows) => asideItems(books.db, rows),
    ...otherwise,
  })
  // As a screen does that is open.
  devices.watch(() => undefined)
  return {
    ...books,
    get now() {
      return books.now
    },
    set now(now) {
      books.now = now
    },
    devices,
    id: async () => (await books.trust.identity()).device,
    comeBack() {
      for (const onReturn of returns) onReturn()
    },
    tab: (wrong) => withDevices(books.reopen(), locks, options, wrong),
    until: (isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isSo(devices.state())) return
          stop()
          resolve(devices.state())
        }
        const stop = devices.watch(look)
        look()
      }),
    meeting: (other) => devices.state().others.find(({ id }) => id === other)?.meeting.type,
    leave() {
      devices.stop()
      books.leave()
    },
    async close() {
      devices.stop()
      await books.close()
    },
  }
}

export function must<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

/** Adds a device as two people do it: two codes, six digits, a name. */
export async function add(
  owner: SessionDevice,
  joiner: SessionDevice,
  role: 'owner' | 'seller' = 'owner',
  name = 'Celular',
  booksHere: 'together' | 'again' = 'together',
) {
  const { met, asked } = await showDigits(owner, joiner, booksHere)
  const joined = joiner.devices.joined(asked)
  must(await owner.devices.approve(met, { name, role }))
  must(await joined)
}

/** As far as the digits on both screens. */
export async function showDigits(
  owner: SessionDevice,
  joiner: SessionDevice,
  booksHere: 'together' | 'again' = 'together',
) {
  const showing = must(await owner.devices.invite())
  const scanned = must(await joiner.devices.join(showing.code.text, booksHere))
  const [met, asked] = await Promise.all([showing.answer(scanned.code.text), scanned.connected])
  return { met: must(met), asked: must(asked), showing, scanned }
}

/** Known devices meet by two codes. */
export async function reconnect(one: SessionDevice, two: SessionDevice) {
  const showing = must(await one.devices.connect())
  const scanned = must(await two.devices.answerConnect(showing.code.text))
  return Promise.all([showing.answer(scanned.code.text), scanned.connected])
}

/** Both are proven to hold the same. */
export async function untilTogether(one: SessionDevice, two: SessionDevice): Promise<void> {
  const [a, b] = await Promise.all([one.id(), two.id()])
  const isWith = (other: DeviceId) => (state: DevicesState) =>
    state.others.some(({ id, meeting }) => id === other && meeting.type === 'together')
  await Promise.all([one.until(isWith(b)), two.until(isWith(a))])
}
