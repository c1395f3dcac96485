import { expect, type Locator, type Page } from '@playwright/test'
import type { StaticServer } from '../../../scripts/static-server.mjs'
import { goTo } from './app.ts'

/** What the shopkeeper does again and again, in Spanish, through the screens. */

export type EntryKind = 'Fiado' | 'Pago' | 'Factura' | 'Saldo inicial'

/** Answers the questions of the first run; country and currency stay as the browser's locale suggests. */
export async function answerFirstRun(page: Page, name = 'Abarrotes Lupita'): Promise<void> {
  await page.getByLabel('¿Cómo se llama tu negocio?').fill(name)
  await page.getByRole('button', { name: 'Empezar' }).click()
  await expect(page.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
}

/** Opens the app and begins a business. */
export async function openShop(page: Page, site: StaticServer, name?: string): Promise<void> {
  await page.goto(site.url)
  await answerFirstRun(page, name)
}

/** Writes a customer down with a name, and a telephone where there is one. @returns the id in the address */
export async function addCustomer(page: Page, name: string, phone?: string): Promise<string> {
  await goTo(page, '#/clientes/nuevo')
  await page.getByLabel('Nombre', { exact: true }).fill(name)
  if (phone !== undefined) {
    await page.getByRole('button', { name: 'Más datos' }).click()
    await page.getByLabel('Teléfono').fill(phone)
  }
  await page.getByRole('button', { name: 'Guardar' }).click()
  await page.waitForURL(/#\/clientes\/(?!nuevo)[^/]+$/)
  return page.url().split('/').at(-1) ?? ''
}

/** A place of the bar at the bottom: Hoy, Clientes, Apuntar, Cartera, Más. */
export function section(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name })
}

/** The place where amounts are typed. */
export function amountField(page: Page): Locator {
  return page.locator('[data-field="amount"] input')
}

/** What stands after an entry was written to the disk. */
export function savedCard(page: Page): Locator {
  return page.getByRole('region', { name: 'Guardado' })
}

/** Types an amount where the customer is chosen already, and saves it. */
export async function write(page: Page, what: EntryKind, customer: string, amount: string): Promise<void> {
  const path = { Fiado: 'fiado', Pago: 'pago', Factura: 'factura', 'Saldo inicial': 'saldo' }[what]
  const route = `#/apuntar/${path}/${customer}`
  // The address where it stands already leads nowhere: what was saved there last is still shown.
  if (page.url().endsWith(route)) await goTo(page, '#/hoy')
  await goTo(page, route)
  await amountField(page).pressSequentially(amount)
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(savedCard(page)).toBeVisible()
}

/** What can be read, with every kind of space as one plain one. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim()
}

/** Waits until the element reads so, with every kind of space as one plain one. */
export async function expectText(locator: Locator, text: string | RegExp): Promise<void> {
  const read = expect.poll(() => textOf(locator))
  await (typeof text === 'string' ? read.toContain(text) : read.toMatch(text))
}

/** What the customer owes, as the head of the account says it. */
export function balance(page: Page): Locator {
  return page.locator(
    'section:has(> p:text-is("Debe")), section:has(> p:text-is("A favor")), section:has(> p:text-is("Está al día"))',
  )
}

/** Opens an account and waits for its movements. */
export async function openAccount(page: Page, customer: string): Promise<void> {
  await goTo(page, `#/clientes/${customer}`)
  await expect(page.getByRole('heading', { name: 'Movimientos' })).toBeVisible()
}

/** As `openAccount`, and waits for what an owner is told last: how the customer pays, read after the account itself. */
export async function openWholeAccount(page: Page, customer: string): Promise<void> {
  await openAccount(page, customer)
  await expect(page.locator('main')).toContainText('Cómo paga')
}

/** The lines of the account, newest first: name, day, amount, balance. */
export function movements(page: Page): Locator {
  return page.locator('section:has(> h2:text-is("Movimientos")) > ul > li')
}

/** Nothing is wider than the screen. */
export async function expectNoSideways(page: Page, where?: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(beyond, where ?? page.url()).toBeLessThanOrEqual(0)
}

/** Waits until the screen has come up and shows what it found instead of a skeleton. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}
