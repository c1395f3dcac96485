import { fileURLToPath } from 'node:url'

const WIRE = fileURLToPath(new URL('../../src/sync/wire/wirePeer.ts', import.meta.url))
const PLAIN = '?plain'

/**
 * y-webrtc on our wire, as in the app, and once more as it ships, for plainYWebrtc.ts to compare with.
 * @type {import('vite').Plugin}
 */
export const twoWires = {
  name: 'two-wires',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === 'simple-peer/simplepeer.min.js' && !importer?.endsWith(PLAIN)) return WIRE
    if (source !== 'y-webrtc' || !importer?.endsWith('plainYWebrtc.ts')) return undefined
    const resolved = await this.resolve(source, importer, options)
    return resolved && `${resolved.id}${PLAIN}`
  },
}
