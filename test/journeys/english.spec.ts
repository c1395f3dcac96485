import { expect } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo, test } from './support/app.ts'
import { expectNone } from './support/wordsOn.ts'

test.use({ locale: 'en-US', timezoneId: 'America/New_York' })

/** Words of every Spanish screen, none of which is a word of English. */
const SPANISH =
  /(?<!\p{L})(?:el|los|las|una|del|que|con|sin|para|por|cliente|clientes|deuda|deudas|fiado|pago|pagos|factura|facturas|saldo|vence|vencido|vencida|hoy|ayer|día|días|cartera|apuntar|guardar|guardado|cancelar|volver|buscar|más|ajustes|ayuda|respaldo|carta|mensaje|recordar|negocio|nombre|teléfono|correo|dirección|moneda|etiquetas|todavía|aquí|está|tus|datos|archivo|quién|cuánto|sí|añadir|elegir|cambiar|todo|nuevo)(?!\p{L})/giu

test('an English browser gets English on every screen, and Spanish when it is chosen', async ({ page, site }) => {
  test.setTimeout(180_000)
  await page.goto(site.url)
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
  await expectNone(page, SPANISH, 'first run')

  await page.getByRole('radio', { name: 'Español' }).check()
  await expect(page.getByRole('button', { name: 'Empezar' })).toBeVisible()
  await page.reload()
  await page.getByRole('group', { name: 'Idioma' }).getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()

  await page.getByLabel(/your business/i).fill('Corner Shop')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await goTo(page, '#/clientes/nuevo')
  await page.getByLabel('Name', { exact: true }).fill('Mary Smith')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/#\/clientes\/(?!nuevo)[^/]+$/)
  const id = page.url().split('/').at(-1) ?? ''
  await goTo(page, `#/apuntar/fiado/${id}`)
  await page.locator('[data-field="amount"] input').pressSequentially('12.50')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Saved' })).toContainText('$12.50')
  for (const route of ROUTES) {
    // The template that is visited is one in Spanish, for pictures.
    await goTo(page, `#/${route.replace(':id', id).replace('/es/usted', '/en/usted')}`)
    await expectNone(page, SPANISH, route)
  }

  await goTo(page, '#/ajustes')
  await page.getByRole('radio', { name: 'Español' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
})
