import { describe, expect, test, vi } from 'vitest'
import { createHostilePeer } from '../support/hostilePeer.ts'
import { tellTo } from '../support/hostileVisit.ts'
import { businessKey } from '../../src/sync/keys.ts'
import { createKeyRing } from '../../src/sync/keysRing.ts'
import { add, must, reconnect, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, eventually, owed, owes, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })

const epochs = async (device: SessionDevice) => (await createKeyRing(device.store).all()).map(({ epoch }) => epoch)

/** Laptop, telephone and tablet of one business, all equal, and then apart. */
async function threeApart(): Promise<{
  readonly tablet: SessionDevice
  readonly customer: Awaited<ReturnType<typeof debtor>>
}> {
  const { laptop, phone, open, network } = shop()
  const customer = await debtor(laptop)
  const tablet = await open()
  await add(laptop, phone, 'seller')
  await untilTogether(laptop, phone)
  await add(laptop, tablet, 'owner', 'Tableta')
  await untilTogether(laptop, tablet)
  await untilTogether(laptop, phone)
  network.cut()
  await phone.until(({ others }) => others.every(({ meeting }) => meeting.type === 'apart'))
  return { tablet, customer }
}

describe('a lost telephone', () => {
  test('is refused by all, learns no new key, and its facts up to then stay', async () => {
    const { laptop, phone, network } = shop()
    const { tablet, customer } = await threeApart()
    await owes(phone, customer, 30)
    must((await reconnect(phone, laptop))[0])
    await untilTogether(phone, laptop)
    network.cut()

    must(await laptop.devices.remove(await phone.id()))
    expect(laptop.devices.state().others.find(({ name }) => name === 'Celular')).toMatchObject({ removed: true })
    expect(await epochs(laptop)).toEqual([2, 1])
    const [here, there] = await reconnect(laptop, phone)
    expect(here).toEqual(refusal('not-authorised'))
    expect(there).toEqual(refusal('not-authorised'))
    expect(await epochs(phone)).toEqual([1])
    expect(await owed(laptop)).toEqual([5_030])

    // The tablet was away: it gets the key and the news at its next meeting, and refuses the telephone from then on.
    must((await reconnect(tablet, laptop))[0])
    await untilTogether(tablet, laptop)
    expect(await epochs(tablet)).toEqual([2, 1])
    expect(await owed(tablet)).toEqual([5_030])
    expect((await reconnect(tablet, phone))[0]).toEqual(refusal('not-authorised'))
    expect(await epochs(phone)).toEqual([1])
  })

  test('that is connected when it is removed is hung up on', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    must(await laptop.devices.remove(await phone.id()))
    await phone.until(({ others }) => others[0]?.meeting.type === 'apart')
    await laptop.until(({ others }) => others[0]?.meeting.type === 'apart')
    expect(laptop.devices.state().others).toMatchObject([{ removed: true, pending: 0 }])
  })

  test('whose late facts come through the tablet changes no balance until the owner accepts them', async () => {
    const { laptop, phone, network } = shop()
    const { tablet, customer } = await threeApart()
    must(await laptop.devices.remove(await phone.id()))
    // The tablet does not know yet.
    await owes(phone, customer, 30)
    must((await reconnect(phone, tablet))[0])
    await untilTogether(phone, tablet)
    expect(await owed(tablet)).toEqual([5_030])
    network.cut()

    must((await reconnect(tablet, laptop))[0])
    await untilTogether(tablet, laptop)
    expect(await owed(laptop)).toEqual([5_000])
    expect(await owed(tablet)).toEqual([5_000])
    await laptop.until(({ late }) => late === 1)
    await tablet.until(({ late }) => late === 1)

    const late = await laptop.db.aside.where('reason').equals('late').toArray()
    const facts = late.filter(({ value }) => (value as unknown[])[0] === 'charge').map(({ id }) => id)
    must(await laptop.devices.accept(facts))
    expect(await owed(laptop)).toEqual([5_030])
    await eventually(async () => (await owed(tablet))[0] === 5_030)
  })

  test('who told two amounts under one id gets in only the one that the owner accepted', async () => {
    const { laptop, phone } = shop()
    const customer = await debtor(laptop)
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    const lost = await createHostilePeer(await laptop.id())
    const { device: added, publicKey } = lost
    await laptop.keeper.append([
      { id: laptop.newId(), kind: 'deviceAdded', added, publicKey, role: 'seller', name: 'Perdido' },
      { id: laptop.newId(), kind: 'deviceRemoved', removed: added, lastSeq: 0 },
    ])
    await laptop.replica.settle()
    const paid = (amount: number) => [customer, 20_644, 'PEN', amount, 'cash', []]
    const small = lost.tell('payment', paid(100))
    const large = lost.tell('payment', paid(4_900), { id: small.id })
    for (const told of [small, large, await lost.seal()]) await tellTo(laptop, lost, [told])

    const late = (await laptop.db.aside.where('reason').equals('late').toArray()).filter((row) =>
      row.id.startsWith(small.id),
    )
    expect(late).toHaveLength(2)
    const rowOf = (amount: number) => late.find(({ value }) => (value as unknown[])[8] === amount)?.id ?? ''
    const contested = [rowOf(100), rowOf(4_900)].find((id) => id.includes('~')) ?? ''
    const accepted = contested === rowOf(4_900) ? 4_900 : 100
    must(await laptop.devices.accept([contested]))
    const [row] = await laptop.db.debtors.toArray()
    expect(row?.inFavour).toBe(accepted)
    await eventually(async () => (await phone.db.debtors.toArray())[0]?.inFavour === accepted)
  })

  test('can come back as another device; what it recorded in between is kept for the owner', async () => {
    const { laptop, phone, network } = shop()
    const { customer } = await threeApart()
    must(await laptop.devices.remove(await phone.id()))
    await owes(phone, customer, 30)
    // It hears of its removal from a file that was made before the key was changed, or from a tablet that does not know.
    const lost = await phone.id()
    await phone.replica.merge(...(await newsOf(laptop, phone)))
    await phone.replica.settle()
    phone.comeBack()
    await phone.devices.openFile(new Blob(['x']))
    const again = await shop().tab(phone)
    expect(again.devices.state().self).toMatchObject({ removed: true })
    expect(await again.devices.connect()).toEqual(refusal('not-authorised'))
    expect((await again.devices.prepareFile(await laptop.id(), { complete: true, photos: false })).ok).toBe(false)

    await add(laptop, again)
    await untilTogether(laptop, again)
    expect(await again.id()).not.toBe(lost)
    expect(again.devices.state().self).toMatchObject({ removed: false })
    expect(await owed(again)).toEqual([5_000])
    await laptop.until(({ late }) => late === 1)
    network.cut()
  })

  test('the last owner cannot be removed', async () => {
    const { laptop, phone } = shop()
    await add(laptop, phone, 'seller')
    expect(await laptop.devices.remove(await laptop.id())).toEqual(refusal('last-owner'))
    must(await laptop.devices.promote(await phone.id()))
    await phone.until(({ self }) => self?.role === 'owner')
    must(await laptop.devices.remove(await phone.id()))
    expect(await laptop.devices.remove(await laptop.id())).toEqual(refusal('last-owner'))
  })
})

