import { describe, expect, test, vi } from 'vitest'
import { systemLater } from '../../src/platform/later.ts'
import { createLink } from '../../src/sync/wire/pipe.ts'
import { add, must, reconnect, showDigits, untilTogether } from './sessionDevice.ts'
import { debtor, eventually, owed, owes, pause, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })

describe('adding a device', () => {
  test('both show the same digits, the owner says yes, and the books arrive, proven equal', async () => {
    const { laptop, phone } = shop()
    await debtor(laptop)
    const { met, asked } = await showDigits(laptop, phone)
    expect(met.digits).toMatch(/^\d{6}$/)
    expect(asked.digits).toBe(met.digits)
    expect(await phone.db.customers.count()).toBe(0)

    const joined = phone.devices.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular de Marta', role: 'seller' }))
    must(await joined)
    await untilTogether(laptop, phone)
    expect(await owed(phone)).toEqual([5_000])
    expect(await phone.replica.heads()).toEqual(await laptop.replica.heads())
    expect(phone.devices.state()).toMatchObject({
      self: { name: 'Celular de Marta', role: 'seller', removed: false },
      others: [{ id: await laptop.id(), role: 'owner', meeting: { type: 'together' }, pending: 0 }],
    })
    expect(laptop.devices.state()).toMatchObject({
      self: { role: 'owner' },
      others: [{ id: await phone.id(), name: 'Celular de Marta', role: 'seller', meeting: { type: 'together' } }],
    })
    expect(await phone.devices.arrivals()).toMatchObject([{ from: await laptop.id(), by: 'link' }])
  })

  test('whose copy breaks off after the key is helped by a file of the device that added it, and by no other', async () => {
    const { laptop, phone, open, tab } = shop()
    await debtor(laptop)
    const tablet = await open()
    await add(laptop, tablet)
    await untilTogether(laptop, tablet)
    const broken = await tab(phone, {
      createLink(raw, peer) {
        const link = createLink(raw, peer)
        link.close('cut')
        return link
      },
    })
    const { met, asked } = await showDigits(laptop, broken)
    const joined = broken.devices.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular', role: 'seller' }))
    expect(await joined).toEqual(refusal('closed'))
    expect(await broken.trust.roster()).toBeUndefined()

    expect(broken.devices.state().self?.awaitsBooks).toBe(true)
    const [laptopId, phoneId] = [await laptop.id(), await broken.id()]
    expect(await broken.devices.prepareFile(laptopId, { complete: false, photos: false })).toEqual(
      refusal('no-books-yet'),
    )
    await untilTogether(laptop, tablet)
    const strange = must(await tablet.devices.prepareFile(phoneId, { complete: true, photos: false }))
    expect(await broken.devices.openFile(strange.blob)).toEqual(refusal('not-authorised'))
    const file = must(await laptop.devices.prepareFile(phoneId, { complete: false, photos: false }))
    expect(must(await broken.devices.openFile(file.blob))).toMatchObject({ isPartial: false, refused: 0 })
    expect(await owed(broken)).toEqual([5_000])
    expect(broken.devices.state().self).toEqual({ id: phoneId, name: 'Celular', role: 'seller', removed: false })
    // From now on it is on its own list, and sends.
    await owes(broken, (await broken.db.customers.toArray())[0]?.id as never, 30)
    const back = must(await broken.devices.prepareFile(laptopId, { complete: false, photos: false }))
    must(await laptop.devices.openFile(back.blob))
    expect(await owed(laptop)).toEqual([5_030])
  })

  test('whom the owner does not confirm learns so, and gets neither key nor books; the list does not begin', async () => {
    const { laptop, phone } = shop()
    await debtor(laptop)
    const { met, asked } = await showDigits(laptop, phone)
    const joined = phone.devices.joined(asked)
    laptop.devices.reject(met)
    expect(await joined).toEqual(refusal('not-approved'))
    expect(await laptop.trust.roster()).toBeUndefined()
    expect(await phone.store.get('sync/keys')).toBeUndefined()
    expect(await phone.trust.trust()).toBeUndefined()
    expect(await phone.db.customers.count()).toBe(0)
    expect(await laptop.devices.approve(met, { name: 'x', role: 'owner' })).toEqual(refusal('closed'))
  })

  test('where the new device’s person sees other digits nothing is written and nothing handed over', async () => {
    const { laptop, phone } = shop()
    const { met, asked } = await showDigits(laptop, phone)
    const joined = phone.devices.joined(asked)
    phone.devices.disconnect(asked.peer)
    await pause(1)
    expect(await laptop.devices.approve(met, { name: 'x', role: 'owner' })).toEqual(refusal('digits-differ'))
    expect(await joined).toEqual(refusal('closed'))
    expect(await laptop.trust.roster()).toBeUndefined()
    expect(await laptop.store.get('sync/keys')).toBeUndefined()
  })

  test('a new device that takes the key and never confirms it is a connection that broke off', async () => {
    const { laptop, phone, tab } = shop()
    const waits: (() => void)[] = []
    const waiting = await tab(laptop, {
      later: (ms, run) => {
        if (ms !== 30_000) return systemLater(ms, run)
        waits.push(run)
        return () => undefined
      },
    })
    const { met } = await showDigits(waiting, phone)
    const approved = waiting.devices.approve(met, { name: 'Celular', role: 'owner' })
    await eventually(async () => waits.length > 0)
    for (const run of waits) run()
    expect(await approved).toEqual(refusal('closed'))
    await add(waiting, phone)
    await untilTogether(waiting, phone)
  })

  test('a code that was photographed lets nobody else in', async () => {
    const { laptop, phone, open } = shop()
    const thief = await open()
    const showing = must(await laptop.devices.invite())
    const photographed = showing.code.text
    const first = must(await phone.devices.join(photographed, 'together'))
    const second = must(await thief.devices.join(photographed, 'together'))
    must(await showing.answer(first.code.text))
    expect(await showing.answer(second.code.text)).toEqual(refusal('used-code'))
    second.cancel()
    expect(await second.connected).toEqual(refusal('closed'))
    expect(await phone.devices.join(photographed, 'together')).toEqual(refusal('used-code'))
  })

  test('a code is no good after two minutes', async () => {
    const { laptop, phone } = shop()
    const showing = must(await laptop.devices.invite())
    const scanned = must(await phone.devices.join(showing.code.text, 'together'))
    laptop.now += 120_000
    phone.now += 180_000
    expect(await showing.answer(scanned.code.text)).toEqual(refusal('expired-code'))
    scanned.cancel()
    expect(await phone.devices.join(showing.code.text, 'together')).toEqual(refusal('expired-code'))
  })

  test('a code in the wrong place is told so', async () => {
    const { laptop, phone } = shop()
    const showing = must(await laptop.devices.invite())
    expect(phone.devices.readCode(showing.code.text)).toEqual({ ok: true, value: 'invitation' })
    expect(laptop.devices.readCode(showing.code.text)).toEqual(refusal('wrong-turn'))
    expect(await showing.answer(showing.code.text)).toEqual(refusal('wrong-turn'))
    expect(await showing.answer('hola')).toEqual(refusal('not-our-code'))
    const scanned = must(await phone.devices.join(showing.code.text, 'together'))
    expect(await phone.devices.join(scanned.code.text, 'together')).toEqual(refusal('wrong-turn'))
    expect(await laptop.devices.join(scanned.code.text, 'together')).toEqual(refusal('wrong-turn'))
    // A slip of the hand costs nothing: the right code still works.
    must(await showing.answer(scanned.code.text))
  })

  test('a device with books of its own is asked first, and puts them together when told to', async () => {
    const { laptop, phone } = shop()
    await debtor(laptop, 5_000)
    await debtor(phone, 700)
    const showing = must(await laptop.devices.invite())
    expect(await phone.devices.join(showing.code.text, 'ask')).toEqual({
      ok: false,
      error: { type: 'has-books', customers: 1 },
    })
    const scanned = must(await phone.devices.join(showing.code.text, 'together'))
    const [met, asked] = await Promise.all([showing.answer(scanned.code.text), scanned.connected])
    const joined = phone.devices.joined(must(asked))
    must(await laptop.devices.approve(must(met), { name: 'Celular', role: 'owner' }))
    must(await joined)
    await untilTogether(laptop, phone)
    expect(await owed(laptop)).toEqual([700, 5_000])
    expect(await owed(phone)).toEqual([700, 5_000])
  })

  test('a device of one business is not taken into another', async () => {
    const { laptop, phone, open } = shop()
    await add(laptop, phone)
    const stranger = await open()
    const showing = must(await stranger.devices.invite())
    expect(await phone.devices.join(showing.code.text, 'together')).toEqual(refusal('other-business'))
  })

  test('a seller adds nobody', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone, 'seller')
    // What it may is among what comes over.
    await untilTogether(laptop, phone)
    expect(await phone.devices.invite()).toEqual(refusal('not-authorised'))
  })

  test('an owner who was added adds others, who meet all', async () => {
    const { laptop, phone, open } = shop()
    await debtor(laptop)
    await add(laptop, phone, 'owner')
    await untilTogether(laptop, phone)
    const tablet = await open()
    await add(phone, tablet, 'seller', 'Tableta')
    await untilTogether(phone, tablet)
    await untilTogether(laptop, phone)
    const [one, two] = await reconnect(laptop, tablet)
    must(one)
    must(two)
    await untilTogether(laptop, tablet)
    expect(await owed(tablet)).toEqual([5_000])
  })

  test('a copy that broke off goes on where it was, by a code for devices that know each other', async () => {
    const { laptop, phone, network } = shop()
    await debtor(laptop)
    const { met, asked } = await showDigits(laptop, phone)
    const joined = phone.devices.joined(asked)
    const approved = laptop.devices.approve(met, { name: 'Celular', role: 'owner' })
    // The key is on its disk, and nothing of the books is there.
    await phone.until(({ self }) => self !== undefined)
    network.cut()
    await approved
    expect((await joined).ok).toBe(false)
    expect(phone.devices.state()).toMatchObject({ self: { name: 'Celular' }, others: [{ id: await laptop.id() }] })

    const [one, two] = await reconnect(phone, laptop)
    must(one)
    must(two)
    await untilTogether(laptop, phone)
    expect(await owed(phone)).toEqual([5_000])
  })

  test('who was put on the list and got no key, because the connection went, is added again', async () => {
    const { laptop, phone, network, tab } = shop()
    await debtor(laptop)
    const breaking = await tab(laptop, {
      ledger: {
        append: async (drafts) => {
          const facts = await laptop.keeper.append(drafts)
          network.cut()
          return facts
        },
      },
    })
    const { met, asked } = await showDigits(breaking, phone)
    expect(await breaking.devices.approve(met, { name: 'Celular', role: 'owner' })).toEqual(refusal('closed'))
    expect((await phone.devices.joined(asked)).ok).toBe(false)
    const listed = await laptop.until(({ others }) => others.length > 0)
    expect(listed.others).toMatchObject([{ name: 'Celular', meeting: { type: 'apart' } }])
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    expect(laptop.devices.state().others).toHaveLength(1)
    expect(await owed(phone)).toEqual([5_000])
  })
})
