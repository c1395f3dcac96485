import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** What an update deletes, client by client. */
export type Deletes = readonly (readonly [
  client: number,
  ranges: readonly { readonly clock: number; readonly len: number }[],
])[]

/**
 * The same update with other deletions, or none. They say nothing about facts: of two values under an id the judge
 * decides, and Yjs finds out by itself which of them a document shows. Carried along, those of places that nobody has
 * taken yet would make other devices refuse whoever takes them.
 * @param update as Yjs writes it
 */
export function withDeletes(update: Uint8Array, deletes: Deletes): Uint8Array {
  const before = written([...Y.decodeUpdate(update).ds.clients])
  const after = written(deletes)
  const result = new Uint8Array(update.length - before.length + after.length)
  // Yjs has no way to cut a delete set, which is the end of an update.
  result.set(update.subarray(0, update.length - before.length))
  result.set(after, result.length - after.length)
  return result
}

function written(deletes: Deletes): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, deletes.length)
    for (const [client, ranges] of deletes) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const { clock, len } of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, len)
      }
    }
  })
}
