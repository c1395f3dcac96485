import { day } from '../../src/domain/day.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import type { Replica } from '../../src/ledger/replica.ts'
import { deviceKeys } from '../../src/platform/deviceKeys.ts'
import { randomBytes } from '../../src/platform/ids.ts'
import { createAcknowledged, type Acknowledged } from '../../src/sync/acknowledged.ts'
import type { FileKey, FileKeys } from '../../src/sync/file/filePorts.ts'
import { openChanges, type OpenDeps } from '../../src/sync/file/openChanges.ts'
import { prepareChanges, type PrepareDeps } from '../../src/sync/file/prepareChanges.ts'
import { businessKey, deriveKeys } from '../../src/sync/keys.ts'
import { createMemoryBlobs, type MemoryBlobs } from './memoryBlobs.ts'
import { createMemoryStore } from './memoryStore.ts'
import { createTestLater } from './testLater.ts'

/** The devices of one business, as files need to know them: its keys, and who is on the list. */
export interface FileBusiness {
  readonly keys: FileKeys
  /** Puts a new key in the place of the one before, which stays readable. */
  readonly rotate: () => Promise<void>
  /** Public keys of those on the list. */
  readonly listed: Map<DeviceId, string>
}

/** A device that hands over files and opens them. */
export type FileDevice = OpenDeps & PrepareDeps & { readonly acknowledged: Acknowledged; readonly blobs: MemoryBlobs }

export async function openFileBusiness(): Promise<FileBusiness> {
  const all: FileKey[] = []
  const rotate = async (): Promise<void> => {
    all.unshift(await deriveKeys(await businessKey(all.length + 1, randomBytes(32))))
  }
  await rotate()
  return {
    rotate,
    listed: new Map(),
    keys: {
      current: () => Promise.resolve(all[0] as FileKey),
      byTag: (tag) => Promise.resolve(all.find((key) => String(key.tag) === String(tag))),
    },
  }
}

/** Puts a device on the list of the business, with a key of its own. */
export async function admitToFiles(
  { keys, listed }: FileBusiness,
  device: DeviceId,
  replica: Replica,
): Promise<FileDevice> {
  const own = await deviceKeys.generate()
  listed.set(device, await deviceKeys.publicKey(own))
  return {
    replica,
    blobs: createMemoryBlobs(),
    keys,
    acknowledged: createAcknowledged(createMemoryStore(), replica),
    author: {
      device,
      sign: (bytes) => deviceKeys.sign(own.privateKey, bytes),
      isBy: async (author, signature, bytes) => {
        const publicKey = listed.get(author)
        return publicKey !== undefined && deviceKeys.verify(publicKey, signature, bytes)
      },
    },
    clock: { now: () => 1_800_000_000_000 },
    today: () => day('2026-07-10'),
    random: randomBytes,
    later: createTestLater().later,
    onArrived: () => undefined,
  }
}

/** The file that one device makes for another. */
export async function fileFor(
  from: FileDevice,
  to: FileDevice | 'anyone',
  options: Parameters<typeof prepareChanges>[2] = {},
): Promise<Blob> {
  const prepared = await prepareChanges(from, to === 'anyone' ? to : to.author.device, options)
  if (!prepared.ok) throw new Error(prepared.error.type)
  return prepared.value.blob
}

/** Hands files to and fro until both know that neither has anything for the other, or that more turns would not help. */
export async function meetByFile(a: FileDevice, b: FileDevice): Promise<void> {
  let [from, to] = [a, b]
  for (let turns = 0; turns < 6; turns += 1) {
    const isLast = !(await prepareChanges(from, to.author.device)).ok && turns > 0
    const opened = await openChanges(to, await fileFor(from, to, { receipt: true }))
    if (!opened.ok) throw new Error(opened.error.type)
    if (isLast) return
    ;[from, to] = [to, from]
  }
}
