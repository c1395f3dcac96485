import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createLeaving, type LeavableBooks, type Leaving } from '../src/leaveBooks.ts'
import { currentBooks } from '../src/storage/currentBooks.ts'
import { booksExist, openBooks } from '../src/storage/database.ts'
import { must, untilTogether, type SessionDevice } from './sync/sessionDevice.ts'
import { debtor, owed, owes, shopOfTwo } from './sync/sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()
const refusal = (type: string) => ({ ok: false, error: { type } })

/** The telephone has books of its own; the new ones are opened as the app does. */
interface LeavingPhone {
  readonly leaving: Leaving
  readonly opened: Map<string, SessionDevice>
  readonly taken: LeavableBooks[]
}

let mine: Awaited<ReturnType<typeof debtor>>
beforeEach(async () => {
  await debtor(shop().laptop, 900)
  mine = await debtor(shop().phone, 70)
})

function leavingFrom(from: SessionDevice, first = from.name): LeavingPhone {
  const { open } = shop()
  const opened = new Map<string, SessionDevice>()
  const taken: LeavableBooks[] = []
  const leaving = createLeaving<LeavableBooks>({
    first,
    books: { name: from.name, db: from.db, devices: async () => from.devices, close: () => from.leave() },
    open(name) {
      const device = open(name).then((fresh) => {
        opened.set(name, fresh)
        return fresh
      })
      return {
        name,
        db: openBooks(name),
        devices: async () => (await device).devices,
        close: () => void device.then((fresh) => fresh.leave()),
      }
    },
    onTry: () => undefined,
    onTaken: (books) => taken.push(books),
  })
  return { leaving, opened, taken }
}

/** As far as the digits on both screens. */
async function showDigits(leaving: Leaving) {
  const showing = must(await shop().laptop.devices.invite())
  const scanned = must(await leaving.join(showing.code.text))
  const [met, asked] = await Promise.all([showing.answer(scanned.code.text), scanned.connected])
  return { met: must(met), asked: must(asked) }
}

describe('books that give way to another device’s', () => {
  test('are those that the app opens no more, once the other’s have come; and nothing of them is left', async () => {
    const { laptop, phone } = shop()
    const { leaving, opened, taken } = leavingFrom(phone)
    await leaving.copying()
    const { met, asked } = await showDigits(leaving)
    expect(await owed(phone)).toEqual([70])
    const joined = leaving.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular', role: 'owner' }))
    expect((await joined)?.ok).toBe(true)
    const now = await currentBooks(phone.db)
    expect(taken.map(({ name }) => name)).toEqual([now])
    const fresh = opened.get(now)
    if (!fresh) throw new Error('not opened')
    await untilTogether(laptop, fresh)
    expect(await owed(fresh)).toEqual([900])
    expect(await owed(laptop)).toEqual([900])
    expect([await phone.db.debtors.count(), await phone.db.log.count()]).toEqual([0, 0])
  })

  test('can be left a second time', async () => {
    const { laptop, phone, open } = shop()
    const second = await open(`${phone.name}-2`)
    await phone.db.local.put({ key: 'books/current', value: second.name })
    await debtor(second, 33)
    const { leaving, opened } = leavingFrom(second, phone.name)
    await leaving.copying()
    const { met, asked } = await showDigits(leaving)
    const joined = leaving.joined(asked)
    must(await laptop.devices.approve(met, { name: 'Celular', role: 'owner' }))
    expect((await joined)?.ok).toBe(true)
    const now = await currentBooks(phone.db)
    expect(now).toBe(`${phone.name}-3`)
    const third = opened.get(now)
    expect(third && (await owed(third))).toEqual([900])
    second.leave()
    await vi.waitFor(async () => expect(await booksExist(second.name)).toBe(false))
  })

  test('stay where the code ran out while the copy was made; a new one will do, without another copy', async () => {
    const { laptop, phone } = shop()
    const { leaving } = leavingFrom(phone)
    await leaving.copying()
    laptop.now -= 200_000
    const showing = must(await laptop.devices.invite())
    laptop.now += 200_000
    expect(await leaving.join(showing.code.text)).toEqual(refusal('expired-code'))
    showing.cancel()
    expect(await owed(phone)).toEqual([70])
    expect(await currentBooks(phone.db)).toBe(phone.name)
    await showDigits(leaving)
  })

  test('stay where the digits differ, and the attempt leaves nothing', async () => {
    const { laptop, phone } = shop()
    const { leaving, opened, taken } = leavingFrom(phone)
    await leaving.copying()
    const { met, asked } = await showDigits(leaving)
    const joined = leaving.joined(asked)
    laptop.devices.reject(met)
    expect(await joined).toEqual(refusal('not-approved'))
    expect(taken).toEqual([])
    expect(await owed(phone)).toEqual([70])
    expect(await currentBooks(phone.db)).toBe(phone.name)
    for (const name of opened.keys()) await vi.waitFor(async () => expect(await booksExist(name)).toBe(false))
  })

  test('stay where something was recorded after the copy', async () => {
    const { laptop, phone } = shop()
    const { leaving, taken } = leavingFrom(phone)
    await leaving.copying()
    await owes(phone, mine, 5)
    expect(await leaving.join('any')).toEqual(refusal('copy-again'))

    await leaving.copying()
    const { met, asked } = await showDigits(leaving)
    const joined = leaving.joined(asked)
    // In another tab.
    await owes(phone, mine, 1)
    must(await laptop.devices.approve(met, { name: 'Celular', role: 'owner' }))
    expect(await joined).toEqual(refusal('copy-again'))
    expect(taken).toEqual([])
    expect(await owed(phone)).toEqual([76])
  })

  test('do not go without a copy', async () => {
    const { laptop, phone } = shop()
    const showing = must(await laptop.devices.invite())
    expect(await leavingFrom(phone).leaving.join(showing.code.text)).toEqual(refusal('copy-again'))
  })
})
