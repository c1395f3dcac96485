import type { RawChannel } from '../../src/sync/link.ts'
import type { Wire } from '../../src/sync/sessionMeet.ts'
import { NotConnected } from '../../src/sync/wire/rtc.ts'
import { rawPair } from './rawPair.ts'

/** A shop's Wi-Fi in memory: devices that exchange codes are connected. */
export interface MemoryNetwork {
  readonly wire: Wire
  /** Breaks every connection there is. */
  readonly cut: () => void
  /** From now on nobody reaches anybody, until it is switched on again. */
  isDown: boolean
  /** Connections that came about. */
  readonly count: () => number
}

const CODE = 70

export function memoryNetwork(): MemoryNetwork {
  const waiting = new Map<number, (channel: RawChannel) => void>()
  const open: { cut: () => void }[] = []
  let made = 0

  const codeOf = (number: number): Uint8Array => {
    const code = new Uint8Array(CODE).fill(7)
    new DataView(code.buffer).setUint32(0, number)
    return code
  }
  const numberIn = (code: Uint8Array): number => new DataView(code.buffer, code.byteOffset).getUint32(0)
  const network: MemoryNetwork = {
    isDown: false,
    cut() {
      for (const { cut } of open.splice(0)) cut()
    },
    count: () => open.length,
    wire: {
      async makeOffer() {
        let giveUp: (error: Error) => void = () => {}
        const gaveUp = new Promise<never>((_, reject) => {
          giveUp = reject
        })
        gaveUp.catch(() => undefined)
        return {
          code: codeOf((made += 1)),
          cancel: () => giveUp(new NotConnected('closed')),
          async accept(answer) {
            if (answer.length !== CODE) throw new RangeError('code refused')
            const arrive = network.isDown ? undefined : waiting.get(numberIn(answer))
            if (!arrive) return gaveUp
            const pair = rawPair()
            open.push(pair)
            arrive(pair[1])
            return pair[0]
          },
        }
      },
      async makeAnswer(offer) {
        if (offer.length !== CODE) throw new RangeError('code refused')
        const number = (made += 1)
        let giveUp: (error: Error) => void = () => {}
        const channel = new Promise<RawChannel>((resolve, reject) => {
          waiting.set(number, resolve)
          giveUp = reject
        })
        channel.catch(() => undefined)
        return { code: codeOf(number), channel, cancel: () => giveUp(new NotConnected('closed')) }
      },
    },
  }
  return network
}
