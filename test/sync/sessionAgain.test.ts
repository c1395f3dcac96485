import { describe, expect, test, vi } from 'vitest'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { add, must, reconnect, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, eventually, owed, owes, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()

async function meetAgain(one: SessionDevice, two: SessionDevice): Promise<void> {
  const [a, b] = await reconnect(one, two)
  must(a)
  must(b)
  await untilTogether(one, two)
}

describe('devices that know each other', () => {
  test('what both recorded while they were apart is on both after the next meeting, and counted before', async () => {
    const { laptop, phone, network } = shop()
    const ana = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const phoneId = await phone.id()
    network.cut()
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')

    await owes(laptop, ana, 100)
    await owes(phone, ana, 20)
    const apart = await laptop.until(({ others }) => (others[0]?.pending ?? 0) > 0)
    expect(apart.others).toMatchObject([{ id: phoneId, meeting: { type: 'apart' } }])
    expect(apart.others[0]?.verifiedAt).toBeGreaterThan(0)

    await meetAgain(phone, laptop)
    expect(await owed(laptop)).toEqual([5_120])
    expect(await owed(phone)).toEqual([5_120])
    expect(await phone.replica.heads()).toEqual(await laptop.replica.heads())
    expect(laptop.devices.state().others).toMatchObject([{ pending: 0 }])
  })

  test('what one records is on the other at once, while they are connected', async () => {
    const { laptop, phone } = shop()
    const ana = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    await owes(phone, ana, 300)
    await eventually(async () => (await owed(laptop))[0] === 5_300)
    await owes(laptop, ana, 40)
    await eventually(async () => (await owed(phone))[0] === 5_340)
    await untilTogether(laptop, phone)
    expect(await phone.replica.heads()).toEqual(await laptop.replica.heads())
  })

  test('a payment that overtakes the one before it is asked for again, and nobody is said to have sent rubbish', async () => {
    const { laptop, phone, network, tab } = shop()
    const ana = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    let loses = false
    // The first live update after that does not come through.
    const lossy = await tab(phone, {
      createLink(raw, peer) {
        const link = createLink(raw, peer)
        return {
          ...link,
          send(message, urgent) {
            if (!loses || message[0] !== 0 || message[1] !== 2) return link.send(message, urgent)
            loses = false
            return Promise.resolve()
          },
        }
      },
    })
    await meetAgain(lossy, laptop)
    await owes(lossy, ana, 1)
    await eventually(async () => (await owed(laptop))[0] === 5_001)
    loses = true
    await owes(lossy, ana, 2)
    await eventually(() => !loses)
    await owes(lossy, ana, 4)
    await eventually(async () => (await owed(laptop))[0] === 5_007)
    await untilTogether(lossy, laptop)
    expect(await laptop.devices.refusals()).toEqual([])
    expect(laptop.devices.state().refused).toBe(0)
  })

  test('with three connected in a row, the far ends hear of each other', async () => {
    const { laptop, phone, open } = shop()
    const ana = await debtor(laptop)
    const tablet = await open()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    await add(laptop, tablet)
    await untilTogether(laptop, tablet)
    await owes(phone, ana, 1)
    await eventually(async () => (await owed(tablet))[0] === 5_001)
    await untilTogether(laptop, tablet)
    await untilTogether(laptop, phone)
    expect(await tablet.replica.heads()).toEqual(await phone.replica.heads())
  })

  test('a new connection takes the place of one that nobody knows to be dead', async () => {
    const { laptop, phone } = shop()
    await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    await meetAgain(laptop, phone)
    expect(laptop.devices.state().others).toMatchObject([{ meeting: { type: 'together' } }])
  })

  test('one that hangs up says so, and both know that they are apart', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    laptop.devices.disconnect(await phone.id())
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
    expect((await phone.until(({ others }) => others[0]?.meeting.type === 'apart')).others).toHaveLength(1)
  })

  test('a stranger with a code for known devices is turned away, and so is one of another business', async () => {
    const { laptop, phone, open } = shop()
    await add(laptop, phone)
    const stranger = await open()
    expect(await stranger.devices.connect()).toEqual({ ok: false, error: { type: 'not-authorised' } })
    const other = await open()
    await add(stranger, other)
    const [one, two] = await reconnect(laptop, stranger)
    expect(one).toEqual({ ok: false, error: { type: 'other-business' } })
    expect(two).toEqual({ ok: false, error: { type: 'other-business' } })
  })

  test('while a code is shown it says that it is searching, and then that it is not', async () => {
    const { laptop, phone, network } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
    const showing = must(await laptop.devices.connect())
    expect(laptop.meeting(await phone.id())).toBe('searching')
    showing.cancel()
    expect(laptop.meeting(await phone.id())).toBe('apart')
  })

  test('a file carries what the other lacks, and another one carries the answer', async () => {
    const { laptop, phone, network } = shop()
    const ana = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    await owes(laptop, ana, 100)
    await owes(phone, ana, 20)
    const file = must(await laptop.devices.prepareFile(await phone.id(), { complete: false, photos: false }))
    expect(must(await phone.devices.openFile(file.blob))).toMatchObject({ from: await laptop.id(), owesBack: true })
    expect(await owed(phone)).toEqual([5_120])
    const back = must(await phone.devices.prepareFile(await laptop.id(), { complete: false, photos: false }))
    must(await laptop.devices.openFile(back.blob))
    expect(await owed(laptop)).toEqual([5_120])
    expect(await laptop.devices.arrivals()).toMatchObject([{ by: 'file' }])
  })

  test('names are the owner’s to give, and every device takes them', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone)
    must(await laptop.devices.rename(await laptop.id(), 'Caja'))
    must(await laptop.devices.rename(await phone.id(), 'Celular de Marta'))
    const named = await phone.until(({ self, others }) => self?.name !== 'Celular' && others[0]?.name !== '')
    expect(named).toMatchObject({ self: { name: 'Celular de Marta' }, others: [{ name: 'Caja' }] })
  })

  test('a seller who was made an owner is one everywhere', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone, 'seller')
    await untilTogether(laptop, phone)
    must(await laptop.devices.promote(await phone.id()))
    await phone.until(({ self }) => self?.role === 'owner')
    expect((await phone.devices.invite()).ok).toBe(true)
  })
})

