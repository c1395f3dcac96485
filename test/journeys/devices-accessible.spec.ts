import { expect, type Page } from '@playwright/test'
import { goTo } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import {
  addDevice,
  card,
  connect,
  copyCode,
  digitsOn,
  disconnect,
  goToJoin,
  invite,
  openDevices,
  pasteCode,
  takeAnswer,
} from './support/meet.ts'
import { downloadFile, openChanges } from './support/meetByFile.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, expectNoSideways, openShop, settled, write } from './support/shop.ts'

/** Everybody can read and use it, by day and by night, and it is not wider than the glass. */
async function check(what: string, page: Page): Promise<void> {
  await test.step(what, async () => {
    await settled(page)
    await expectNoSideways(page, what)
    await checkAxe(page)
  })
}

test.use({ viewport: { width: 320, height: 640 } })

test('every screen on the way to a second device can be read and used by everybody', async ({ page, second, site }) => {
  test.setTimeout(240_000)
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  await openDevices(page)
  await check('one device', page)
  const invitation = await invite(page)
  await page.getByText('Sin cámara ni mensajes: escribirlo a mano').click()
  await check('the invitation', page)
  await goToJoin(second)
  await check('where the code is read', second)
  await pasteCode(second, 'hola')
  await check('not a code', second)
  await pasteCode(second, invitation)
  const answer = await copyCode(second)
  await check('the second code', second)
  await page.getByRole('button', { name: 'Escanear su código' }).click()
  await expect(page.locator('video')).toBeVisible()
  await check('the camera', page)
  await page.getByRole('button', { name: 'Volver a mi código' }).click()
  await takeAnswer(page, answer)
  await digitsOn(page)
  await check('the digits, with the owner', page)
  await digitsOn(second)
  await check('the digits, with the other', second)
  await page.getByRole('button', { name: 'Sí, los mismos' }).click()
  await page.getByRole('button', { name: 'Entregar los libros' }).click()
  await expect(page.getByText('Elige qué puede hacer.')).toBeVisible()
  await check('name and role', page)
  await page.getByLabel('Nombre del dispositivo', { exact: true }).fill('Celular')
  await page.getByRole('radio', { name: 'Vendedor' }).check()
  await page.getByRole('button', { name: 'Entregar los libros' }).click()
  await expect(page.getByRole('heading', { name: 'Celular ya tiene tus libros' })).toBeVisible()
  await check('added', page)
  await openDevices(page)
  await check('two devices', page)
  await openDevices(second)
  await check('two devices, with the seller', second)
})

test('so can every screen of devices that know each other', async ({ page, second, site }) => {
  test.setTimeout(240_000)
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  await addDevice(page, second, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await write(second, 'Pago', ana, '50')
  await openDevices(page)
  await page.getByText('Encontrarse sin códigos').click()
  await page.getByLabel('Dirección').fill('http://x')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await check('meeting without codes', page)
  for (const [what, press] of [
    ['a device', undefined],
    ['another name', 'Cambiar el nombre'],
    ['an owner', 'Hacer dueño'],
    ['a lost phone', 'Quitar este dispositivo'],
  ] as const) {
    await goTo(page, '#/hoy')
    await openDevices(page)
    await card(page, 'Celular').getByRole('button').first().click()
    if (press !== undefined) await page.getByRole('dialog').getByRole('button', { name: press }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await check(what, page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await goTo(page, '#/dispositivos/recibido')
  await expect(page.getByText(/por conexión/).first()).toBeVisible()
  await check('what came in', page)
  await goTo(page, '#/dispositivos/revisar')
  await check('nothing to review', page)

  await disconnect(page, 'Celular')
  await write(page, 'Pago', ana, '5')
  await check('changes that wait', page)
  await goTo(page, '#/dispositivos/archivo')
  await check('a file to send', page)
  await page.getByRole('button', { name: 'Preparar el archivo' }).click()
  const file = await downloadFile(page)
  await check('a file that is ready', page)
  await openChanges(second, { ...file, buffer: Buffer.from('x') })
  await check('not a file of ours', second)
  await openChanges(second, file)
  await expect(second.getByRole('heading', { name: /^Lleg.* de Caja$/ })).toBeVisible()
  await check('what the file brought', second)
  await goTo(second, '#/dispositivos/anadir')
  await check('not for sellers', second)

  await goTo(page, '#/dispositivos/conectar')
  await copyCode(page)
  await check('a code to meet again', page)
  await goTo(page, '#/hoy')
  await connect(page, second)
  await check('met again', page)
  await removeCelular(page)
})

/** The lost phone is on the list as what it is. */
async function removeCelular(page: Page): Promise<void> {
  await openDevices(page)
  await card(page, 'Celular').getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Quitar este dispositivo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Quitar', exact: true }).click()
  await expect(page.getByText('Quitado. Lo que apuntó antes sigue contando.')).toBeVisible()
  await check('a removed device', page)
}
