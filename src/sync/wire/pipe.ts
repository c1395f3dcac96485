import type { DeviceId } from '../../domain/ids.ts'
import type { Link, RawChannel } from '../link.ts'
import { readFrame, writeCredit } from './chunk.ts'
import { createInbox, type Complete } from './inbox.ts'
import { createOutbox } from './outbox.ts'

/**
 * Makes a link of a channel whose other end has been proven: messages of up to 16 MiB in chunks, compressed where it
 * helps, urgent ones first, never more under way than the other end has room for. Whatever breaks the agreement closes it.
 */
export function createLink(raw: RawChannel, peer: DeviceId): Link {
  const traffic = { sent: 0, received: 0 }
  const inbox = createInbox()
  const complete: Complete[] = []
  let listener: ((message: Uint8Array) => Promise<void> | void) | undefined
  let closed: string | undefined
  const closers: ((reason: string) => void)[] = []
  let isSending = false
  let isDelivering = false

  const isClosed = (): boolean => closed !== undefined
  const ended = (reason: string): void => {
    if (closed !== undefined) return
    closed = reason
    outbox.close(reason)
    complete.length = 0
    for (const closer of closers.splice(0)) closer(reason)
  }
  const close = (reason: string): void => {
    ended(reason)
    raw.close(reason)
  }
  const send = (frame: Uint8Array): void => {
    raw.send(frame)
    traffic.sent += frame.length
  }
  /** Only one at a time, so that frames keep their order. */
  const sendAll = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    try {
      for (;;) {
        await raw.drained()
        const frame = outbox.next()
        if (!frame) break
        send(frame)
      }
    } catch {
      close('broken')
    } finally {
      isSending = false
    }
  }
  const deliverAll = async (): Promise<void> => {
    if (isDelivering || !listener) return
    isDelivering = true
    try {
      let message = complete.shift()
      let reading = message?.read()
      while (message && reading) {
        const bytes = await reading
        if (isClosed()) return
        // The one after it is unpacked meanwhile.
        const after = complete.shift()
        const readingAfter = after?.read()
        readingAfter?.catch(() => undefined)
        await listener(bytes)
        if (isClosed()) return
        inbox.release(message)
        send(writeCredit(message))
        message = after ?? complete.shift()
        reading = readingAfter ?? message?.read()
      }
    } catch (cause) {
      close(cause instanceof Error ? cause.message : 'message not taken')
    } finally {
      isDelivering = false
    }
  }
  const outbox = createOutbox(() => void sendAll())

  raw.onClose(ended)
  raw.onFrame((bytes) => {
    if (closed !== undefined) return
    traffic.received += bytes.length
    try {
      const frame = readFrame(bytes)
      if (frame.type === 'credit') return outbox.credit(frame.lane, frame.cost)
      const message = inbox.take(frame)
      if (message) complete.push(message)
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
      return close(cause.message)
    }
    void deliverAll()
  })

  return {
    peer,
    traffic,
    send: (message, urgent = false) => outbox.add(message, urgent ? 'urgent' : 'bulk'),
    onMessage(next) {
      listener = next
      void deliverAll()
    },
    onClose(closer) {
      if (closed === undefined) closers.push(closer)
      else closer(closed)
    },
    close,
  }
}
