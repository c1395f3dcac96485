/** Base64 of bytes, with its padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes))
}

/** @returns undefined for what is not base64 */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
