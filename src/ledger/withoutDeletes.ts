import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/**
 * An update without its deletions. They say nothing about facts: of two values under an id the judge decides, and Yjs
 * finds out by itself which of them a document shows. Carried along, those of places that nobody has taken yet would
 * make other devices refuse whoever takes them.
 * @param update as Yjs writes it
 */
export function withoutDeletes(update: Uint8Array): Uint8Array {
  const { clients } = Y.decodeUpdate(update).ds
  if (clients.size === 0) return update
  // Yjs has no way to cut a delete set, which is the end of an update.
  const deletes = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clients.size)
    for (const [client, ranges] of clients) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const { clock, len } of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, len)
      }
    }
  })
  const kept = new Uint8Array(update.length - deletes.length + 1)
  kept.set(update.subarray(0, kept.length - 1))
  return kept
}
