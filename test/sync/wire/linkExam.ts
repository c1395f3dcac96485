import { expect, test, vi } from 'vitest'
import type { DeviceId } from '../../../src/domain/ids.ts'
import type { Link } from '../../../src/sync/link.ts'

export const ONE = '0000000000000001' as DeviceId
export const TWO = '0000000000000002' as DeviceId

// Megabytes, and eight connections in one page, take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** For what is looked at until it is so: a busy machine's soon. */
export const SOON = { timeout: 30_000 }

/** Bytes that look like nothing, so that compressing them does not help. */
export function noise(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

/** Collects what comes. */
export function collect(link: Link): { readonly messages: Uint8Array[]; count(wanted: number): Promise<void> } {
  const messages: Uint8Array[] = []
  let waiting: { readonly wanted: number; readonly resolve: () => void } | undefined
  link.onMessage((message) => {
    messages.push(message)
    if (waiting && messages.length >= waiting.wanted) waiting.resolve()
  })
  return {
    messages,
    count: (wanted) =>
      messages.length >= wanted
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting = { wanted, resolve }
          }),
  }
}

export function closing(link: Link): Promise<string> {
  return new Promise((resolve) => {
    link.onClose(resolve)
  })
}

const sizes = (messages: readonly Uint8Array[]): number[] => messages.map((message) => message.length)

/** Equal bytes, without printing megabytes when they are not. */
export function expectSame(a: Uint8Array | undefined, b: Uint8Array): void {
  expect(a?.length).toBe(b.length)
  expect(a?.findIndex((byte, i) => byte !== b[i])).toBe(-1)
}

/** What every link between two devices must do, whatever carries it. */
export function linkExam(connect: () => Promise<readonly [Link, Link]>): void {
  test('Each end knows who is at the other', async () => {
    const [a, b] = await connect()
    expect([a.peer, b.peer]).toEqual([TWO, ONE])
    a.close('done')
  })

  test('Messages of any size arrive whole and in the order in which they were sent', async () => {
    const [a, b] = await connect()
    const lengths = [0, 1, 1023, 1024, 16_384, 16_385, 700_000, 2, 100_000, 0, 3]
    const sent = lengths.map((length, i) => noise(length, i))
    const there = collect(b)
    await Promise.all(sent.map((message) => a.send(message)))
    await there.count(sent.length)
    expect(sizes(there.messages)).toEqual(lengths)
    for (const [i, message] of sent.entries()) expectSame(there.messages[i], message)
    a.close('done')
  })

  test('Ten megabytes each way at once arrive as they left', async () => {
    const [a, b] = await connect()
    const [there, here] = [collect(b), collect(a)]
    const [one, two] = [noise(10_000_000, 1), noise(10_000_000, 2)]
    await Promise.all([a.send(one), b.send(two)])
    await Promise.all([there.count(1), here.count(1)])
    expectSame(there.messages[0], one)
    expectSame(here.messages[0], two)
    expect(a.traffic.sent).toBeGreaterThanOrEqual(10_000_000)
    expect(a.traffic.received).toBeGreaterThanOrEqual(10_000_000)
    a.close('done')
  })

  test('The next message waits until the listener has done with the one before', async () => {
    const [a, b] = await connect()
    const log: string[] = []
    let finish = (): void => undefined
    const third = new Promise<void>((resolve) => {
      b.onMessage(async ([number = 0]) => {
        log.push(`begin ${number}`)
        if (number === 1) {
          await new Promise<void>((done) => {
            finish = done
          })
        }
        log.push(`end ${number}`)
        if (number === 3) resolve()
      })
    })
    for (const number of [1, 2, 3]) await a.send(Uint8Array.of(number))
    await expect.poll(() => log, SOON).toEqual(['begin 1'])
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(log).toEqual(['begin 1'])
    finish()
    await third
    expect(log).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3'])
    a.close('done')
  })

  test('What came before anybody listened is not lost', async () => {
    const [a, b] = await connect()
    await a.send(Uint8Array.of(7))
    await new Promise((resolve) => setTimeout(resolve, 30))
    const there = collect(b)
    await there.count(1)
    expect(there.messages[0]).toEqual(Uint8Array.of(7))
    a.close('done')
  })

  test('A message over 16 MiB is refused before anything of it is sent, and the link lives', async () => {
    const [a, b] = await connect()
    const there = collect(b)
    await expect(a.send(new Uint8Array(16 * 1024 * 1024 + 1))).rejects.toThrow(RangeError)
    await a.send(Uint8Array.of(1))
    await there.count(1)
    a.close('done')
  })

  test('Closing is heard at both ends, once, and nothing can be sent any more', async () => {
    const [a, b] = await connect()
    collect(b)
    let heard = 0
    b.onClose(() => {
      heard += 1
    })
    const [here, there] = [closing(a), closing(b)]
    a.close('enough')
    expect(await here).toBe('enough')
    await there
    a.close('again')
    b.close('again')
    await expect(a.send(Uint8Array.of(1))).rejects.toThrow(/closed/)
    await expect(b.send(Uint8Array.of(1))).rejects.toThrow(/closed/)
    expect(heard).toBe(1)
    expect(await closing(a)).toBe('enough')
  })

  test('A last word before closing is still heard', async () => {
    const [a, b] = await connect()
    const there = collect(b)
    const gone = closing(b)
    await a.send(Uint8Array.of(1))
    a.close('bye')
    await gone
    expect(there.messages).toEqual([Uint8Array.of(1)])
  })

  test('A listener that fails closes the link: a message is never taken for delivered that was not', async () => {
    const [a, b] = await connect()
    const taken: number[] = []
    b.onMessage(([number = 0]) => {
      taken.push(number)
      if (number === 1) throw new Error('disk full')
    })
    const there = closing(b)
    await a.send(Uint8Array.of(1))
    await a.send(Uint8Array.of(2)).catch(() => undefined)
    await there
    expect(taken).toEqual([1])
  })
}
