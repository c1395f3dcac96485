/*
 * The browser's cryptography in the few forms that the app uses. Everything but the random numbers is a function of what
 * goes in.
 */

/** False on an insecure page (http beyond localhost): such a browser gives no cryptography, and so no other devices. */
export function hasSubtle(): boolean {
  return (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined
}

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)))
}

/** @param length bytes that are wanted */
export async function hkdf(secret: Uint8Array, salt: string, info: string, length: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', own(secret), 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8(salt), info: utf8(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}

export async function hmacSha256(key: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const how = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', own(key), how, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, own(bytes)))
}

/**
 * @param publicKey SPKI of an ECDSA P-256 key
 * @param signature 64 bytes, r and s
 * @returns false as well for what is no such key
 */
export async function verifyP256(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  try {
    const how = { name: 'ECDSA', namedCurve: 'P-256' }
    const key = await crypto.subtle.importKey('spki', own(publicKey), how, false, ['verify'])
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, own(signature), own(bytes))
  } catch {
    return false
  }
}

/** AES-256-GCM. @param iv 12 bytes, never twice with one key */
export async function encrypt(
  key: Uint8Array,
  iv: Uint8Array,
  additional: Uint8Array,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, ['encrypt'])
  const how = { name: 'AES-GCM', iv: own(iv), additionalData: own(additional) }
  return new Uint8Array(await crypto.subtle.encrypt(how, imported, own(bytes)))
}

/** @returns undefined for what was not encrypted with this key, or was changed since */
export async function decrypt(
  key: Uint8Array,
  iv: Uint8Array,
  additional: Uint8Array,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const imported = await crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, ['decrypt'])
    const how = { name: 'AES-GCM', iv: own(iv), additionalData: own(additional) }
    return new Uint8Array(await crypto.subtle.decrypt(how, imported, own(bytes)))
  } catch {
    return undefined
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** The types of the browser want to know that nobody else writes into the memory. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
