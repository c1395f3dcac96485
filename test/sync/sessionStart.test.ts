import { describe, expect, test, vi } from 'vitest'
import { charge, customerOf } from '../storage/drafts.ts'
import { add, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, eventually, owed, owes, pause, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()

/** What one recorded arrives on the other, and the other is killed before it is judged. */
async function arrive(from: SessionDevice, at: SessionDevice, bulk: boolean): Promise<void> {
  const there = new Map((await at.replica.heads()).map(({ segment, digest }) => [segment, digest]))
  for (const { segment, digest } of await from.replica.heads()) {
    if (there.get(segment) === digest) continue
    const update = await from.replica.difference(segment, await at.replica.stateVector(segment))
    if (update) await at.replica.merge(segment, update, await from.id(), bulk)
  }
}

async function apart(): Promise<{ readonly customer: Awaited<ReturnType<typeof debtor>> }> {
  const { laptop, phone, network } = shop()
  const customer = await debtor(laptop)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  network.cut()
  await phone.until(({ others }) => others[0]?.meeting.type === 'apart')
  phone.devices.stop()
  return { customer }
}

describe('an app that was killed while facts came in', () => {
  test.each([
    ['of a live change', false],
    ['of a large copy', true],
  ])('shows them when it is opened again, with nobody near: %s', async (_, bulk) => {
    const { laptop, phone, tab } = shop()
    const { customer } = await apart()
    await owes(laptop, customer, 77)
    await arrive(laptop, phone, bulk)
    expect(await owed(phone)).toEqual([5_000])
    const again = await tab(phone)
    await eventually(async () => (await owed(again))[0] === 5_077)
  })

  test('goes on with those that were proven and had no rows yet, in whichever tabs are opened', async () => {
    const { laptop, phone, tab } = shop()
    await apart()
    for (const name of ['Ana', 'Berta', 'Carla']) {
      const customer = await customerOf(laptop, name)
      await laptop.keeper.append(
        Array.from({ length: 150 }, () => charge(laptop.newId(), customer, '2026-07-01', '2026-07-09', 10)),
      )
    }
    await arrive(laptop, phone, false)
    const killed = () => {
      throw new Error('killed')
    }
    await expect(phone.replica.settle(killed)).rejects.toThrow('killed')
    expect(await phone.db.aside.where('reason').equals('proven').count()).toBeGreaterThan(0)
    const [again] = await Promise.all([tab(phone), tab(phone)])
    await eventually(async () => (await phone.db.aside.where('reason').equals('proven').count()) === 0)
    expect(await owed(again)).toEqual([1_500, 1_500, 1_500, 5_000])
  })

  test('takes in what changed of the list of devices', async () => {
    const { laptop, phone, tab } = shop()
    await apart()
    await laptop.devices.rename(await phone.id(), 'Celular de Marta')
    await arrive(laptop, phone, false)
    const again = await tab(phone)
    expect((await again.until(({ self }) => self?.name !== 'Celular')).self).toMatchObject({ name: 'Celular de Marta' })
  })
})

test('books without a list of devices are not judged at the start', async () => {
  const { laptop, tab } = shop()
  await debtor(laptop)
  const settle = vi.fn<typeof laptop.replica.settle>(() => laptop.replica.settle())
  await tab(laptop, { replica: { ...laptop.replica, settle } })
  await pause(50)
  expect(settle).not.toHaveBeenCalled()
})
