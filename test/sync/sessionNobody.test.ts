import { describe, expect, it, vi } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { equalBytes } from '../../src/sync/bytes.ts'
import { formatOf, readHeader } from '../../src/sync/file/container.ts'
import { notSavedOf } from '../../src/sync/file/notSavedOf.ts'
import { readForm } from '../../src/sync/file/readForm.ts'
import { add, must, untilTogether } from './sessionDevice.ts'
import { debtor, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })
const fine = { ok: true, value: null }
const NOBODY = '0123456789ABCDEF' as DeviceId

describe('of a device that nobody knows', () => {
  it('nothing is asked, said or recorded', async () => {
    const { laptop, phone } = shop()
    await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const { devices } = laptop
    const before = await laptop.replica.heads()
    expect(await devices.approve({ peer: NOBODY, digits: '123456' }, { name: 'X', role: 'owner' })).toEqual(
      refusal('closed'),
    )
    expect(await phone.devices.joined({ peer: NOBODY, digits: '123456' })).toEqual(refusal('closed'))
    devices.reject({ peer: NOBODY })
    expect([await devices.rename(NOBODY, 'X'), await devices.promote(NOBODY), await devices.remove(NOBODY)]).toEqual([
      fine,
      fine,
      fine,
    ])
    expect(await devices.accept(['no such row'])).toEqual(fine)
    expect(await laptop.replica.heads()).toEqual(before)
  })

  it('nor of one that was removed', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const id = await phone.id()
    must(await laptop.devices.remove(id))
    const before = await laptop.replica.heads()
    expect([
      await laptop.devices.rename(id, 'X'),
      await laptop.devices.promote(id),
      await laptop.devices.remove(id),
    ]).toEqual([fine, fine, fine])
    expect(await laptop.replica.heads()).toEqual(before)
  })
})

describe('what is not this device’s to do is refused', () => {
  it('a seller invites nobody, and who has a business joins no other', async () => {
    const { laptop, phone, open } = shop()
    await add(laptop, phone, 'seller')
    await untilTogether(laptop, phone)
    expect(await phone.devices.invite()).toEqual(refusal('not-authorised'))
    const other = await open()
    const invitation = must(await other.devices.invite())
    expect(await phone.devices.join(invitation.code.text, 'ask')).toEqual(refusal('other-business'))
    expect(await phone.devices.join('hola', 'ask')).toEqual(refusal('not-our-code'))
    invitation.cancel()
  })

  it('the only owner is not removed', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone, 'seller')
    await untilTogether(laptop, phone)
    expect(await laptop.devices.remove(await laptop.id())).toEqual(refusal('last-owner'))
  })
})

it('of a delivery that was refused it is known why, also where an earlier app kept the words of the error', async () => {
  const { laptop } = shop()
  const refusal = { at: 5, from: NOBODY, segment: '260700', bytes: 9 }
  const kept = ['deletes a value', 'update refused: too many values', 'update refused: no segment ../x', 'no idea']
  for (const reason of kept) await laptop.store.add('sync/refused', { ...refusal, reason }, 9)
  const reasons = ['unknown', 'unknown', 'too many values', 'deletes a value']
  expect(await laptop.devices.refusals()).toEqual(reasons.map((reason) => ({ ...refusal, reason })))
})

describe('a file that is none', () => {
  const text = (of: string) => new TextEncoder().encode(of)
  const later = (_ms: number, run: () => void) => {
    run()
    return () => undefined
  }

  it('is told from one of a newer app, and from half of one', () => {
    const formats = ['ALDIA2', 'ALDIA3', 'ALDIA4', 'ALDIA9', 'ALDIA1'].map((start) => formatOf(text(start)))
    expect(formats).toEqual(['ours', 'ours', 'newer', 'newer', undefined])
    expect(readHeader(text('hello'))).toEqual(refusal('not-our-file'))
    expect(readHeader(text('ALDIA4 and more'))).toEqual(refusal('newer-app'))
    expect(readHeader(text('ALDIA2 and less'))).toEqual(refusal('damaged-file'))
  })

  it('is not read when it is larger than any of ours', async () => {
    const huge = { size: 400 * 1024 * 1024 } as Blob
    expect(await readForm(huge, later)).toEqual(refusal('not-our-file'))
  })

  it('that cannot be saved says why, and a bug says nothing of saving', () => {
    expect(notSavedOf(new NotSavedError('full'))).toEqual({ type: 'not-saved', cause: 'full' })
    expect(notSavedOf(new NotSavedError('refused'))).toEqual({ type: 'not-saved', cause: 'refused' })
    expect([notSavedOf(new RangeError('x')), notSavedOf('x')]).toEqual([undefined, undefined])
  })
})

it('bytes are the same when they are as many and alike', () => {
  const bytes = (...of: readonly number[]) => Uint8Array.from(of)
  expect(equalBytes(bytes(1, 2), bytes(1, 2))).toBe(true)
  for (const other of [bytes(1), bytes(1, 2, 0), bytes(1, 3), bytes()]) {
    expect([equalBytes(bytes(1, 2), other), equalBytes(other, bytes(1, 2))]).toEqual([false, false])
  }
  expect(equalBytes(bytes(0), bytes())).toBe(false)
})
