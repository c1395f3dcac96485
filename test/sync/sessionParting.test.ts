import { expect, test, vi } from 'vitest'
import { partingOf } from '../../src/sync/exchangeEnd.ts'
import { add, must, reconnect, untilTogether } from './sessionDevice.ts'
import { debtor, owes, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()

test('a disk that is full is told as that on both devices, until they meet again', async () => {
  const { laptop, phone, tab, network } = shop()
  const customer = await debtor(laptop)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  network.cut()
  await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
  expect(laptop.devices.state().others[0]).not.toHaveProperty('parted')
  await owes(laptop, customer, 5)
  phone.devices.stop()
  let isFull = true
  const full = Object.assign(new Error('not saved: full'), { name: 'NotSavedError' })
  const second = await tab(phone, {
    replica: { ...phone.replica, mergeAll: (...of) => (isFull ? Promise.reject(full) : phone.replica.mergeAll(...of)) },
  })
  must((await reconnect(laptop, second))[0])
  await second.until(({ others }) => others[0]?.parted === 'full-here')
  await laptop.until(({ others }) => others[0]?.parted === 'full-there')

  isFull = false
  must((await reconnect(laptop, second))[0])
  await untilTogether(laptop, second)
  expect(laptop.devices.state().others[0]).not.toHaveProperty('parted')
  expect(second.devices.state().others[0]).not.toHaveProperty('parted')
})

test.each([
  ['us', 'newer-app', 'newer-app'],
  ['them', 'newer-app', 'older-app'],
  ['us', 'flood', 'misbehaved'],
  ['them', 'protocol', 'misbehaved'],
  ['link', 'closed', undefined],
  ['us', 'stopped', undefined],
] as const)('ended by %s for %s is told as %s', (by, reason, parting) => {
  expect(partingOf({ by, reason })).toBe(parting)
})

test('facts of a newer app raise the word about updating, connected or not', async () => {
  const { laptop, phone } = shop()
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  expect(laptop.devices.state().newerApp).toBe(false)
  await laptop.db.aside.put({ id: laptop.newId(), segment: '260700', reason: 'from-future', value: [99] } as never)
  laptop.comeBack()
  await laptop.until(({ newerApp }) => newerApp)
})
