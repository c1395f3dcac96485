import { expect, type Page } from '@playwright/test'
import { goTo, install, test } from './support/app.ts'
import { addCustomer, openShop, write } from './support/shop.ts'

/** Everything of this app that the browser still has. */
function leftBehind(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

test('erasing a device leaves nothing, closes the other tabs, and a new app begins empty', async ({ page, site }) => {
  await install(page, site)
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  const tab = await page.context().newPage()
  await tab.goto(`${site.url}#/clientes`)
  await expect(tab.getByText('Ana Rivas')).toBeVisible()

  await goTo(page, '#/mas')
  await page.getByRole('link', { name: /^Privacidad/ }).click()
  await page.getByRole('link', { name: /^Borrar este dispositivo/ }).click()
  await expect(page.getByText(/^Los libros están solo aquí/)).toBeVisible()
  await page.getByLabel('Escribe BORRAR para confirmar').fill('borrar')
  await page.getByRole('button', { name: 'Borrar este dispositivo' }).click()
  await expect(page.getByRole('heading', { name: 'Este dispositivo ya no tiene nada de Al Día' })).toBeVisible()

  expect(await leftBehind(page)).toEqual({ databases: [], caches: [], local: [], session: [], workers: 0 })
  await expect.poll(() => tab.url()).toBe('about:blank')

  await page.getByRole('button', { name: 'Empezar de nuevo' }).click()
  await expect(page.getByRole('button', { name: /datos de ejemplo/ })).toBeVisible()
  await goTo(page, '#/clientes')
  await expect(page.getByText('Ana Rivas')).toBeHidden()
})
