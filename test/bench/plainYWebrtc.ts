import { WebrtcConn, WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'

type Signal = object
/** The part of simple-peer that is used here; y-webrtc gives it no type. */
interface SimplePeer {
  readonly signal: (signal: Signal) => void
  readonly on: (event: 'connect', listener: () => void) => void
}
type SignalingConn = ConstructorParameters<typeof WebrtcConn>[0]

async function provide(name: string, doc: Y.Doc): Promise<WebrtcProvider> {
  const provider = new WebrtcProvider(name, doc, {
    signaling: [],
    peerOpts: { trickle: false, config: { iceServers: [] } },
  })
  while (provider.room === null) await new Promise((ready) => setTimeout(ready, 5))
  return provider
}

function connection(
  provider: WebrtcProvider,
  isInitiator: boolean,
  peer: string,
  tell: (signal: Signal) => void,
): SimplePeer {
  const room = provider.room
  if (!room) throw new Error('no room')
  const signaling = { send: (message: { readonly data: { readonly signal: Signal } }) => tell(message.data.signal) }
  const conn = new WebrtcConn(signaling as unknown as SignalingConn, isInitiator, peer, room)
  room.webrtcConns.set(peer, conn)
  return conn.peer as SimplePeer
}

/**
 * The library as it ships, with its own connections, and the two descriptions handed over by hand.
 * @returns milliseconds from the connection to the last value on the other side
 */
export async function plainYWebrtc(updates: readonly Uint8Array[]): Promise<number> {
  const [full, empty] = [new Y.Doc(), new Y.Doc()]
  for (const update of updates) Y.applyUpdate(full, update)
  const size = full.getMap('f').size
  const [a, b] = [await provide('plain-a', full), await provide('plain-b', empty)]
  const offered = Promise.withResolvers<Signal>()
  const answered = Promise.withResolvers<Signal>()
  const first = connection(a, true, 'b', offered.resolve)
  const second = connection(b, false, 'a', answered.resolve)
  second.signal(await offered.promise)
  const connected = new Promise<void>((resolve) => first.on('connect', resolve))
  first.signal(await answered.promise)
  await connected
  const start = performance.now()
  while (empty.getMap('f').size < size) {
    if (performance.now() - start > 60_000) throw new Error('plain y-webrtc has not come to an end in a minute')
    await new Promise((ready) => setTimeout(ready, 2))
  }
  return performance.now() - start
}
