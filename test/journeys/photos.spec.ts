import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { addDevice, connect, disconnect } from './support/meet.ts'
import { openChanges, sendChanges } from './support/meetByFile.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, movements, openAccount, openShop, write } from './support/shop.ts'

/** Draws a delivery note with this number on it: equal bytes would be one photo. */
async function draw(page: Page, number: number): Promise<Buffer> {
  const url = await page.evaluate((drawn) => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [2400, 1800]
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 2400, 1800)
    context.fillStyle = '#000'
    context.font = '400px sans-serif'
    context.fillText(`Nota ${drawn}`, 200, 900)
    return canvas.toDataURL('image/png')
  }, number)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

async function openMovement(page: Page, customer: string): Promise<void> {
  await openAccount(page, customer)
  await movements(page).first().getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: 'Fotos' })).toBeVisible()
}

async function photograph(page: Page, customer: string, number: number): Promise<void> {
  await openMovement(page, customer)
  await page
    .getByLabel('Elegir una foto o un PDF para este apunte')
    .setInputFiles({ name: 'nota.png', mimeType: 'image/png', buffer: await draw(page, number) })
  await expectDrawn(page)
  await closeMovement(page)
}

async function closeMovement(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The one photo of the open movement is there, and not only its place. */
async function expectDrawn(page: Page): Promise<void> {
  const widths = () =>
    page
      .getByRole('dialog')
      .locator('img')
      .evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length)
  await expect.poll(widths).toBe(1)
}

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
