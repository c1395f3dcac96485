import type { MeetingError } from '../domain/deviceStatus.ts'
import type { DeviceId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { hmacSha256, sha256, verifyP256 } from '../platform/subtle.ts'
import { concat, equalBytes, textBytes } from './bytes.ts'
import { ChannelClosed, createFrames, type Frames } from './handshakeFrames.ts'
import { AUTH, MOST_TAGS, NONCE, READY, readHello, writeHello, type Hello } from './handshakeHello.ts'
import { pairingKey, type DerivedKeys } from './keys.ts'
import type { RawChannel } from './link.ts'

/** This device, as it proves itself. */
export interface Identity {
  readonly device: DeviceId
  /** SPKI. */
  readonly publicKey: Uint8Array
  /** ECDSA P-256 with SHA-256: r and s, 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

export interface ProvenPeer {
  readonly device: DeviceId
  /** SPKI. */
  readonly publicKey: Uint8Array
  /** Names of the keys that it has; empty while it is being added. */
  readonly tags: readonly Uint8Array[]
}

/** What the two ends have in common before they meet, and who is let in. */
export interface Ground {
  /** The one-time secret of an invitation, or the keys that this device has, the best first. */
  readonly by: { readonly secret: Uint8Array } | { readonly keys: readonly Pick<DerivedKeys, 'tag' | 'auth'>[] }
  /** Asked last, about a device that proved to be who it says. */
  readonly isWelcome: (peer: ProvenPeer) => Promise<boolean>
}

/** `why` is for this side's eyes: the other end is told nothing. */
export type HandshakeError = Extract<
  MeetingError,
  { readonly type: 'not-authorised' | 'other-business' | 'newer-app' | 'closed' }
> & { readonly why: string }

export interface Proven {
  readonly frames: Frames
  readonly peer: ProvenPeer
  /** Six digits that are the same on both screens, of this connection alone. */
  readonly digits: string
}

export interface HandshakeDeps {
  readonly identity: Identity
  readonly random: (bytes: number) => Uint8Array
  /** Milliseconds for all of it; ten seconds unless given. */
  readonly limit?: number
}

const BEFORE_PROOF = { bytes: 512, waiting: 4 }
const AFTER_PROOF = { bytes: 16 * 1024 + 32, waiting: 64 }
const NONCE_BYTES = 32
const MAC = 32
const SIGNATURE = 64

class Refused extends Error {
  readonly type: HandshakeError['type']
  constructor(why: string, type: HandshakeError['type'] = 'not-authorised') {
    super(why)
    this.type = type
  }
}

/**
 * Proves both ends to each other over a connection that anybody may have made: that they hold the same secret, that they
 * are the devices they say, and that nobody sits between (both certificates are in what is signed). Both commit to their
 * nonce before either is shown, so that nobody can search for one that makes the six digits come out equal. Ten seconds,
 * frames of 512 bytes; whoever fails is closed on without a reason.
 */
export async function handshake(
  raw: RawChannel,
  ground: Ground,
  deps: HandshakeDeps,
): Promise<Result<Proven, HandshakeError>> {
  const frames = createFrames(raw, BEFORE_PROOF)
  const timer = setTimeout(() => frames.close('too slow'), deps.limit ?? 10_000)
  try {
    return ok(await prove(frames, ground, deps))
  } catch (error) {
    if (!(error instanceof Refused || error instanceof ChannelClosed)) throw error
    const type = error instanceof Refused ? error.type : 'closed'
    return err({ type, why: error.message })
  } finally {
    clearTimeout(timer)
  }
}

async function prove(frames: Frames, ground: Ground, { identity, random }: HandshakeDeps): Promise<Proven> {
  const { raw } = frames
  const refuse = (why: string, type?: HandshakeError['type']): never => {
    frames.close(why)
    throw new Refused(why, type)
  }
  const isOffering = raw.role === 'offerer'
  const theirRole = isOffering ? 'answerer' : 'offerer'
  if (equalBytes(raw.ourFingerprint, raw.theirFingerprint)) refuse('own certificate')

  const nonce = random(NONCE_BYTES)
  const keys = 'keys' in ground.by ? ground.by.keys.slice(0, MOST_TAGS) : undefined
  const ours = writeHello({
    commitment: await commitment(raw.role, identity, nonce),
    device: identity.device,
    publicKey: identity.publicKey,
    ...(keys && { tags: keys.map(({ tag }) => tag) }),
  })
  frames.send(ours)

  const theirs = await frames.next()
  const read = readHello(theirs)
  if (read === 'malformed') return refuse('no HELLO')
  if (read === 'other-version') return refuse('version', 'newer-app')
  if (read.device === identity.device || equalBytes(read.publicKey, identity.publicKey)) refuse('reflection')
  const mac = (await commonKey(ground, read)) ?? refuse('no key in common', 'other-business')

  frames.send(concat(Uint8Array.of(NONCE), nonce))
  const theirNonce = expect(await frames.next(), NONCE, NONCE_BYTES) ?? refuse('no NONCE')
  if (!equalBytes(read.commitment, await commitment(theirRole, read, theirNonce))) refuse('another nonce')

  const both = (own: Uint8Array, other: Uint8Array) => (isOffering ? [own, other] : [other, own])
  const transcript = await sha256(
    concat(
      textBytes('al-dia/transcript/1\n'),
      ...both(ours, theirs).flatMap((hello) => [Uint8Array.of(hello.length >> 8, hello.length & 255), hello]),
      ...both(nonce, theirNonce),
      ...both(raw.ourFingerprint, raw.theirFingerprint),
    ),
  )
  const said = (role: RawChannel['role']) => concat(textBytes(`al-dia/auth/1/${role}\n`), transcript)
  frames.send(concat(Uint8Array.of(AUTH), await hmacSha256(mac, said(raw.role)), await identity.sign(said(raw.role))))

  const auth = expect(await frames.next(), AUTH, MAC + SIGNATURE) ?? refuse('no AUTH')
  const claim = said(theirRole)
  if (!equalBytes(auth.subarray(0, MAC), await hmacSha256(mac, claim))) refuse('wrong key')
  if (!(await verifyP256(read.publicKey, auth.subarray(MAC), claim))) refuse('wrong signature')
  const peer: ProvenPeer = { device: read.device, publicKey: read.publicKey, tags: read.tags ?? [] }
  if (!(await ground.isWelcome(peer))) refuse('not welcome')

  // From here on the other end may speak as a proven device, which it does when it has this.
  frames.allow(AFTER_PROOF)
  await accepted(frames)
  return { frames, peer, digits: await digitsOf(transcript) }
}

/** Says yes, and hears it: a door that closes instead says no. */
async function accepted(frames: Frames): Promise<void> {
  let answer: Uint8Array
  try {
    frames.send(Uint8Array.of(READY))
    answer = await frames.next()
  } catch (cause) {
    if (cause instanceof ChannelClosed && cause.message !== 'too slow') throw new Refused('turned away')
    throw cause
  }
  if (expect(answer, READY, 0)) return
  frames.close('no READY')
  throw new Refused('no READY')
}

/** Who commits is in it, and in which role, so that nobody can make another's commitment their own. */
function commitment(
  role: RawChannel['role'],
  { device, publicKey }: Pick<Hello, 'device' | 'publicKey'>,
  nonce: Uint8Array,
): Promise<Uint8Array> {
  return sha256(concat(textBytes(`al-dia/nonce/1/${role}/${device}\n`), publicKey, nonce))
}

/** The best key that both have; both sort alike, so both take the same. */
async function commonKey({ by }: Ground, { tags }: Hello): Promise<Uint8Array | undefined> {
  if ('secret' in by) return tags === undefined ? pairingKey(by.secret) : undefined
  return by.keys.find(({ tag }) => tags?.some((theirs) => equalBytes(tag, theirs)))?.auth
}

/** @returns what is behind the kind, when it is this frame */
function expect(frame: Uint8Array, kind: number, length: number): Uint8Array | undefined {
  return frame[0] === kind && frame.length === 1 + length ? frame.subarray(1) : undefined
}

async function digitsOf(transcript: Uint8Array): Promise<string> {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = await sha256(concat(textBytes('al-dia/digits/1\n'), transcript))
  const number = ((a * 256 + b) * 256 + c) * 2 ** 24 + ((d * 256 + e) * 256 + f)
  return String(number % 1_000_000).padStart(6, '0')
}
