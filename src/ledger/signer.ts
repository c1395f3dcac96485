/** Signing and checking with a device's key: ECDSA P-256 over SHA-256, r and s as 64 raw bytes. Implemented by platform/deviceKeys.ts. */
export interface Signer {
  /** A new pair whose private half cannot be taken out. */
  generate(): Promise<CryptoKeyPair>
  /** The public half as others get it: SPKI, base64. */
  publicKey(keys: CryptoKeyPair): Promise<string>
  sign(privateKey: CryptoKey, bytes: Uint8Array): Promise<Uint8Array>
  /** False as well for what is no key and no signature. */
  verify(publicKey: string, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>
}
