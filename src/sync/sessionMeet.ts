import type { MeetingError } from '../domain/deviceStatus.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Later } from '../platform/later.ts'
import { CODE_MS, type CodeDesk, type ShownText } from './inviteDesk.ts'
import type { RawChannel } from './link.ts'
import { NotConnected, type Answer, type Offer } from './wire/rtc.ts'

/** Connections as wire/rtc.ts makes them. */
export interface Wire {
  makeOffer(): Promise<Offer>
  makeAnswer(offer: Uint8Array): Promise<Answer>
}

interface Shown {
  readonly code: ShownText
  cancel(): void
}

/** The side that shows first. */
export interface ShowingChannel extends Shown {
  answer(text: string): Promise<Result<RawChannel, MeetingError>>
}

/** The side that has read the other's code. */
export interface ScannedChannel extends Shown {
  /** Of an invitation. */
  readonly secret?: Uint8Array
  readonly connected: Promise<Result<RawChannel, MeetingError>>
}

/** Brings two devices together by two codes, as far as a connection of which nothing is known. */
export interface CodeMeetings {
  /** @param secret of an invitation */
  show(secret?: Uint8Array): Promise<Result<ShowingChannel, MeetingError>>
  scan(text: string, kind: 'invitation' | 'connect-offer'): Promise<Result<ScannedChannel, MeetingError>>
}

/** Slow networks take a while, and so does the person whom the browser asks for a permission. */
const CONNECT_MS = 45_000

export function createCodeMeetings(wire: Wire, desk: CodeDesk, later: Later): CodeMeetings {
  return {
    async show(secret) {
      const made = await attempt(() => wire.makeOffer())
      if (!made.ok) return made
      const offer = made.value
      const { code: connection } = offer
      const code = desk.show(
        secret ? { kind: 'invitation', secret, connection } : { kind: 'connect-offer', connection },
      )
      const forget = later(CODE_MS, () => offer.cancel())
      return ok({
        code,
        cancel() {
          forget()
          offer.cancel()
        },
        async answer(text) {
          const read = desk.readAnswer(text, code)
          if (!read.ok) return read
          forget()
          return within(later, CONNECT_MS, () => offer.accept(read.value.connection), offer)
        },
      })
    },

    async scan(text, kind) {
      const read = desk.readOffer(text, kind)
      if (!read.ok) return read
      const offered = read.value
      const made = await attempt(() => wire.makeAnswer(offered.connection))
      if (!made.ok) return made
      const answer = made.value
      const code = desk.show({ kind: 'answer', to: offered.check, connection: answer.code })
      // The other one has to read it, and then to connect.
      const connected = within(later, CODE_MS + CONNECT_MS, () => answer.channel, answer).then((channel) => {
        if (channel.ok) desk.spend(offered)
        return channel
      })
      const secret = offered.kind === 'invitation' ? { secret: offered.secret } : {}
      return ok({ code, connected, cancel: () => answer.cancel(), ...secret })
    },
  }
}

async function within(
  later: Later,
  ms: number,
  connect: () => Promise<RawChannel>,
  attempted: Pick<Offer, 'cancel'>,
): Promise<Result<RawChannel, MeetingError>> {
  let forget = (): void => {}
  const gaveUp = new Promise<Result<RawChannel, MeetingError>>((resolve) => {
    forget = later(ms, () => {
      resolve(err({ type: 'unreachable' }))
      attempted.cancel()
    })
  })
  const channel = await Promise.race([gaveUp, attempt(connect)])
  forget()
  return channel
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, MeetingError>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof NotConnected) return err({ type: error.type })
    // The code came through whole, but what is in it is no connection.
    if (error instanceof RangeError) return err({ type: 'not-our-code' })
    throw error
  }
}
