import type { MeetingError } from '../../domain/deviceStatus.ts'
import { openPeerConnection, type OpenPeerConnection } from '../../platform/peerConnection.ts'
import type { RawChannel } from '../link.ts'
import { opening, type Opening } from './opening.ts'
import { decodeDescription, encodeDescription, type Description } from './sdpCode.ts'
import { readSdp, writeSdp } from './sdpText.ts'

/** Why two devices cannot be connected. What is merely slow is told by `onUnreachable`. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected'
  readonly type: Extract<MeetingError['type'], 'no-webrtc' | 'no-network' | 'used-code' | 'closed'>
  constructor(type: NotConnected['type'], options?: ErrorOptions) {
    super(type, options)
    this.type = type
  }
}

export interface RtcOptions {
  /**
   * The other device has not been reached for a while: eight seconds after both codes are known, or thirty where only
   * this end can know. It is still being tried. Called once.
   */
  readonly onUnreachable?: () => void
  readonly open?: OpenPeerConnection
  /** Milliseconds; for tests. */
  readonly pingMs?: number
  readonly patienceMs?: number
}

export interface Offer {
  /** For the other device: see sdpCode.ts. */
  readonly code: Uint8Array
  /**
   * Connects to the device that made this answer. A code that cannot be read leaves the offer open for another try.
   * @throws RangeError when it is no answer @throws NotConnected
   */
  accept(answer: Uint8Array): Promise<RawChannel>
  /** Stops trying. A channel that is open already is closed by its own `close`. */
  cancel(): void
}

export interface Answer {
  readonly code: Uint8Array
  /** Resolves when the other device has read the answer. @throws NotConnected */
  readonly channel: Promise<RawChannel>
  cancel(): void
}

const OFFERER_PATIENCE_MS = 8_000
/** The answer has yet to be shown to the other device's camera. */
const ANSWERER_PATIENCE_MS = 30_000

/** @throws NotConnected */
export async function makeOffer(options: RtcOptions = {}): Promise<Offer> {
  const attempt = start(options)
  try {
    const { ours, code } = await describe(attempt)
    let isUsed = false
    return {
      code,
      async accept(answer) {
        const theirs = decodeDescription(answer)
        if (theirs.setup === 'actpass') throw new RangeError('code refused: not an answer')
        if (isUsed) throw new NotConnected('used-code')
        isUsed = true
        const patienceMs = options.patienceMs ?? OFFERER_PATIENCE_MS
        return connect(attempt, { role: 'offerer', ours, theirs, ...options, patienceMs })
      },
      cancel: attempt.cancel,
    }
  } catch (cause) {
    throw notConnected(attempt, cause)
  }
}

/** @throws RangeError when it is no offer @throws NotConnected */
export async function makeAnswer(offer: Uint8Array, options: RtcOptions = {}): Promise<Answer> {
  const theirs = decodeDescription(offer)
  if (theirs.setup !== 'actpass') throw new RangeError('code refused: not an offer')
  const attempt = start(options)
  try {
    await attempt.connection.setRemoteDescription({ type: 'offer', sdp: writeSdp(theirs) })
    const { ours, code } = await describe(attempt)
    const patienceMs = options.patienceMs ?? ANSWERER_PATIENCE_MS
    const channel = connect(attempt, { role: 'answerer', ours, theirs, ...options, patienceMs })
    // Who only wants the code, and cancels, need not look at it.
    channel.catch(() => undefined)
    return { code, channel, cancel: attempt.cancel }
  } catch (cause) {
    throw notConnected(attempt, cause)
  }
}

function notConnected(attempt: Opening, cause: unknown): NotConnected {
  attempt.cancel()
  return cause instanceof NotConnected ? cause : new NotConnected('closed', { cause })
}

function start({ open = openPeerConnection }: RtcOptions): Opening {
  const connection = open()
  if (connection === undefined) throw new NotConnected('no-webrtc')
  return opening(connection)
}

async function describe({ connection, gathered }: Opening): Promise<{ ours: Description; code: Uint8Array }> {
  await connection.setLocalDescription()
  await gathered()
  const ours = readSdp(connection.localDescription?.sdp ?? '')
  try {
    return { ours, code: encodeDescription(ours) }
  } catch (cause) {
    // What is missing is an address: no network, or none that this page may know of.
    throw new NotConnected('no-network', { cause })
  }
}

interface Connecting extends RtcOptions {
  readonly role: RawChannel['role']
  readonly ours: Description
  readonly theirs: Description
  readonly patienceMs: number
}

async function connect(attempt: Opening, { role, ours, theirs, ...options }: Connecting): Promise<RawChannel> {
  const timer = setTimeout(() => {
    if (!attempt.isReached()) options.onUnreachable?.()
  }, options.patienceMs)
  try {
    if (role === 'offerer') {
      await attempt.connection.setRemoteDescription({ type: 'answer', sdp: writeSdp(theirs) })
    }
    const ends = { role, ourFingerprint: ours.fingerprint, theirFingerprint: theirs.fingerprint }
    return await attempt.opened(ends, options.pingMs)
  } catch (cause) {
    throw notConnected(attempt, cause)
  } finally {
    clearTimeout(timer)
  }
}