describe('two tabs are one device', () => {
  test('the tab in which a person connects has the connection; the other says so and shows the same', async () => {
    const { laptop, phone, tab, network } = shop()
    const ana = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const second = await tab(laptop)
    const other = await phone.id()
    await second.until(({ elsewhere }) => elsewhere)
    expect(second.meeting(other)).toBe('together')
    expect(laptop.devices.state().elsewhere).toBe(false)

    await meetAgain(second, phone)
    await laptop.until(({ elsewhere }) => elsewhere)
    expect(second.devices.state().elsewhere).toBe(false)
    await laptop.until(({ others }) => others[0]?.meeting.type === 'together')

    // What is recorded in the tab without the connection goes over it.
    await owes(laptop, ana, 7)
    await eventually(async () => (await owed(phone))[0] === 5_007)
    network.cut()
    await laptop.until(({ elsewhere, others }) => !elsewhere && others[0]?.meeting.type === 'apart')
  })

  test('when the tab with the connection is closed, the other one is asked for the next', async () => {
    const { laptop, phone, tab } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const second = await tab(laptop)
    await second.until(({ elsewhere }) => elsewhere)
    laptop.devices.stop()
    await second.until(({ elsewhere, others }) => !elsewhere && others[0]?.meeting.type === 'apart')
    await meetAgain(phone, second)
    expect(second.devices.state().elsewhere).toBe(false)
  })

  test('a name that was given in one tab is in the other', async () => {
    const { laptop, phone, tab } = shop()
    await add(laptop, phone)
    const second = await tab(laptop)
    must(await second.devices.rename(await phone.id(), 'Celular de la esquina'))
    const told = await laptop.until(({ others }) => others[0]?.name !== 'Celular')
    expect(told.others).toMatchObject([{ name: 'Celular de la esquina' }])
  })

  test('hanging up works from either', async () => {
    const { laptop, phone, tab } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const second = await tab(laptop)
    await second.until(({ elsewhere }) => elsewhere)
    second.devices.disconnect(await phone.id())
    expect((await phone.until(({ others }) => others[0]?.meeting.type === 'apart')).elsewhere).toBe(false)
  })
})
