import { verifyP256 } from './subtle.ts'

const KEY = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' }

/** Keys of devices. The browser keeps the private half and signs with it; not even the app can read it. */
export const deviceKeys = {
  async generate(): Promise<CryptoKeyPair> {
    return crypto.subtle.generateKey(KEY, false, ['sign', 'verify'])
  },

  /** The public half: SPKI, base64. */
  async publicKey(keys: CryptoKeyPair): Promise<string> {
    const bytes = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey))
    return btoa(String.fromCodePoint(...bytes))
  },

  /** 64 bytes, r and s. */
  async sign(privateKey: CryptoKey, bytes: Uint8Array): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, bytes as Uint8Array<ArrayBuffer>))
  },

  /** @param publicKey SPKI, base64 @returns false as well for what is no key */
  async verify(publicKey: string, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
    const key = fromBase64(publicKey)
    return key !== undefined && (await verifyP256(key, signature, bytes))
  },
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
