import { beforeEach, describe, expect, it } from 'vitest'
import type { Later } from '../../src/platform/later.ts'
import { createCodeDesk } from '../../src/sync/inviteDesk.ts'
import { readCode, writeCode } from '../../src/sync/inviteCode.ts'
import { createCodeMeetings, type CodeMeetings, type Wire } from '../../src/sync/sessionMeet.ts'
import { memoryNetwork, type MemoryNetwork } from '../support/memoryWire.ts'

const NOW = Date.parse('2026-07-10T15:00:00Z')
let network: MemoryNetwork
let waiting: Set<{ ms: number; run: () => void }>
let ours: CodeMeetings
let theirs: CodeMeetings

const later: Later = (ms, run) => {
  const own = { ms, run }
  waiting.add(own)
  return () => void waiting.delete(own)
}
const meetings = (wire: Wire = network.wire) =>
  createCodeMeetings(
    wire,
    createCodeDesk(() => NOW, 'https://shop.example/#/hoy'),
    later,
  )
/** As if all that is waited for were over. */
function elapse(): void {
  for (const one of waiting) {
    waiting.delete(one)
    one.run()
  }
}

beforeEach(() => {
  network = memoryNetwork()
  waiting = new Set()
  ours = meetings()
  theirs = meetings()
})

async function offered(secret?: Uint8Array) {
  const shown = await ours.show(secret)
  if (!shown.ok) throw new Error(shown.error.type)
  const scanned = await theirs.scan(shown.value.code.text, secret ? 'invitation' : 'connect-offer')
  if (!scanned.ok) throw new Error(scanned.error.type)
  return { shown: shown.value, scanned: scanned.value }
}

describe('two codes held before two cameras', () => {
  it('connect both, and nothing waits any more', async () => {
    const { shown, scanned } = await offered(new Uint8Array(16).fill(3))
    expect(scanned.secret).toEqual(new Uint8Array(16).fill(3))
    const answered = await shown.answer(scanned.code.text)
    expect([answered.ok, (await scanned.connected).ok, waiting.size, network.count()]).toEqual([true, true, 0, 1])
    expect(await theirs.scan(shown.code.text, 'invitation')).toEqual({ ok: false, error: { type: 'used-code' } })
  })

  it('of another kind are not taken, nor those of nobody', async () => {
    const { shown, scanned } = await offered()
    expect(scanned.secret).toBeUndefined()
    expect(await theirs.scan(shown.code.text, 'invitation')).toEqual({ ok: false, error: { type: 'wrong-turn' } })
    expect(await theirs.scan('hola', 'invitation')).toEqual({ ok: false, error: { type: 'not-our-code' } })
    expect(await shown.answer('hola')).toEqual({ ok: false, error: { type: 'not-our-code' } })
  })

  it('in networks that do not reach each other are given up', async () => {
    network.isDown = true
    const { shown, scanned } = await offered()
    const answered = shown.answer(scanned.code.text)
    elapse()
    const unreachable = { ok: false, error: { type: 'unreachable' } }
    expect([await answered, await scanned.connected]).toEqual([unreachable, unreachable])
  })

  it('are let go when the person goes away, or nobody answers', async () => {
    const { shown, scanned } = await offered()
    scanned.cancel()
    expect(await scanned.connected).toEqual({ ok: false, error: { type: 'closed' } })
    shown.cancel()
    expect(waiting.size).toBe(0)
    await ours.show()
    expect([...waiting].map(({ ms }) => ms)).toEqual([120_000])
    elapse()
    expect(waiting.size).toBe(0)
  })
})

describe('a browser that cannot connect', () => {
  const failing = (error: Error): CodeMeetings => {
    const fail = (): never => {
      throw error
    }
    return meetings({ makeOffer: fail, makeAnswer: fail })
  }

  it('of a code whose connection says nothing it says that it is none of ours', async () => {
    const { text } = writeCode({
      kind: 'connect-offer',
      connection: Uint8Array.of(1),
      minute: Math.floor(NOW / 60_000),
    })
    expect(await theirs.scan(text, 'connect-offer')).toEqual({ ok: false, error: { type: 'not-our-code' } })
  })

  it('fails loudly where it is a bug', async () => {
    await expect(failing(new TypeError('no such method')).show()).rejects.toThrow('no such method')
    const shown = await ours.show()
    const text = shown.ok ? shown.value.code.text : ''
    await expect(failing(new TypeError('x')).scan(text, 'connect-offer')).rejects.toThrow(TypeError)
    expect(await failing(new RangeError('x')).show()).toEqual({ ok: false, error: { type: 'not-our-code' } })
  })
})

it('a code of the right length that says nothing is none of ours', () => {
  const { text } = writeCode({ kind: 'connect-offer', connection: new Uint8Array(), minute: 1 })
  expect(readCode(text)).toEqual({ ok: false, error: { type: 'not-our-code' } })
})
