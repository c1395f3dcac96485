/** How one peer of y-webrtc reaches the device behind it. */
export interface Wire {
  /** A whole message, of any size. */
  readonly send: (message: Uint8Array) => void
}

interface PeerEvents {
  signal: (signal: unknown) => void
  connect: () => void
  data: (message: Uint8Array) => void
  close: () => void
  error: (error: Error) => void
}
type AnyListener = (value?: never) => void

/**
 * Stands where y-webrtc expects a `simple-peer` (vite.config.ts puts it there): the connection exists already, is
 * authenticated, and takes messages of any size. It says `connect` when it is told to, and never signals.
 */
export class WirePeer {
  destroyed = false
  readonly #wire: Wire
  readonly #listeners = new Map<string, Set<AnyListener>>()
  #isDelivering = false

  constructor({ wire }: { readonly wire: Wire }) {
    this.#wire = wire
  }

  on<E extends keyof PeerEvents>(event: E, listener: PeerEvents[E]): this {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners.add(listener as AnyListener))
    return this
  }

  once<E extends keyof PeerEvents>(event: E, listener: PeerEvents[E]): this {
    const first = (value: never): void => {
      this.off(event, first as PeerEvents[E])
      ;(listener as AnyListener)(value)
    }
    return this.on(event, first as PeerEvents[E])
  }

  off<E extends keyof PeerEvents>(event: E, listener: PeerEvents[E]): this {
    this.#listeners.get(event)?.delete(listener as AnyListener)
    return this
  }

  emit<E extends keyof PeerEvents>(event: E, ...values: Parameters<PeerEvents[E]>): boolean {
    const listeners = [...(this.#listeners.get(event) ?? [])]
    for (const listener of listeners) listener(values[0] as never)
    return listeners.length > 0
  }

  /** Hands y-webrtc a message of the device behind this peer. What y-webrtc throws at it comes out here. */
  deliver(message: Uint8Array): void {
    this.#isDelivering = true
    try {
      this.emit('data', message)
    } finally {
      this.#isDelivering = false
    }
  }

  /** @param message as y-webrtc writes it: the kind first, and of a sync message its step second */
  send(message: Uint8Array): void {
    if (this.destroyed) return
    const [kind, step] = message
    // Who is looking at which screen is nobody's business here.
    if (kind !== SYNC) return
    // y-webrtc gives every update to all peers, also to the one that it came from.
    if (step === UPDATE && this.#isDelivering) return
    this.#wire.send(message)
  }

  /** There is nothing to agree on: the connection exists. */
  signal(): void {}

  destroy(error?: Error): void {
    if (this.destroyed) return
    this.destroyed = true
    if (error) this.emit('error', error)
    this.emit('close')
    this.#listeners.clear()
  }
}

const SYNC = 0
const UPDATE = 2

// y-webrtc asks for the default export of what this stands in for.
export default WirePeer
