import { isPdf } from './facturx.ts'
import { listZip, unpackEntry } from './zip.ts'

/* The files that a person chose, and those in archives among them, one after another. */

/** Files that are taken at once, those in archives counted one by one. */
export const MAX_FILES = 2_000
/** Of one file as it is chosen. */
export const MAX_CHOSEN_BYTES = 128 * 1024 * 1024
/** Of one file in an archive: no invoice has as many. */
const MAX_ENTRY_BYTES = 32 * 1024 * 1024
/** Of all that archives hold, unpacked. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024
/** Tax offices and mail pack archives into archives. */
const MAX_NESTING = 2

type Problem = 'file-empty' | 'file-unreadable' | 'file-too-large' | 'file-damaged' | 'too-many-files'

export type OneFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Problem }
  /** Beside the point: a paper, a picture, a list. */
  | { readonly name: string; readonly passedOver: true }

/** How far it is: archives make the total grow. */
export interface Counted {
  done: number
  total: number
}

interface Budget extends Counted {
  /** Files that may still come. */
  files: number
  bytes: number
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** The first bytes of XML, whichever way it is written. */
function mayBeXml(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)].filter((byte) => byte !== 0)
  const from = start[0] === 0xef && start[1] === 0xbb ? 3 : (start[0] ?? 0) >= 0xfe ? 2 : 0
  return start.slice(from).find((byte) => byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13) === 0x3c
}

/** What systems leave in archives beside the files. */
function isLitter(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

async function* filesOfZip(name: string, bytes: Uint8Array, budget: Budget, nesting: number): AsyncGenerator<OneFile> {
  const listed = listZip(bytes, { maxEntries: MAX_FILES * 2, maxBytes: MAX_UNPACKED_BYTES })
  if (!listed.ok) {
    yield { name, problem: listed.error.type === 'file-too-large' ? 'too-many-files' : 'file-damaged' }
    return
  }
  const entries = listed.value.filter((entry) => !entry.name.endsWith('/') && !isLitter(entry.name))
  if (entries.length === 0) yield { name, problem: 'file-empty' }
  if (entries.length > budget.files) {
    yield { name, problem: 'too-many-files' }
    return
  }
  budget.files -= entries.length
  budget.total += entries.length
  for (const entry of entries) {
    const own = `${name} › ${entry.name}`
    const content = await unpackEntry(bytes, entry, Math.min(MAX_ENTRY_BYTES, budget.bytes))
    budget.done += 1
    if (typeof content === 'string') {
      yield { name: own, problem: content === 'damaged' ? 'file-damaged' : 'file-too-large' }
      continue
    }
    budget.bytes -= content.length
    if (isZip(content) && nesting < MAX_NESTING) yield* filesOfZip(own, content, budget, nesting + 1)
    else if (mayBeXml(content) || isPdf(content)) yield { name: own, bytes: content }
    else yield { name: own, passedOver: true }
  }
}

/**
 * Every file, in order, read only when it is its turn.
 * @param counted kept up to date for telling how far it is
 */
export async function* eachFile(chosen: readonly File[], counted: Counted): AsyncGenerator<OneFile> {
  const budget: Budget = Object.assign(counted, {
    done: 0,
    total: chosen.length,
    files: MAX_FILES,
    bytes: MAX_UNPACKED_BYTES,
  })
  for (const file of chosen) {
    const { name } = file
    budget.files -= 1
    budget.done += 1
    if (budget.files < 0) {
      yield { name, problem: 'too-many-files' }
      continue
    }
    if (file.size > MAX_CHOSEN_BYTES) {
      yield { name, problem: 'file-too-large' }
      continue
    }
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      // Files of a cloud that is out of reach, and files that were moved away after they were chosen.
      yield { name, problem: 'file-unreadable' }
      continue
    }
    if (isZip(bytes)) yield* filesOfZip(name, bytes, budget, 1)
    else yield { name, bytes }
  }
}
