import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import { amountField, expectText, openShop, savedCard, section } from './support/shop.ts'
import { pressKeys } from './support/taps.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Tus primeros cinco minutos' })
const step = (page: Page, name: RegExp) => card(page).getByRole('link', { name })
const save = (page: Page) => page.getByRole('button', { name: 'Guardar' }).click()

test('the first five minutes: every step is done in the app itself, and ticked by it', async ({ page, site }) => {
  await openShop(page, site)
  await expectText(card(page), '0 de 5')
  await checkAxe(page)

  await test.step('a customer', async () => {
    await step(page, /^Añade un cliente/).click()
    await page.getByLabel('Nombre', { exact: true }).fill('Ana Rivas')
    await save(page)
    await page.waitForURL(/#\/clientes\/(?!nuevo)[^/]+$/)
    await section(page, 'Hoy').click()
    await expectText(card(page), '1 de 5')
  })

  await test.step('a sale', async () => {
    await step(page, /^Apunta una venta/).click()
    await pressKeys(page, '350')
    await save(page)
    await expectText(savedCard(page), 'Fiado de $350.00 a Ana Rivas.')
    await goTo(page, '#/hoy')
    await expectText(card(page), '2 de 5')
  })

  await test.step('a payment', async () => {
    await step(page, /^Apunta un pago/).click()
    await amountField(page).pressSequentially('100')
    await save(page)
    await expectText(savedCard(page), 'Ahora debe $250.00.')
    await goTo(page, '#/hoy')
    await expectText(card(page), '3 de 5')
  })

  await test.step('the reminder, looked at and not sent', async () => {
    await step(page, /^Mira el recordatorio/).click()
    await expect(page.getByRole('heading', { level: 1, name: /Recordar a Ana/ })).toBeVisible()
    await goTo(page, '#/hoy')
    await expectText(card(page), '4 de 5')
  })

  await test.step('a backup', async () => {
    await step(page, /^Haz un respaldo/).click()
    await page.getByLabel('Elige una contraseña').fill('tres gatos en la tapia')
    await page.getByRole('button', { name: 'Hacer un respaldo' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar' }).click()
    await download
    await goTo(page, '#/hoy')
    await expectText(card(page), 'Ya sabes lo principal.')
    await checkAxe(page)
  })

  await test.step('put away for good, and found again in Help', async () => {
    await card(page).getByRole('button', { name: 'Listo' }).click()
    await expect(card(page)).toBeHidden()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Hoy' })).toBeVisible()
    await expect(page.locator('main')).toContainText('Nadie tiene pagos vencidos')
    await expect(card(page)).toBeHidden()
    await goTo(page, '#/ayuda')
    await expect(card(page).getByRole('link')).toHaveCount(5)
  })
})
