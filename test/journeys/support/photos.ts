import { expect, type Page } from '@playwright/test'
import { movements, openAccount } from './shop.ts'

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

/** Opens what was written down last of a customer, where its photos are. */
export async function openMovement(page: Page, customer: string): Promise<void> {
  await openAccount(page, customer)
  await movements(page).first().getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: 'Fotos' })).toBeVisible()
}

/** Gives it a photo of a delivery note with this number. */
export async function photograph(page: Page, customer: string, number: number): Promise<void> {
  await openMovement(page, customer)
  await page
    .getByLabel('Elegir una foto o un PDF para este apunte')
    .setInputFiles({ name: 'nota.png', mimeType: 'image/png', buffer: await draw(page, number) })
  await expectDrawn(page)
  await closeMovement(page)
}

/** Puts it away again. */
export async function closeMovement(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The one photo of the open movement is there, and not only its place. */
export async function expectDrawn(page: Page): Promise<void> {
  const widths = () =>
    page
      .getByRole('dialog')
      .locator('img')
      .evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length)
  await expect.poll(widths).toBe(1)
}
