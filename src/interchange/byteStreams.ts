/** What a stream gives, piece by piece; Safari's streams cannot be iterated. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Who stops in the middle lets go of what feeds it.
    await reader.cancel().catch(() => undefined)
  }
}

/** A stream of what is given, asked for as it is read. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

/** Packed with gzip. @throws what the chunks throw */
export function gzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return chunksOf(streamOf(chunks).pipeThrough(new CompressionStream('gzip')))
}

/** Unpacked from gzip. @throws TypeError when it is none, or is cut; what the chunks throw */
export function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return chunksOf(streamOf(chunks).pipeThrough(new DecompressionStream('gzip')))
}

/** Megabyte by megabyte: what is finished can be put aside by the browser. */
const PART = 1_000_000

/** Everything in one blob, that need not be in memory. */
export async function blobOf(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: Blob[] = []
  let open: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const close = (): void => {
    parts.push(new Blob(open))
    open = []
    size = 0
  }
  for await (const chunk of chunks) {
    open.push(chunk as Uint8Array<ArrayBuffer>)
    size += chunk.length
    if (size >= PART) close()
  }
  close()
  return new Blob(parts)
}
