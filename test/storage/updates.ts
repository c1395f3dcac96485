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
