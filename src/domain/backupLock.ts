/** How the master key of a backup was made of its passphrase, with scrypt (RFC 7914). */
export interface BackupKdf {
  /** 16 bytes, hex. */
  readonly salt: string
  /** Cost: memory is 128 × n × r bytes. */
  readonly n: number
  readonly r: number
  readonly p: number
}

/** A passphrase, stretched once. The browser keeps the key; not even the app can read it. */
export interface BackupLock {
  readonly kdf: BackupKdf
  readonly master: CryptoKey
}

/** A lock for one file: each has a key of its own. */
export interface FileLock extends BackupLock {
  /** 16 random bytes, hex. */
  readonly file: string
}

/** OWASP's parameters for small memories (Password Storage Cheat Sheet): 32 MiB, three times. An old phone takes some seconds. */
export const KDF_COST = { n: 2 ** 15, r: 8, p: 3 } as const

/** Fewer characters can be guessed (NIST SP 800-63B). */
export const MIN_PASSPHRASE = 8

/** The same letters typed on another keyboard, and without the space that a keyboard adds at the end. */
export function canonicalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim()
}

/** True for one that is long enough, and not one sign over and over. */
export function isPassphrase(passphrase: string): boolean {
  const signs = canonicalPassphrase(passphrase)
  return signs.length >= MIN_PASSPHRASE && new Set(signs).size > 2
}
