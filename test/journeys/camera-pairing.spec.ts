import { expect } from '@playwright/test'
import { goTo } from './support/app.ts'
import { holdBeforeCamera, photograph } from './support/fakeCamera.ts'
import {
  card,
  copyCode,
  digitsOn,
  disconnect,
  expectAdded,
  expectSameBooks,
  goToJoin,
  handOver,
  openDevices,
  pasteCode,
  sentence,
  takeAnswer,
} from './support/meet.ts'
import { test } from './support/secondDeviceProcess.ts'
import { addCustomer, balance, expectText, openAccount, openShop, write } from './support/shop.ts'

const QR = 'Código para el otro dispositivo'

test('two devices read the codes from each other’s screens with their cameras, to pair and to meet again', async ({
  openCameraDevice,
  site,
}) => {
  const shop = await openCameraDevice()
  const phone = await openCameraDevice()
  await openShop(shop.page, site)
  const ana = await addCustomer(shop.page, 'Ana Rivas')
  await write(shop.page, 'Fiado', ana, '350')

  await test.step('pair', async () => {
    await goTo(shop.page, '#/dispositivos/anadir')
    await photograph(phone.camera, shop.page)
    await goToJoin(phone.page)
    await phone.page.getByRole('button', { name: 'Abrir la cámara' }).click()
    await expect(phone.page.getByRole('img', { name: QR })).toBeVisible()
    await photograph(shop.camera, phone.page)
    await shop.page.getByRole('button', { name: 'Escanear su código' }).click()
    expect(await digitsOn(phone.page)).toBe(await digitsOn(shop.page))
    await handOver(shop.page, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
    await expectAdded(shop.page, phone.page, 'Celular')
  })

  await test.step('meet again', async () => {
    await disconnect(shop.page, 'Celular')
    await write(phone.page, 'Pago', ana, '50')
    await openDevices(shop.page)
    await shop.page.getByRole('link', { name: 'Conectar' }).click()
    await photograph(phone.camera, shop.page)
    await openDevices(phone.page)
    await phone.page.getByRole('link', { name: 'Conectar' }).click()
    await phone.page.getByRole('button', { name: 'Escanear', exact: true }).click()
    await expect(phone.page.getByRole('heading', { name: '2. Ahora, que el otro dispositivo lea este' })).toBeVisible()
    await photograph(shop.camera, phone.page)
    await shop.page.getByRole('button', { name: 'Escanear', exact: true }).click()
    await expect(shop.page.getByRole('heading', { name: 'Celular y este dispositivo tienen lo mismo' })).toBeVisible()
    await expect(phone.page.getByRole('heading', { name: 'Caja y este dispositivo tienen lo mismo' })).toBeVisible()
  })
  await openDevices(shop.page)
  await expectText(card(shop.page, 'Celular'), /Al día — verificado/)
  await openAccount(shop.page, ana)
  await expectText(balance(shop.page), 'Debe $300.00')
  await expectSameBooks(shop.page, phone.page)
})

test('a code of something else before the camera gets a sentence, and the right one is read after it', async ({
  openCameraDevice,
  page,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  const phone = await openCameraDevice(['camera', 'clipboard-read', 'clipboard-write'])
  await goToJoin(phone.page)
  holdBeforeCamera(phone.camera, 'https://menu.example/mesa-4')
  await phone.page.getByRole('button', { name: 'Abrir la cámara' }).click()
  await expect(sentence(phone.page)).toHaveText('Ese código no es de Al Día. Busca el que muestra tu otro dispositivo.')
  await goTo(page, '#/dispositivos/anadir')
  await photograph(phone.camera, page)
  // The fake camera looks at what is held before it when it is opened.
  await goTo(phone.page, '#/hoy')
  await goToJoin(phone.page)
  await phone.page.getByRole('button', { name: 'Abrir la cámara' }).click()
  await takeAnswer(page, await copyCode(phone.page))
  expect(await digitsOn(phone.page)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await expectAdded(page, phone.page, 'Celular')
  await expectSameBooks(page, phone.page)
})

test('a camera that was refused gets a sentence and the box to paste into', async ({
  openCameraDevice,
  page,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  await goTo(page, '#/dispositivos/anadir')
  // Not every Chromium takes a permission that was not given for a refusal while its question is answered by a test.
  const refusing = ['--use-fake-ui-for-media-stream=deny']
  const phone = await openCameraDevice(['clipboard-read', 'clipboard-write'], refusing)
  await goToJoin(phone.page)
  await phone.page.getByRole('button', { name: 'Abrir la cámara' }).click()
  await expect(sentence(phone.page)).toHaveText(
    /^No hay permiso para la cámara\. Dáselo en los ajustes del navegador, o pega el código aquí\./,
  )
  await expect(phone.page.getByRole('textbox', { name: 'Código del otro dispositivo' })).toBeVisible()
  await pasteCode(phone.page, await copyCode(page))
  await expect(phone.page.getByRole('heading', { name: '2. Ahora, que el otro dispositivo lea este' })).toBeVisible()
})
