import { breathe } from '../../platform/breathe.ts'
import { concat } from '../bytes.ts'

/** Small messages do not get smaller. */
const WORTH_TRYING = 1024
/** What is fed to the (de)compressor at once, so that no turn of the main thread gets long. */
const SLICE = 64 * 1024

export interface Packed {
  readonly bytes: Uint8Array
  readonly isPacked: boolean
}

/** Compresses where that saves a tenth or more. */
export async function pack(message: Uint8Array): Promise<Packed> {
  if (message.length < WORTH_TRYING) return { bytes: message, isPacked: false }
  const slices = Array.from({ length: Math.ceil(message.length / SLICE) }, (_, i) =>
    message.subarray(i * SLICE, (i + 1) * SLICE),
  )
  const bytes = concat(...(await through(new CompressionStream('gzip'), slices, Infinity)))
  return bytes.length <= message.length * 0.9 ? { bytes, isPacked: true } : { bytes: message, isPacked: false }
}

/** Takes a message apart that came in parts. @throws RangeError when it is damaged or becomes larger than allowed */
export async function unpack(parts: readonly Uint8Array[], most: number): Promise<Uint8Array> {
  try {
    return concat(...(await through(new DecompressionStream('gzip'), parts, most)))
  } catch (cause) {
    throw new RangeError('message refused: not unpacked', { cause })
  }
}

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  parts: readonly Uint8Array[],
  most: number,
): Promise<Uint8Array[]> {
  const writer = writable.getWriter()
  const reader = readable.getReader()
  const feed = async (): Promise<void> => {
    for (const part of parts) {
      await writer.ready
      await writer.write(part as Uint8Array<ArrayBuffer>)
      // Some browsers do all of it in one turn otherwise, however it is cut.
      await breathe()
    }
    await writer.close()
  }
  const out: Uint8Array[] = []
  let length = 0
  const drain = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      length += value.length
      if (length > most) throw new RangeError('too large')
      out.push(value)
    }
  }
  const fed = feed()
  // Its failure is the reader's too, which is the one that is looked at first.
  fed.catch(() => undefined)
  try {
    await drain()
    await fed
    return out
  } catch (cause) {
    await Promise.allSettled([reader.cancel(cause), writer.abort(cause)])
    throw cause
  }
}
