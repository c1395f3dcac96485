import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { closeMovement, expectDrawn, openMovement, photograph } from './support/photos.ts'
import { addCustomer, expectText, openShop, write } from './support/shop.ts'

test('a photo of a delivery note is kept small, opens large, can be downloaded, and is taken away again', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await photograph(page, ana, 1)
  const photo = page.getByRole('button', { name: /^Foto del/ })

  await test.step('what is no picture gets a sentence', async () => {
    await openMovement(page, ana)
    await page
      .getByLabel('Elegir una foto o un PDF para este apunte')
      .setInputFiles({ name: 'nota.png', mimeType: 'image/png', buffer: Buffer.from('nada') })
    const alert = page.getByRole('alert').filter({ hasText: /\S/ })
    await expectText(alert, 'No se pudo abrir esa imagen. Prueba con otra foto o con una captura de pantalla.')
    await expect(photo).toHaveCount(1)
    await closeMovement(page)
  })

  await test.step('it is there after a reload, and large where it is pressed', async () => {
    await page.reload()
    await openMovement(page, ana)
    await expectDrawn(page)
    await photo.click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').last().getByRole('button', { name: 'Descargar' }).click()
    const bytes = readFileSync(await (await download).path())
    expect(bytes.subarray(0, 2).toString('hex')).toMatch(/^(?:ffd8|5249)$/)
    // 2400 by 1800 pixels were drawn.
    expect(bytes.length).toBeLessThan(500_000)
  })

  await test.step('taken away, it is gone', async () => {
    await page.getByRole('dialog').last().getByRole('button', { name: 'Quitar' }).click()
    await expect(photo).toHaveCount(0)
    await page.reload()
    await openMovement(page, ana)
    await expect(page.getByRole('button', { name: 'Foto del' })).toHaveCount(0)
  })
})
