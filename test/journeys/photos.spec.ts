import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { addDevice, connect, disconnect } from './support/meet.ts'
import { openChanges, sendChanges } from './support/meetByFile.ts'
import { closeMovement, expectDrawn, openMovement, photograph } from './support/photos.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, openShop, write } from './support/shop.ts'

test('photos of a delivery note go to the other device by link, as they are taken, and by file where somebody wants it', async ({
  page,
  second,
  site,
}) => {
  test.setTimeout(240_000)
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await photograph(page, ana, 1)
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })

  await test.step('what was there comes with the books', async () => {
    await openMovement(second, ana)
    await expectDrawn(second)
    await closeMovement(second)
  })

  await test.step('what is taken while both are connected comes by itself', async () => {
    await write(page, 'Fiado', ana, '80')
    await photograph(page, ana, 2)
    await openMovement(second, ana)
    await expectDrawn(second)
    await second.getByRole('button', { name: /^Foto del/ }).click()
    await expect(second.getByRole('dialog').last().getByRole('button', { name: 'Descargar' })).toBeVisible()
    await second.keyboard.press('Escape')
    await closeMovement(second)
  })

  await disconnect(page, 'Celular')
  await write(page, 'Fiado', ana, '30')
  await photograph(page, ana, 3)

  await test.step('a file without photos says of each that it is to come', async () => {
    await page.goto(`${site.url}#/dispositivos/archivo`)
    await page.getByLabel('Con las fotos').uncheck()
    await page.getByRole('button', { name: 'Preparar el archivo' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar' }).click()
    const buffer = readFileSync(await (await download).path())
    await openChanges(second, { name: 'sin.txt', mimeType: 'text/plain', buffer })
    await expect(second.getByRole('heading', { name: /^Llegaron? / })).toBeVisible()
    await openMovement(second, ana)
    await expect(second.getByRole('button', { name: /^Foto por llegar/ })).toBeVisible()
    await closeMovement(second)
  })

  await test.step('one with photos brings it', async () => {
    await openChanges(second, await sendChanges(page))
    await expect(second.getByText('Llegó 1 foto.')).toBeVisible()
    await openMovement(second, ana)
    await expectDrawn(second)
    await closeMovement(second)
  })

  await test.step('what was photographed apart comes when both meet again', async () => {
    await write(second, 'Pago', ana, '10')
    await photograph(second, ana, 4)
    await connect(page, second)
    await openMovement(page, ana)
    await expectDrawn(page)
  })
})
