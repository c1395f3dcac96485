import * as encoding from 'lib0/encoding'
import type { SegmentId } from '../domain/ids.ts'
import type { SegmentHead } from '../ledger/replica.ts'
import {
  readBase,
  readByte,
  readHeads,
  readMillis,
  readNumber,
  readSegment,
  readStrictly,
  readUpdate,
  readVector,
  writeHeads,
  writeText,
} from './messagesFields.ts'

/** What both ends must speak. A device that speaks a later one is told apart by it before anything else is read. */
const PROTOCOL = 1

/** Everything that a device holds, and how far it has come with what the other said it holds. */
export interface Heads {
  readonly type: 'heads'
  /** 1, 2, 3 … of those that this end has sent. */
  readonly number: number
  /** The latest of the other's heads of which this end has fetched all that it could. */
  readonly answered: number
  /** The version in which this app writes facts. */
  readonly factVersion: number
  /** This device's clock, milliseconds since 1970. */
  readonly wallMs: number
  readonly heads: readonly SegmentHead[]
}

/** The same, told by a list that both remember (headsBeyond.ts): only what is otherwise now. */
export interface HeadsBeyond extends Omit<Heads, 'type'> {
  readonly type: 'headsBeyond'
  readonly base: Uint8Array
}

/** Asks for what a segment holds beyond a state vector. */
export interface Want {
  readonly type: 'want'
  readonly segment: SegmentId
  readonly stateVector: Uint8Array
}

/** The same, its state vector told by one that both remember (wantBeyond.ts). */
export interface WantBeyond {
  readonly type: 'wantBeyond'
  readonly segment: SegmentId
  readonly base: Uint8Array
  readonly stateVector: Uint8Array
}

/** The answer. Of a large month several: all but the last say that there is `more`. */
export interface Part {
  readonly type: 'part' | 'more'
  readonly segment: SegmentId
  readonly update: Uint8Array
}

const REFUSALS = ['unclean', 'absent', 'unknown-base'] as const
/** `unclean`: what came was not taken. `absent`: what was asked for does not come. `unknown-base`: it is to be asked in full. */
export type RefusedReason = (typeof REFUSALS)[number]

const FAREWELLS = ['stopped', 'not-saved', 'newer-app', 'flood', 'protocol', 'stalled', 'failed'] as const
/** Why one end goes. */
export type Farewell = (typeof FAREWELLS)[number]

export type ExchangeMessage =
  | Heads
  | HeadsBeyond
  /** What the other told by is not remembered here: it is to say all of it. */
  | { readonly type: 'again' }
  | Want
  | WantBeyond
  | Part
  /** As new heads that say the same: this end has come to the other's heads of that number. */
  | { readonly type: 'done'; readonly answered: number }
  | { readonly type: 'refused'; readonly segment: SegmentId; readonly reason: RefusedReason }
  | { readonly type: 'bye'; readonly reason: Farewell }
  /** Only ever read: heads of a protocol that this app does not know yet. */
  | { readonly type: 'newer'; readonly protocol: number }

const HEADS = 1
const WANT = 2
const PART = 3
const DONE = 4
const REFUSED = 5
const BYE = 6
const MORE = 7
const WANT_BEYOND = 8
const HEADS_BEYOND = 9
const AGAIN = 10

