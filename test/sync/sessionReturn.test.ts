import { describe, expect, test, vi } from 'vitest'
import { add, must, reconnect, showDigits, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, owed, owes, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })

/** The owner takes the telephone off the list while it is away; then it records one more sale. */
async function removedWhileAway() {
  const { laptop, phone, network } = shop()
  const customer = await debtor(laptop)
  await add(laptop, phone, 'seller')
  await untilTogether(laptop, phone)
  network.cut()
  await phone.until(({ others }) => others[0]?.meeting.type === 'apart')
  must(await laptop.devices.remove(await phone.id()))
  await owes(phone, customer, 30)
  return { lost: await phone.id() }
}

/** It hears of its removal, by whatever road. */
async function hears(phone: SessionDevice, from: SessionDevice): Promise<SessionDevice> {
  for (const { segment } of await from.replica.heads()) {
    const update = await from.replica.difference(segment, await phone.replica.stateVector(segment))
    if (update) await phone.replica.merge(segment, update, await from.id())
  }
  await phone.replica.settle()
  phone.devices.stop()
  return shop().tab(phone)
}

describe('a telephone that was removed while it was away', () => {
  test('comes back by an invitation of its own business, and what it recorded waits for the owner', async () => {
    const { laptop, phone } = shop()
    const { lost } = await removedWhileAway()
    expect((await reconnect(laptop, phone))[1]).toEqual(refusal('not-authorised'))
    const showing = must(await laptop.devices.invite())
    expect(await phone.devices.join(showing.code.text, 'ask')).toEqual(refusal('other-business'))
    showing.cancel()

    await add(laptop, phone, 'seller', 'Celular', 'again')
    await untilTogether(laptop, phone)
    expect(await phone.id()).not.toBe(lost)
    await phone.until(({ self }) => self?.name === 'Celular' && !self.removed)
    expect(await owed(phone)).toEqual([5_000])
    await laptop.until(({ late }) => late === 1)
    const late = await laptop.db.aside.where('reason').equals('late').toArray()
    const sales = late.filter(({ value }) => (value as unknown[])[0] === 'charge').map(({ id }) => id)
    must(await laptop.devices.accept(sales as never))
    await phone.until(({ late: left }) => left === 0)
    expect(await owed(laptop)).toEqual([5_030])
    expect(await owed(phone)).toEqual([5_030])
  })

  test('that reads the invitation of another business by mistake stays what it was', async () => {
    const { laptop, phone, open, network } = shop()
    await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    const stranger = await open()
    const before = await phone.id()
    const { met, asked } = await showDigits(stranger, phone, 'again')
    const joined = phone.devices.joined(asked)
    await stranger.devices.approve(met, { name: 'Celular', role: 'owner' })
    expect(await joined).toEqual(refusal('other-business'))
    expect(await phone.id()).toBe(before)
    await owes(phone, await debtor(phone), 1)
    must((await reconnect(laptop, phone))[0])
    await untilTogether(laptop, phone)
  })

  test('whom the owner does not let in after all stays what it was', async () => {
    const { laptop, phone } = shop()
    const { lost } = await removedWhileAway()
    const { met, asked } = await showDigits(laptop, phone, 'again')
    const joined = phone.devices.joined(asked)
    laptop.devices.reject(met)
    expect(await joined).toEqual(refusal('not-approved'))
    expect(await phone.id()).toBe(lost)
    await add(laptop, phone, 'seller', 'Celular', 'again')
    await untilTogether(laptop, phone)
  })
})

describe('a telephone that knows of its removal', () => {
  test('is not stuck after a code that had run out: the next one lets it in', async () => {
    const { laptop, phone } = shop()
    const { lost } = await removedWhileAway()
    const again = await hears(phone, laptop)
    const showing = must(await laptop.devices.invite())
    again.now += 200_000
    expect(await again.devices.join(showing.code.text, 'ask')).toEqual(refusal('expired-code'))
    again.now -= 200_000
    showing.cancel()
    expect(await again.id()).toBe(lost)
    again.devices.stop()
    const third = await shop().tab(again)
    expect(third.devices.state().self).toMatchObject({ name: 'Celular', removed: true })
    await add(laptop, third, 'seller')
    await untilTogether(laptop, third)
    await third.until(({ self }) => self?.removed === false)
  })

  test('is not stuck where it goes under another name already, and what was said of it under the old one is left', async () => {
    const { laptop, phone } = shop()
    await removedWhileAway()
    const again = await hears(phone, laptop)
    // As an attempt that broke off left it.
    await again.trust.renew()
    again.devices.stop()
    const third = await shop().tab(again)
    expect(third.devices.state().self).toMatchObject({ removed: true })
    expect(await third.devices.connect()).toEqual(refusal('not-authorised'))
    await add(laptop, third, 'seller')
    await untilTogether(laptop, third)
    await third.until(({ self }) => self?.removed === false)
  })

  test('signs what it recorded before it goes on under another name', async () => {
    const { laptop, phone } = shop()
    await removedWhileAway()
    const again = await hears(phone, laptop)
    await owes(again, await debtor(laptop), 5)
    await add(laptop, again, 'seller')
    await untilTogether(laptop, again)
    await laptop.until(({ late }) => late === 2)
    expect(laptop.devices.state().unverified).toBe(0)
  })
})
