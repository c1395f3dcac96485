import { expect, type Page } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo, test } from './support/app.ts'
import { settled } from './support/shop.ts'

test.use({ locale: 'en-US', timezoneId: 'America/New_York' })

/** Words of every Spanish screen, none of which is a word of English. */
const SPANISH =
  /(?<!\p{L})(?:el|los|las|una|del|que|con|sin|para|por|cliente|clientes|deuda|deudas|fiado|pago|pagos|factura|facturas|saldo|vence|vencido|vencida|hoy|ayer|día|días|cartera|apuntar|guardar|guardado|cancelar|volver|buscar|más|ajustes|ayuda|respaldo|carta|mensaje|recordar|negocio|nombre|teléfono|correo|dirección|moneda|etiquetas|todavía|aquí|está|tus|datos|archivo|quién|cuánto|sí|añadir|elegir|cambiar|todo|nuevo)(?!\p{L})/giu

/** What can be read or heard on the page, but for names and texts that a person wrote. */
async function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'alt']
    const spoken = [...document.body.querySelectorAll('*')]
      .filter((element) => element.closest('bdi, [dir="auto"]') === null)
      .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
    const copy = document.body.cloneNode(true) as HTMLElement
    // Names, notes and messages; and choices that are called by their own language.
    for (const own of copy.querySelectorAll('bdi, [dir="auto"], textarea, option, noscript, script, style'))
      own.remove()
    const pieces: string[] = []
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '')
    return [document.title, ...pieces, ...spoken].filter((text) => text.trim() !== '').join('\n')
  })
}

async function expectEnglish(page: Page, where: string): Promise<void> {
  await settled(page)
  const words = (await wordsOn(page)).replaceAll('Al Día', '')
  expect(words.length, where).toBeGreaterThan(20)
  expect(words.match(SPANISH) ?? [], `${where}\n${words}`).toEqual([])
}

test('an English browser gets English on every screen, and Spanish when it is chosen', async ({ page, site }) => {
  await page.goto(site.url)
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US')
  await expectEnglish(page, 'first run')

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
    await expectEnglish(page, route)
  }

  await goTo(page, '#/ajustes')
  await page.getByRole('radio', { name: 'Español' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
})