/** The bytes of a message. */
export function writeMessage(message: Exclude<ExchangeMessage, { readonly type: 'newer' }>): Uint8Array {
  return encoding.encode((encoder) => {
    switch (message.type) {
      case 'heads':
      case 'headsBeyond':
        encoding.writeUint8(encoder, message.type === 'heads' ? HEADS : HEADS_BEYOND)
        encoding.writeVarUint(encoder, PROTOCOL)
        encoding.writeVarUint(encoder, message.number)
        encoding.writeVarUint(encoder, message.answered)
        encoding.writeVarUint(encoder, message.factVersion)
        encoding.writeVarUint(encoder, Math.max(0, Math.floor(message.wallMs)))
        if (message.type === 'headsBeyond') encoding.writeUint8Array(encoder, message.base)
        writeHeads(encoder, message.heads)
        break
      case 'again':
        encoding.writeUint8(encoder, AGAIN)
        break
      case 'want':
        encoding.writeUint8(encoder, WANT)
        writeText(encoder, message.segment)
        encoding.writeVarUint8Array(encoder, message.stateVector)
        break
      case 'wantBeyond':
        encoding.writeUint8(encoder, WANT_BEYOND)
        writeText(encoder, message.segment)
        encoding.writeUint8Array(encoder, message.base)
        encoding.writeVarUint8Array(encoder, message.stateVector)
        break
      case 'part':
      case 'more':
        encoding.writeUint8(encoder, message.type === 'part' ? PART : MORE)
        writeText(encoder, message.segment)
        encoding.writeVarUint8Array(encoder, message.update)
        break
      case 'done':
        encoding.writeUint8(encoder, DONE)
        encoding.writeVarUint(encoder, message.answered)
        break
      case 'refused':
        encoding.writeUint8(encoder, REFUSED)
        writeText(encoder, message.segment)
        encoding.writeUint8(encoder, REFUSALS.indexOf(message.reason))
        break
      case 'bye':
        encoding.writeUint8(encoder, BYE)
        encoding.writeUint8(encoder, FAREWELLS.indexOf(message.reason))
        break
    }
  })
}

/** Reads a stranger's bytes. @throws RangeError for what is no message, and nothing else */
export function readMessage(bytes: Uint8Array): ExchangeMessage {
  const protocol = newerProtocol(bytes)
  if (protocol !== undefined) return { type: 'newer', protocol }
  return readStrictly(bytes, (decoder): ExchangeMessage => {
    const kind = readByte(decoder)
    switch (kind) {
      case HEADS:
      case HEADS_BEYOND: {
        if (readNumber(decoder) !== PROTOCOL) throw new RangeError('message refused: protocol')
        const number = readNumber(decoder)
        const answered = readNumber(decoder)
        const factVersion = readNumber(decoder)
        const wallMs = readMillis(decoder)
        const words = { number, answered, factVersion, wallMs }
        if (kind === HEADS) return { type: 'heads', ...words, heads: readHeads(decoder) }
        return { type: 'headsBeyond', ...words, base: readBase(decoder), heads: readHeads(decoder) }
      }
      case AGAIN:
        return { type: 'again' }
      case WANT:
        return { type: 'want', segment: readSegment(decoder), stateVector: readVector(decoder) }
      case WANT_BEYOND: {
        const segment = readSegment(decoder)
        return { type: 'wantBeyond', segment, base: readBase(decoder), stateVector: readVector(decoder) }
      }
      case PART:
        return { type: 'part', segment: readSegment(decoder), update: readUpdate(decoder) }
      case MORE:
        return { type: 'more', segment: readSegment(decoder), update: readUpdate(decoder) }
      case DONE:
        return { type: 'done', answered: readNumber(decoder) }
      case REFUSED:
        return { type: 'refused', segment: readSegment(decoder), reason: named(REFUSALS, readByte(decoder)) }
      case BYE:
        return { type: 'bye', reason: named(FAREWELLS, readByte(decoder)) }
      default:
        throw new RangeError('message refused: unknown')
    }
  })
}

/** Heads of a later protocol may look different behind its number, so that is read first. */
function newerProtocol(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== HEADS && bytes[0] !== HEADS_BEYOND) return undefined
  // A protocol beyond 127 is not near enough to be polite to.
  const protocol = bytes[1] ?? 0
  return protocol > PROTOCOL && protocol < 128 ? protocol : undefined
}

function named<T extends string>(names: readonly T[], index: number): T {
  const name = names[index]
  if (name === undefined) throw new RangeError('message refused: reason')
  return name
}
