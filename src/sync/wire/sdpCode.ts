import { byteReader } from './byteReader.ts'
import { packCandidate, readCandidate, type Candidate } from './candidateCode.ts'
import { packLetters, readLetters } from './sixBits.ts'

/** All that two browsers must know of each other to connect: the rest of an SDP is the same every time. */
export interface Description {
  /** Who waits for whom in DTLS: an offer leaves it open, an answer takes one side. */
  readonly setup: 'actpass' | 'active' | 'passive'
  readonly ufrag: string
  readonly pwd: string
  /** SHA-256 of the DTLS certificate, 32 bytes. */
  readonly fingerprint: Uint8Array
  /** One to eight. */
  readonly candidates: readonly Candidate[]
}

/** Longest code that `encodeDescription` writes and `decodeDescription` reads. */
export const MAX_CODE = 1 + 25 + 25 + 32 + 1 + 8 * 19

const VERSION = 1 << 5
const SETUPS = ['actpass', 'active', 'passive'] as const
const UFRAG = [4, 32] as const
const PWD = [22, 32] as const
const MAX_CANDIDATES = 8

/** Own network first, short addresses first: what does not fit is what helps least. */
function usefulness({ address, type }: Candidate): number {
  return (type === 'host' ? 0 : 3) + (address.endsWith('.local') ? 1 : address.includes(':') ? 2 : 0)
}

/** 64 bytes with one IPv4 address, 76 with one name of mDNS. @throws RangeError when no address is left, or it does not fit */
export function encodeDescription({ setup, ufrag, pwd, fingerprint, candidates }: Description): Uint8Array {
  const packed = candidates
    .toSorted((a, b) => usefulness(a) - usefulness(b))
    .map((candidate) => packCandidate(candidate))
    .filter((bytes) => bytes !== undefined)
    .slice(0, MAX_CANDIDATES)
  const fits = (text: string, [min, max]: readonly [number, number]): boolean =>
    text.length >= min && text.length <= max
  if (packed.length === 0 || fingerprint.length !== 32 || !fits(ufrag, UFRAG) || !fits(pwd, PWD)) {
    throw new RangeError('description does not fit into a code')
  }
  const head = VERSION | SETUPS.indexOf(setup)
  return Uint8Array.from([
    head,
    ...packLetters(ufrag),
    ...packLetters(pwd),
    ...fingerprint,
    packed.length,
    ...packed.flat(),
  ])
}

/** Reads a stranger's code. @throws RangeError for anything that `encodeDescription` does not write */
export function decodeDescription(code: Uint8Array): Description {
  if (code.length > MAX_CODE) throw new RangeError('code refused: too long')
  const reader = byteReader(code)
  const head = reader.byte()
  const setup = SETUPS[head - VERSION]
  if (setup === undefined) throw new RangeError('code refused: version')
  const ufrag = readLetters(reader, ...UFRAG)
  const pwd = readLetters(reader, ...PWD)
  const fingerprint = reader.take(32)
  const count = reader.byte()
  if (count < 1 || count > MAX_CANDIDATES) throw new RangeError('code refused: number of addresses')
  const candidates = Array.from({ length: count }, () => readCandidate(reader))
  reader.end()
  return { setup, ufrag, pwd, fingerprint, candidates }
}
