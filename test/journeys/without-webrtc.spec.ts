import { expect } from '@playwright/test'
import { goTo } from './support/app.ts'
import { addDevice, card, disconnect, expectSameBooks, openDevices } from './support/meet.ts'
import { openChanges, sendChanges } from './support/meetByFile.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, balance, expectText, openAccount, openShop, write } from './support/shop.ts'

test('a device that has lost WebRTC says why it cannot connect, and keeps the same books by files', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Computadora', role: 'Dueño', own: 'Caja' })
  await disconnect(page, 'Computadora')

  // As a setting of the browser, or a policy of whoever looks after it, takes it away.
  await second.addInitScript(() => Reflect.deleteProperty(window, 'RTCPeerConnection'))
  await second.reload()
  await openDevices(second)
  await expect(second.getByText('Este navegador no puede conectar dispositivos')).toBeVisible()
  await expect(second.getByText(/por WebRTC, y este navegador no lo trae o lo tiene apagado/)).toBeVisible()
  await expect(second.getByRole('link', { name: 'Conectar' })).toBeHidden()
  await expectText(card(second, 'Caja'), /Sin conexión/)
  await goTo(second, '#/dispositivos/conectar')
  await expect(second.getByRole('heading', { level: 1, name: 'Conectar' })).toBeVisible()
  await second.getByRole('link', { name: 'Usar un archivo' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'Por archivo' })).toBeVisible()

  await write(page, 'Pago', ana, '120')
  await write(second, 'Pago', ana, '80')
  await openChanges(second, await sendChanges(page))
  await expect(second.getByRole('heading', { name: /^Lleg(ó|aron) .* de Caja$/ })).toBeVisible()
  await openChanges(page, await sendChanges(second))
  await expect(page.getByRole('heading', { name: /^Lleg(ó|aron) .* de Computadora$/ })).toBeVisible()
  for (const on of [page, second]) {
    await openAccount(on, ana)
    await expectText(balance(on), 'Debe $300.00')
  }
  await expectSameBooks(page, second)
})
