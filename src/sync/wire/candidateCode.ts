import type { ByteReader } from './byteReader.ts'

/** Where a device may be reached: UDP only, on its own network or as a server of the outside saw it. */
export interface Candidate {
  /** `192.168.1.20`, `fd00:0:0:0:0:0:0:2` or `<uuid>.local`. */
  readonly address: string
  readonly port: number
  readonly type: 'host' | 'srflx'
}

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const MDNS = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/i
const FORM = { ipv4: 0, ipv6: 1, mdns: 2 } as const
const REFLEXIVE = 16

/**
 * 7 bytes for IPv4, 19 for IPv6 and for a name of mDNS.
 * @returns undefined for an address of another form, which the code then leaves out
 */
export function packCandidate({ address, port, type }: Candidate): readonly number[] | undefined {
  const packed = packAddress(address)
  if (packed === undefined || port < 1 || port > 65_535 || !isReachable(packed.form, packed.bytes)) return undefined
  return [(type === 'srflx' ? REFLEXIVE : 0) | packed.form, ...packed.bytes, port >> 8, port & 255]
}

/** @throws RangeError for what `packCandidate` does not write */
export function readCandidate(reader: ByteReader): Candidate {
  const head = reader.byte()
  const form = head & 15
  if ((head & ~(REFLEXIVE | 15)) !== 0 || form > FORM.mdns) throw new RangeError('code refused: form of an address')
  const bytes = reader.take(form === FORM.ipv4 ? 4 : 16)
  const port = (reader.byte() << 8) | reader.byte()
  if (port === 0 || !isReachable(form, bytes)) throw new RangeError('code refused: address')
  return { address: addressOf(form, bytes), port, type: (head & REFLEXIVE) === 0 ? 'host' : 'srflx' }
}

function packAddress(address: string): { readonly form: number; readonly bytes: readonly number[] } | undefined {
  const ipv4 = IPV4.exec(address)?.slice(1).map(Number)
  if (ipv4) return ipv4.every((part) => part < 256) ? { form: FORM.ipv4, bytes: ipv4 } : undefined
  const mdns = MDNS.exec(address)?.slice(1).join('')
  if (mdns !== undefined) {
    return { form: FORM.mdns, bytes: Array.from({ length: 16 }, (_, i) => parseInt(mdns.slice(2 * i, 2 * i + 2), 16)) }
  }
  const bytes = ipv6Bytes(address)
  return bytes && { form: FORM.ipv6, bytes }
}

function ipv6Bytes(address: string): number[] | undefined {
  const halves = address.split('::')
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined
  const words = [...head, ...Array<string>(missing).fill('0'), ...tail]
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return undefined
  return words.map((word) => parseInt(word, 16)).flatMap((word) => [word >> 8, word & 255])
}

/** Nobody answers at "anywhere", at a group of devices or at the whole network, and nobody should be made to ask there. */
function isReachable(form: number, bytes: ArrayLike<number>): boolean {
  const first = bytes[0] ?? 0
  if (form === FORM.ipv4) return first > 0 && first < 224
  return form === FORM.mdns || (first !== 255 && Array.from(bytes).some((byte) => byte !== 0))
}

function addressOf(form: number, bytes: Uint8Array): string {
  if (form === FORM.ipv4) return bytes.join('.')
  if (form === FORM.ipv6) {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    return Array.from({ length: 8 }, (_, i) => words.getUint16(2 * i).toString(16)).join(':')
  }
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}.local`
}
