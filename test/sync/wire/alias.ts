import { expect, test } from 'vitest'
import { WebrtcConn, WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'
import { WirePeer } from '../../../src/sync/wire/wirePeer.ts'

/** What goes wrong silently when a bundler, or its next version, does not follow the alias of vite.config.ts. */
export function aliasExam(): void {
  test('Who asks for simple-peer gets our wire', async () => {
    // @ts-expect-error The package has no types; nobody asks for it but y-webrtc.
    const asked = (await import('simple-peer/simplepeer.min.js')) as { readonly default: unknown }
    expect(asked.default).toBe(WirePeer)
  })

  test("y-webrtc's connections are made of our wire", async () => {
    const doc = new Y.Doc()
    const provider = new WebrtcProvider(`alias-${doc.guid}`, doc, {
      signaling: [],
      peerOpts: { wire: { send: () => undefined } },
    })
    await provider.key
    if (!provider.room) throw new Error('no room')
    expect(new WebrtcConn(undefined as never, true, 'other', provider.room).peer).toBeInstanceOf(WirePeer)
    doc.destroy()
  })
}
