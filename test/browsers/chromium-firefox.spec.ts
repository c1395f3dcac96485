import { expect } from '@playwright/test'
import {
  card,
  copyCode,
  digitsOn,
  disconnect,
  connect,
  expectAdded,
  expectSameBooks,
  goToJoin,
  handOver,
  invite,
  openDevices,
  pasteCode,
  takeAnswer,
} from '../journeys/support/meet.ts'
import { openChanges, sendChanges } from '../journeys/support/meetByFile.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, write } from '../journeys/support/shop.ts'
import { test } from './support/firefoxDevice.ts'

test('a Chromium and a Firefox pair by pasted codes, get the same books, and hear of each other at once', async ({
  page: chromium,
  firefox,
  site,
}) => {
  await openShop(chromium, site)
  const ana = await addCustomer(chromium, 'Ana Rivas', '55 1234 5678')
  const beto = await addCustomer(chromium, 'Beto Ñáñez')
  await write(chromium, 'Fiado', ana, '350')
  await write(chromium, 'Fiado', beto, '1200.75')

  await test.step('codes both ways, and the same six digits', async () => {
    await goToJoin(firefox)
    await pasteCode(firefox, await invite(chromium))
    await expect(firefox.getByRole('heading', { name: '2. Ahora, que el otro dispositivo lea este' })).toBeVisible()
    await takeAnswer(chromium, await copyCode(firefox))
    const digits = await digitsOn(chromium)
    expect(digits).toMatch(/^\d{6}$/)
    expect(await digitsOn(firefox)).toBe(digits)
  })

  await test.step('the books arrive, and that both are equal is proven', async () => {
    await handOver(chromium, { name: 'Zorro', role: 'Dueño', own: 'Caja' })
    await expectAdded(chromium, firefox, 'Zorro')
    for (const [on, other] of [
      [chromium, 'Zorro'],
      [firefox, 'Caja'],
    ] as const) {
      await openDevices(on)
      await expectText(card(on, other), /Al día — verificado/)
    }
  })

  await test.step('what either writes down is on the other one, with nothing done there', async () => {
    for (const on of [chromium, firefox]) await openAccount(on, ana)
    await write(firefox, 'Pago', ana, '50')
    await expectText(balance(chromium), 'Debe $300.00')
    await openAccount(firefox, ana)
    await write(chromium, 'Fiado', ana, '20.25')
    await expectText(balance(firefox), 'Debe $320.25')
    await expect(movements(firefox)).toHaveCount(3)
    await expectSameBooks(chromium, firefox)
  })

  await test.step('apart, both write; what one made as a file the other opens; and they meet again', async () => {
    await disconnect(chromium, 'Zorro')
    await openDevices(firefox)
    await expectText(card(firefox, 'Caja'), /Sin conexión/)
    await write(chromium, 'Pago', ana, '100')
    await write(firefox, 'Fiado', beto, '10')
    await openChanges(firefox, await sendChanges(chromium))
    await openAccount(firefox, ana)
    await expectText(balance(firefox), 'Debe $220.25')
    await connect(firefox, chromium)
    await openAccount(chromium, beto)
    await expectText(balance(chromium), 'Debe $1,210.75')
    await expectSameBooks(chromium, firefox)
  })
})
