import { randomBytes } from './ids.ts'

/*
 * Unlocking by the device's own means (WebAuthn): a passkey that gives a secret, the same one each time, to whoever shows
 * face, finger or the device's code (the PRF extension). Nobody else is asked: there is no server.
 */

interface PrfResults {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer } }
}

/** A passkey of this device, by its id (base64). */
export interface Passkey {
  readonly id: string
  /** 32 bytes. */
  readonly secret: Uint8Array
}

/** Whether this browser may have passkeys that give a secret; it is known for sure only when one is made. */
export function mayHavePasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && 'credentials' in navigator
}

/** From a tap. @returns undefined when the person, the browser or the device would not */
export async function makePasskey(salt: Uint8Array): Promise<Passkey | undefined> {
  try {
    const made = (await navigator.credentials.create({
      publicKey: {
        challenge: own(randomBytes(32)),
        rp: { name: 'Al Día' },
        user: { id: own(randomBytes(16)), name: 'Al Día', displayName: 'Al Día' },
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
        extensions: extensionsFor(salt),
      },
    })) as PublicKeyCredential | null
    if (!made) return undefined
    const { prf } = made.getClientExtensionResults() as PrfResults
    if (prf?.enabled !== true) return undefined
    const id = btoa(String.fromCodePoint(...new Uint8Array(made.rawId)))
    const secret = prf.results?.first ? new Uint8Array(prf.results.first) : await openPasskey(id, salt)
    return secret && { id, secret }
  } catch {
    return undefined
  }
}

/** From a tap. @returns the secret; undefined when the person, the browser or the device would not */
export async function openPasskey(id: string, salt: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const got = (await navigator.credentials.get({
      publicKey: {
        challenge: own(randomBytes(32)),
        allowCredentials: [{ type: 'public-key', id: Uint8Array.from(atob(id), (char) => char.charCodeAt(0)) }],
        userVerification: 'required',
        extensions: extensionsFor(salt),
      },
    })) as PublicKeyCredential | null
    const first = (got?.getClientExtensionResults() as PrfResults | undefined)?.prf?.results?.first
    return first && new Uint8Array(first)
  } catch {
    return undefined
  }
}

function extensionsFor(salt: Uint8Array): AuthenticationExtensionsClientInputs {
  return { prf: { eval: { first: own(salt) } } }
}

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
