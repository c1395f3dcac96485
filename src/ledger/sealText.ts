import type { DeviceId } from '../domain/ids.ts'

/** What a seal vouches for. */
export interface Sealed {
  /** Names the books: a seal of one business is none of another's. */
  readonly founder: DeviceId
  /** The device whose chain it is. */
  readonly device: DeviceId
  readonly upTo: number
  /** Hex of the chain at `upTo`. */
  readonly hash: string
  readonly marks?: string | undefined
}

/** The bytes that a seal signs. */
export function sealText({ founder, device, upTo, hash, marks }: Sealed): Uint8Array {
  const lines = ['al-dia/seal/1', founder, device, String(upTo), hash, ...(marks === undefined ? [] : [marks])]
  return new TextEncoder().encode(lines.join('\n'))
}
