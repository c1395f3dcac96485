import type { ChangesFileError, NoFile } from '../domain/deviceStatus.ts'
import type { Day } from '../domain/day.ts'
import type { DeviceId } from '../domain/ids.ts'
import { isOnRoster } from '../domain/roster.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { fromBase64 } from '../ledger/base64.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { Arrival } from '../ledger/replica.ts'
import { verifyP256 } from '../platform/subtle.ts'
import type { Acknowledged } from './acknowledged.ts'
import { equalBytes } from './bytes.ts'
import { unlessNotSaved, type DevicesCore } from './devicesCore.ts'
import { readJoining } from './devicesJoining.ts'
import type { FileAuthor, FileKeys } from './file/filePorts.ts'
import { openChanges, type OpenedChanges } from './file/openChanges.ts'
import { prepareChanges, type PreparedChanges, type PrepareOptions } from './file/prepareChanges.ts'
import { deriveKeys } from './keys.ts'

/** Changes that go by file, for devices that are never on together. */
export interface ChangesByFile {
  prepare(
    to: DeviceId | 'anyone',
    what: Pick<PrepareOptions, 'complete' | 'photos'>,
  ): Promise<Result<PreparedChanges, NotSaved | NoFile>>
  open(file: Blob): Promise<Result<OpenedChanges & { readonly fromName: string }, ChangesFileError | NotSaved>>
}

export interface FilesDeps {
  readonly acknowledged: Acknowledged
  readonly today: () => Day
  readonly onArrived: (arrival: Arrival) => void
}

export function createChangesByFile(core: DevicesCore, { acknowledged, today, onArrived }: FilesDeps): ChangesByFile {
  const keys: FileKeys = {
    async current() {
      const [best] = await core.ring.usable(core.roster())
      if (!best) throw new Error('books of one device have no key')
      return deriveKeys(best)
    },
    async byTag(tag) {
      for (const key of await core.ring.all()) {
        const derived = await deriveKeys(key)
        if (equalBytes(derived.tag, tag)) return derived
      }
      return undefined
    },
  }
  const keyOf = async (author: DeviceId, self: DeviceId): Promise<string | undefined> => {
    const roster = core.roster()
    if (roster && isOnRoster(roster, author)) return roster.devices.get(author)?.publicKey
    if (roster?.devices.has(self) === true) return undefined
    // The copy of the books broke off before it came to the list: then only whoever handed over the key is known.
    const joining = await readJoining(core)
    return joining?.by.device === author ? joining.by.publicKey : undefined
  }
  const authorOf = (device: DeviceId): FileAuthor => ({
    device,
    sign: (bytes) => core.trust.sign(bytes),
    async isBy(author, signature, bytes) {
      const publicKey = fromBase64((await keyOf(author, device)) ?? '')
      return publicKey ? verifyP256(publicKey, signature, bytes) : false
    },
  })
  /** Whether this device is on the list; `waits` for its place there, which comes with the books. */
  const self = async (): Promise<{ readonly author: FileAuthor; readonly place: 'listed' | 'waits' | 'off' }> => {
    const roster = core.roster()
    const { device } = await core.trust.identity()
    const author = authorOf(device)
    if (roster && isOnRoster(roster, device)) return { author, place: 'listed' }
    const waits = roster?.devices.has(device) !== true && (await readJoining(core)) !== undefined
    return { author, place: waits ? 'waits' : 'off' }
  }
  const parts = { replica: core.replica, blobs: core.blobs, acknowledged, keys, clock: core.clock, later: core.later }

  return {
    prepare: (to, what) =>
      unlessNotSaved<PreparedChanges, NotSaved | NoFile>(async () => {
        const { author, place } = await self()
        // What it has is nobody's before it has its place: first the books must come here.
        if (place !== 'listed') return err({ type: place === 'waits' ? 'no-books-yet' : 'not-listed' })
        return prepareChanges({ ...parts, author, today, random: core.random }, to, what)
      }),
    open: (file) =>
      unlessNotSaved<OpenedChanges & { readonly fromName: string }, ChangesFileError | NotSaved>(async () => {
        const { author, place } = await self()
        if (place === 'off') return err({ type: 'not-authorised' })
        const opened = await openChanges({ ...parts, author, onArrived }, file)
        if (!opened.ok) return opened
        await core.rosterMoved()
        return ok({ ...opened.value, fromName: core.roster()?.devices.get(opened.value.from)?.name ?? '' })
      }),
  }
}
