import type { Page } from '@playwright/test'

interface Ends {
  /** Frames that wait to be carried to the other page, as base64; text behind a "t". */
  __out?: string[]
  __take?: (frame: string) => void
  __open?: () => void
}

/**
 * Puts something in the place of `RTCPeerConnection` until the page is loaded again: frames are carried by whoever calls
 * `carry`. The two ends are told each other's descriptions by the app's own codes, as ever; of the connection itself
 * nothing is real. Without it no device in an engine without WebRTC would ever be on the list, which is how a device
 * begins that has lost it. Runs inside the page, and sees nothing of what is around it here.
 */
export function standIn(fingerprint: string): void {
  const ends = window as unknown as Ends
  ends.__out = []
  const toText = (data: string | ArrayBuffer | ArrayBufferView): string => {
    if (typeof data === 'string') return `t${data}`
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)
    return `b${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
  }
  class Channel extends EventTarget {
    readyState = 'connecting'
    bufferedAmount = 0
    send(data: string | ArrayBuffer | ArrayBufferView): void {
      ends.__out?.push(toText(data))
    }
    close(): void {
      if (this.readyState === 'closed') return
      this.readyState = 'closed'
      this.dispatchEvent(new Event('close'))
    }
  }
  const sdp = (setup: string): string =>
    [
      'v=0',
      'o=- 1 2 IN IP4 127.0.0.1',
      's=-',
      't=0 0',
      'a=group:BUNDLE 0',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
      'c=IN IP4 0.0.0.0',
      'a=candidate:1 1 udp 2113937151 192.168.1.10 40000 typ host generation 0',
      'a=ice-ufrag:abcd',
      'a=ice-pwd:abcdefghijklmnopqrstuvwx',
      `a=fingerprint:sha-256 ${fingerprint}`,
      `a=setup:${setup}`,
      'a=mid:0',
      'a=sctp-port:5000',
      'a=max-message-size:262144',
      '',
    ].join('\r\n')
  class Connection extends EventTarget {
    iceGatheringState = 'complete'
    connectionState = 'new'
    iceConnectionState = 'new'
    localDescription: { type: string; sdp: string } | null = null
    isAnswering = false
    channel = new Channel()
    createDataChannel(): Channel {
      ends.__take = (frame) => {
        const data = frame.startsWith('t')
          ? frame.slice(1)
          : Uint8Array.from(atob(frame.slice(1)), (letter) => letter.codePointAt(0) ?? 0).buffer
        this.channel.dispatchEvent(new MessageEvent('message', { data }))
      }
      ends.__open = () => {
        if (this.channel.readyState !== 'connecting') return
        this.connectionState = 'connected'
        this.iceConnectionState = 'connected'
        this.channel.readyState = 'open'
        this.channel.dispatchEvent(new Event('open'))
      }
      return this.channel
    }
    setLocalDescription(): Promise<void> {
      const type = this.isAnswering ? 'answer' : 'offer'
      this.localDescription = { type, sdp: sdp(this.isAnswering ? 'active' : 'actpass') }
      return Promise.resolve()
    }
    setRemoteDescription({ type }: { readonly type: string }): Promise<void> {
      this.isAnswering = type === 'offer'
      return Promise.resolve()
    }
    close(): void {
      this.connectionState = 'closed'
      this.channel.close()
    }
  }
  Object.defineProperty(window, 'RTCPeerConnection', { value: Connection, configurable: true, writable: true })
}

const open = () => (window as unknown as Ends).__open?.()
const taken = () => (window as unknown as Ends).__out?.splice(0) ?? []
const give = (frames: readonly string[]) => {
  for (const frame of frames) (window as unknown as Ends).__take?.(frame)
}

/** Carries frames both ways until `done`. */
export async function carry(one: Page, other: Page, done: Promise<unknown>): Promise<void> {
  const ended = done.then(
    () => true,
    () => true,
  )
  const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 20))
  await Promise.all([one.evaluate(open), other.evaluate(open)])
  do {
    const [there, back] = [await one.evaluate(taken), await other.evaluate(taken)]
    if (there.length > 0) await other.evaluate(give, there)
    if (back.length > 0) await one.evaluate(give, back)
  } while (!(await Promise.race([ended, pause()])))
  await done
}