describe('keys that change', () => {
  test('two owners who each remove somebody at the same time agree on one key, and both removals hold', async () => {
    const { laptop, phone, open, network } = shop()
    const { tablet } = await threeApart()
    const watch = await open()
    await add(laptop, watch, 'seller', 'Reloj')
    await untilTogether(laptop, watch)
    must((await reconnect(tablet, laptop))[0])
    await untilTogether(tablet, laptop)
    network.cut()

    must(await laptop.devices.remove(await phone.id()))
    must(await tablet.devices.remove(await watch.id()))
    must((await reconnect(laptop, tablet))[0])
    await untilTogether(laptop, tablet)
    const best = async (device: SessionDevice) => {
      const [key] = await createKeyRing(device.store).usable(await device.trust.roster())
      return key?.hash
    }
    expect(await best(laptop)).toBe((await laptop.trust.roster())?.rotation?.hash)
    expect(await best(tablet)).toBe(await best(laptop))
    network.cut()
    for (const lost of [phone, watch]) {
      for (const owner of [laptop, tablet]) {
        expect((await reconnect(owner, lost))[0]).toEqual(refusal('not-authorised'))
      }
      expect(await epochs(lost)).toEqual([1])
    }
  })

  test('a seller cannot slip a key of their own into the business', async () => {
    const { laptop, phone, network } = shop()
    await add(laptop, phone, 'seller')
    await untilTogether(laptop, phone)
    network.cut()
    const own = await businessKey(99, new Uint8Array(32).fill(9))
    await createKeyRing(phone.store).add(own)
    const hacked = await shop().tab(phone, {
      trust: {
        ...phone.trust,
        roster: async () => {
          const roster = await phone.trust.roster()
          return roster && { ...roster, rotation: own }
        },
      },
    })
    must((await reconnect(hacked, laptop))[0])
    await laptop.until(({ others }) => others[0]?.meeting.type !== 'apart')
    expect(await epochs(laptop)).toEqual([1])
  })

  test('when the removal cannot be written, the new key is not used', async () => {
    const { laptop, phone, network } = shop()
    await add(laptop, phone)
    await untilTogether(laptop, phone)
    network.cut()
    const full = Object.assign(new Error('not saved: full'), { name: 'NotSavedError' })
    const second = await shop().tab(laptop, { ledger: { append: () => Promise.reject(full) } })
    expect(await second.devices.remove(await phone.id())).toEqual({
      ok: false,
      error: { type: 'not-saved', cause: 'full' },
    })
    must((await reconnect(laptop, phone))[0])
    await untilTogether(laptop, phone)
    expect(await epochs(phone)).toEqual([1])
  })
})

/** The segment that another device lacks, as a difference. */
async function newsOf(from: SessionDevice, to: SessionDevice) {
  const [{ segment } = { segment: '' as never }] = await from.replica.heads()
  const update = await from.replica.difference(segment, await to.replica.stateVector(segment))
  if (!update) throw new Error('nothing new')
  return [segment, update, await from.id()] as const
}
