import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { ROOT } from '../../src/ledger/mint.ts'

/** An update as a stranger may make one. */
export function updateOf(write: (map: Y.Map<unknown>, doc: Y.Doc) => void, client?: number): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  if (client !== undefined) doc.clientID = client
  write(doc.getMap(ROOT), doc)
  return Y.encodeStateAsUpdate(doc)
}

/** Goes on as a client where another one stands: what only a broken or hostile device does. */
export function continued(update: Uint8Array, client: number, write: (map: Y.Map<unknown>) => void): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, update)
  const before = Y.encodeStateVector(doc)
  doc.clientID = client
  write(doc.getMap(ROOT))
  return Y.encodeStateAsUpdate(doc, before)
}

/** An update that also deletes: client, first number and how many. Of what is there, or of what is yet to come. */
export function deleting(
  write: (map: Y.Map<unknown>) => void,
  deletes: readonly (readonly [client: number, clock: number, length: number])[],
): Uint8Array {
  const update = updateOf(write)
  const ranges = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, deletes.length)
    for (const [client, clock, length] of deletes) {
      for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
    }
  })
  // In place of the empty list of deletions at its end.
  return Uint8Array.from([...update.subarray(0, -1), ...ranges])
}
