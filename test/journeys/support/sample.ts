import { expect, type Page } from '@playwright/test'
import type { StaticServer } from '../../../scripts/static-server.mjs'
import { goTo } from './app.ts'

/** Opens the app and lets it fill the sample business, as a curious person would. */
export async function startSample(page: Page, site: StaticServer): Promise<void> {
  await page.goto(site.url)
  const offer = page.getByRole('button', { name: 'Probar con datos de ejemplo' })
  await offer.click()
  await expect(offer).toBeHidden({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: 'Cartera' }).first()).toBeVisible()
}

/** @returns the id of the first customer in the list */
export async function anyCustomer(page: Page): Promise<string> {
  await goTo(page, '#/clientes')
  // The links of the screen before it lead to customers too.
  await expect(page.getByRole('heading', { level: 1, name: 'Clientes' })).toBeVisible()
  const link = page.locator('main li a[href^="#/clientes/"]').first()
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
}
