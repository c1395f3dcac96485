import { expect, test, vi } from 'vitest'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import type { SyncStore } from '../../src/ledger/syncStore.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { add, must, reconnect, showDigits, untilTogether } from './sessionDevice.ts'
import { debtor, owed, shopOfTwo } from './sessionShop.ts'

/* A device that is being added, and what does not go as it should on its side. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string, more: object = {}) => ({ ok: false, error: { type, ...more } })

test.each(['full', 'refused'] as const)(
  'a disk (%s) that cannot take the books is told as that, and they go on coming once it can',
  async (cause) => {
    const { laptop, phone, tab } = shop()
    await debtor(laptop)
    let isBroken = true
    const broken = await tab(phone, {
      replica: {
        ...phone.replica,
        mergeAll: (...of) => (isBroken ? Promise.reject(new NotSavedError(cause)) : phone.replica.mergeAll(...of)),
      },
    })
    const { met, asked } = await showDigits(laptop, broken)
    const joined = broken.devices.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular', role: 'seller' }))
    expect(await joined).toEqual(refusal('not-saved', { cause }))
    expect(broken.devices.state().self).toMatchObject({ name: 'Celular', awaitsBooks: true })

    isBroken = false
    must((await reconnect(laptop, broken))[0])
    await untilTogether(laptop, broken)
    expect(await owed(broken)).toEqual([5_000])
  },
)

test('a disk that cannot take the key says so on both screens, and the device is added again', async () => {
  const { laptop, phone, tab } = shop()
  await debtor(laptop)
  let isFull = true
  const store: SyncStore = {
    ...phone.store,
    put: (...of) => (isFull ? Promise.reject(new NotSavedError('full')) : phone.store.put(...of)),
  }
  const broken = await tab(phone, { store })
  const { met, asked } = await showDigits(laptop, broken)
  const joined = broken.devices.joined(asked)
  expect(await laptop.devices.approve(met, { name: 'Celular', role: 'owner' })).toEqual(refusal('digits-differ'))
  expect(await joined).toEqual(refusal('not-saved', { cause: 'full' }))
  expect(await owed(broken)).toEqual([])

  isFull = false
  await add(laptop, broken)
  await untilTogether(laptop, broken)
  expect(await owed(broken)).toEqual([5_000])
})

test('who taps "they are the same" once more, or never saw digits, is told that the connection is over', async () => {
  const { laptop, phone } = shop()
  const { met, asked } = await showDigits(laptop, phone)
  const joined = phone.devices.joined(asked)
  must(await laptop.devices.approve(met, { name: 'Celular', role: 'owner' }))
  must(await joined)
  expect(await phone.devices.joined(asked)).toEqual(refusal('closed'))
  await untilTogether(laptop, phone)
})

test('whose copy broke off in one business takes no key of another, and the first goes on helping it', async () => {
  const { laptop, phone, open, tab } = shop()
  await debtor(laptop)
  const stranger = await open()
  await debtor(stranger, 77)
  let isCut = true
  const broken = await tab(phone, {
    createLink(raw, peer) {
      const link = createLink(raw, peer)
      if (isCut) link.close('cut')
      return link
    },
  })
  const first = await showDigits(laptop, broken)
  const joined = broken.devices.joined(first.asked)
  must(await laptop.devices.approve(first.met, { name: 'Celular', role: 'owner' }))
  expect(await joined).toEqual(refusal('closed'))
  const keys = await broken.store.get('sync/keys')

  const second = await showDigits(stranger, broken)
  const again = broken.devices.joined(second.asked)
  expect(await stranger.devices.approve(second.met, { name: 'Celular', role: 'owner' })).toEqual(
    refusal('digits-differ'),
  )
  expect(await again).toEqual(refusal('other-business'))
  expect(await broken.store.get('sync/keys')).toEqual(keys)

  isCut = false
  must((await reconnect(laptop, broken))[0])
  await untilTogether(laptop, broken)
  expect(await owed(broken)).toEqual([5_000])
})
