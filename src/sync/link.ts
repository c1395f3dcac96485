import type { DeviceId } from '../domain/ids.ts'

/**
 * The one interface of every way to another device: whole messages, in order, both ends known. WebRTC (wire/), the
 * encrypted file (file/) and the pair in memory of the tests pass the same exam (test/contracts).
 */
export interface Link {
  /** The device at the other end, proven. */
  readonly peer: DeviceId
  /**
   * Hands a message over, at most 16 MiB. Small ones overtake large ones only where `urgent`. Resolves when it has left
   * this end's queue. @throws Error once closed
   */
  send(message: Uint8Array, urgent?: boolean): Promise<void>
  /** Messages in order, the next one after the listener's promise has ended. Set once, before anything else is awaited. */
  onMessage(listener: (message: Uint8Array) => Promise<void> | void): void
  /** Bytes on the wire so far, for the progress bar. */
  readonly traffic: { readonly sent: number; readonly received: number }
  /** Called once. */
  onClose(listener: (reason: string) => void): void
  close(reason: string): void
}

/** A connection before it is known who is at the other end: small frames, and the certificates of both ends. */
export interface RawChannel {
  readonly role: 'offerer' | 'answerer'
  /** SHA-256 fingerprints of the DTLS certificates, 32 bytes: what authentication is bound to. */
  readonly ourFingerprint: Uint8Array
  readonly theirFingerprint: Uint8Array
  /** One frame, at most 16 KiB and a header of 32 bytes. @throws Error once closed */
  send(frame: Uint8Array): void
  /** Resolves when the send queue has room again. */
  drained(): Promise<void>
  /** Takes over all frames that come; frames that came before wait for the first listener. */
  onFrame(listener: (frame: Uint8Array) => void): void
  onClose(listener: (reason: string) => void): void
  close(reason: string): void
}
