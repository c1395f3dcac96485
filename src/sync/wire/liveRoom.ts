import { WebrtcConn, WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'
import { WirePeer, type Wire } from './wirePeer.ts'

/** A document that y-webrtc keeps equal among several devices. */
export interface LiveRoom {
  readonly doc: Y.Doc
  /** Brings in a device that is connected and proven. */
  add(name: string, wire: Wire): WirePeer
  close(): void
}

/**
 * Opens a room of y-webrtc without anything that y-webrtc would do by itself: no signalling server, no finding of peers,
 * no word of who is present, and nothing between tabs, which share the books themselves.
 * @param name nobody else's: y-webrtc knows a room by it, within the page
 */
export async function openLiveRoom(name: string): Promise<LiveRoom> {
  // Garbage collection would drop the lesser of two values of one id, which the ledger wants to see.
  const doc = new Y.Doc({ gc: false })
  const provider = new WebrtcProvider(name, doc, { signaling: [], filterBcConns: true })
  provider.awareness.setLocalState(null)
  await provider.key
  const { room } = provider
  if (!room) throw new Error('y-webrtc opened no room')
  room.bcconnected = false
  return {
    doc,
    add(peerName, wire) {
      // y-webrtc hands these options to the peer that it makes at once.
      provider.peerOpts = { wire }
      const conn = new WebrtcConn(NO_SIGNALING, false, peerName, room)
      const peer: unknown = conn.peer
      if (!(peer instanceof WirePeer))
        throw new Error("y-webrtc runs on simple-peer: the build's alias is not in force")
      room.webrtcConns.set(peerName, conn)
      peer.emit('connect')
      return peer
    },
    // The provider goes with its document, its peers with the provider.
    close: () => doc.destroy(),
  }
}

/** Asked only by peers that signal, which ours do not. */
const NO_SIGNALING = undefined as never
