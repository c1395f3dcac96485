import type { ChangesFileError } from '../domain/deviceStatus.ts'
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
import type { FileAuthor, FileKeys } from './file/filePorts.ts'
import { openChanges, type OpenedChanges } from './file/openChanges.ts'
import { prepareChanges, type PreparedChanges } from './file/prepareChanges.ts'
import { deriveKeys } from './keys.ts'

/** Changes that go by file, for devices that are never on together. */
export interface ChangesByFile {
  prepare(
    to: DeviceId | 'anyone',
    complete: boolean,
  ): Promise<Result<PreparedChanges, NotSaved | { readonly type: 'nothing-new' }>>
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
  const authorOf = (device: DeviceId): FileAuthor => ({
    device,
    sign: (bytes) => core.trust.sign(bytes),
    async isBy(author, signature, bytes) {
      const roster = core.roster()
      const publicKey = roster && isOnRoster(roster, author) && fromBase64(roster.devices.get(author)?.publicKey ?? '')
      return publicKey ? verifyP256(publicKey, signature, bytes) : false
    },
  })
  /** @returns undefined in books of one device, and on one that was taken off the list */
  const self = async (): Promise<FileAuthor | undefined> => {
    const roster = core.roster()
    const { device } = await core.trust.identity()
    return roster && isOnRoster(roster, device) ? authorOf(device) : undefined
  }
  const parts = { replica: core.replica, acknowledged, keys, clock: core.clock, later: core.later }

  return {
    prepare: (to, complete) =>
      unlessNotSaved(async () => {
        const author = await self()
        if (!author) return err({ type: 'nothing-new' })
        return prepareChanges({ ...parts, author, today, random: core.random }, to, { complete })
      }),
    open: (file) =>
      unlessNotSaved<OpenedChanges & { readonly fromName: string }, ChangesFileError | NotSaved>(async () => {
        const author = await self()
        if (!author) return err({ type: 'not-authorised' })
        const opened = await openChanges({ ...parts, author, onArrived }, file)
        if (!opened.ok) return opened
        await core.rosterMoved()
        return ok({ ...opened.value, fromName: core.roster()?.devices.get(opened.value.from)?.name ?? '' })
      }),
  }
}
