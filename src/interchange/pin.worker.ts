import { scrypt } from '@noble/hashes/scrypt.js'
import type { PinRequest } from './pinProtocol.ts'

/* Makes a key of a PIN apart from the screen: it is meant to take a while. */

addEventListener('message', ({ data: { pin, kdf } }: MessageEvent<PinRequest>) => {
  const salt = Uint8Array.from(kdf.salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const { n, r, p } = kdf
  postMessage(scrypt(new TextEncoder().encode(pin), salt, { N: n, r, p, dkLen: 32, maxmem: 2 ** 28 }))
})
