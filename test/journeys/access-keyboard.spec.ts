import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './support/app.ts'
import { notSaid } from './support/collecting.ts'

/** Tabs on until it is reached, and says when it never is. */
async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    if ((await wanted.count()) > 0 && (await wanted.evaluate((element) => element === document.activeElement))) return
  }
  throw new Error(`not reached by ${most} tabs: ${String(wanted)}`)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('a business, a customer, a fiado and its payment, with the keyboard alone', async ({ page, site }) => {
  // Each key is a journey of its own to the browser, and in Firefox a long one.
  test.slow()
  await page.goto(site.url)
  const name = page.getByLabel('¿Cómo se llama tu negocio?')
  await expect(name).toBeVisible()
  await tabTo(page, name)
  await page.keyboard.type('Abarrotes Lupita')
  await tabTo(page, button(page, 'Empezar'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Hoy' })).toBeVisible()

  await tabTo(page, page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Apuntar' }))
  await page.keyboard.press('Enter')
  const amount = page.getByRole('textbox', { name: /¿Cuánto se lleva\?/ })
  await expect(amount).toBeVisible()
  if (!(await amount.evaluate((element) => element === document.activeElement))) await tabTo(page, amount)
  await page.keyboard.type('350')
  const who = page.getByRole('searchbox', { name: /Buscar nombre o teléfono|¿Quién\?/ })
  await tabTo(page, who)
  await page.keyboard.type('Ana Rivas')
  await tabTo(page, page.getByRole('button', { name: 'Nuevo: «Ana Rivas»' }))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Guardar'))
  await page.keyboard.press('Enter')
  const saved = page.getByRole('region', { name: 'Guardado' })
  await expect(saved).toContainText('Ana Rivas')

  await tabTo(page, page.getByRole('link', { name: 'Ver cuenta' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Rivas' })).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Pago', exact: true }))
  await page.keyboard.press('Enter')
  const paid = page.getByRole('textbox', { name: /¿Cuánto paga\?/ })
  await expect(paid).toBeVisible()
  if (!(await paid.evaluate((element) => element === document.activeElement))) await tabTo(page, paid)
  await page.keyboard.type('350')
  await tabTo(page, button(page, 'Guardar'))
  await page.keyboard.press('Enter')
  await expect(saved).toContainText('Pago de')
  await expect(saved).toContainText('Está al día.')
  await notSaid(page, 'No guardado')
})
