import { afterAll, describe, expect, test, vi } from 'vitest'
import { createLink } from '../../../src/sync/wire/pipe.ts'
import { makeAnswer, makeOffer } from '../../../src/sync/wire/rtc.ts'
import { aliasExam } from './alias.ts'
import { closing, SOON } from './linkExam.ts'
import { factId, liveDevice, seat, type LiveDevice } from './liveDevice.ts'
import { outage } from './outage.ts'

/** Connects two devices as their owners do, and lets them into each other's rooms. */
async function meet(a: LiveDevice, b: LiveDevice, cable = outage()) {
  const how = { open: cable.open, pingMs: 250 }
  const offer = await makeOffer(how)
  const answer = await makeAnswer(offer.code, how)
  const [one, two] = await Promise.all([offer.accept(answer.code), answer.channel])
  const links = [createLink(one, b.id), createLink(two, a.id)] as const
  seat(a, b, links)
  return { links, cable }
}

describe('the alias, in a browser', () => {
  aliasExam()
})

describe('live, over WebRTC', () => {
  // From the first room on: y-webrtc keeps what it has opened once.
  const sockets = vi.spyOn(globalThis, 'WebSocket')
  const requests = vi.spyOn(globalThis, 'fetch')
  afterAll(() => vi.restoreAllMocks())

  test('Two devices: what one records is stored on the other, both ways', async () => {
    const [a, b] = [await liveDevice('000000000000000A'), await liveDevice('000000000000000B')]
    const { links } = await meet(a, b)
    for (let n = 0; n < 20; n += 1) await (n % 2 ? a : b).record(factId(n))
    for (const each of [a, b]) await expect.poll(() => each.ids(), SOON).toHaveLength(20)
    links[0].close('done')
  })

  test('Three devices, one of them between the others', async () => {
    const [a, b, c] = [
      await liveDevice('000000000000000A'),
      await liveDevice('000000000000000B'),
      await liveDevice('000000000000000C'),
    ]
    const [{ links: left }, { links: right }] = [await meet(a, b), await meet(b, c)]
    await a.record(factId(1))
    await b.record(factId(2))
    await c.record(factId(3))
    for (const each of [a, b, c]) await expect.poll(() => each.ids(), SOON).toEqual([1, 2, 3].map((n) => factId(n)))
    left[0].close('done')
    right[0].close('done')
  })

  test('A month of 700 kB, beyond what y-webrtc alone can send, reaches a device that has nothing', async () => {
    const a = await liveDevice('000000000000000A')
    for (let n = 0; n < 350; n += 1) await a.record(factId(n), ['payment', `${n}`.repeat(700).slice(0, 2_000)])
    const b = await liveDevice('000000000000000B')
    const { links } = await meet(a, b)
    await expect.poll(() => b.ids().length, SOON).toBe(350)
    expect(b.value(factId(349))).toEqual(a.value(factId(349)))
    links[0].close('done')
  })

  test('Cut off, both record on; met again, both have all of it', async () => {
    const [a, b] = [await liveDevice('000000000000000A'), await liveDevice('000000000000000B')]
    const { links, cable } = await meet(a, b)
    await a.record(factId(1))
    await expect.poll(() => b.ids(), SOON).toHaveLength(1)
    const ends = Promise.all(links.map(closing))
    cable.cut()
    await a.record(factId(2))
    await b.record(factId(3))
    expect(await ends).toEqual(['silent', 'silent'])
    cable.mend()
    expect(a.ids()).toEqual([factId(1), factId(2)])
    const again = await meet(a, b)
    for (const each of [a, b]) await expect.poll(() => each.ids(), SOON).toEqual([1, 2, 3].map((n) => factId(n)))
    expect([...a.refusals, ...b.refusals]).toEqual([])
    again.links[0].close('done')
  })

  test('Nothing of it leaves the two devices: no signalling, no word to other tabs, no request', async () => {
    const words = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
    const [a, b] = [await liveDevice('000000000000000A'), await liveDevice('000000000000000B')]
    words.mockClear()
    const { links } = await meet(a, b)
    await a.record(factId(1))
    await expect.poll(() => b.ids(), SOON).toEqual([factId(1)])
    expect(sockets).not.toHaveBeenCalled()
    expect(requests).not.toHaveBeenCalled()
    expect(words).not.toHaveBeenCalled()
    links[0].close('done')
  })
})
