import { expect } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { startSample } from './support/sample.ts'
import {
  addCustomer,
  amountField,
  answerFirstRun,
  expectText,
  openWholeAccount,
  openShop,
  savedCard,
  section,
  textOf,
  write,
} from './support/shop.ts'

test('the sample has something to see everywhere, and one tap and a confirmation wipe it', async ({ page, site }) => {
  await startSample(page, site)
  await expectText(page.locator('main'), /Hoy puedes cobrar \$[\d,]+ de \d clientes/)

  await section(page, 'Cartera').click()
  const buckets = page.getByRole('list', { name: 'Saldo por antigüedad' }).getByRole('listitem')
  await expect(buckets).toHaveCount(5)
  for (const bucket of await buckets.locator('[data-size]').all()) expect(await textOf(bucket)).toMatch(/\$[\d,]*[1-9]/)

  await section(page, 'Clientes').click()
  await expectText(page.locator('main li', { hasText: 'Doña Mercedes' }), 'A favor')
  await page.getByRole('link', { name: /Peluquería Alma/ }).click()
  await expectText(page.locator('main'), 'cuota')

  // It is still the sample after the app was closed.
  await page.goto('about:blank')
  await page.goto(site.url)
  await expect(page.getByText('Negocio de ejemplo')).toBeVisible()

  await section(page, 'Más').click()
  await page.getByRole('button', { name: 'Empezar el mío' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Borrar el ejemplo' }).click()
  await expect(page.getByLabel('¿Cómo se llama tu negocio?')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('¿Cómo se llama tu negocio?')).toBeVisible()

  await openShop(page, site)
  await goTo(page, '#/clientes')
  await expect(page.getByText('Aquí va la gente que te compra')).toBeVisible()
})

test('wiping the sample leaves real books, begun meanwhile in another tab, as they were', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await expect(page.getByLabel('¿Cómo se llama tu negocio?')).toBeVisible()
  const curious = await context.newPage()
  await startSample(curious, site)
  await goTo(curious, '#/apuntar/fiado')
  await amountField(curious).pressSequentially('777')
  await curious.getByRole('button', { name: 'Inés Quispe' }).click()
  await curious.getByRole('button', { name: 'Guardar' }).click()
  await expect(savedCard(curious)).toBeVisible()

  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  await openWholeAccount(page, ana)
  // The movements are a question of their own, and may be answered a moment later.
  await expect(page.locator('main')).toContainText(/Movimientos.*Saldo \$/)
  const before = await textOf(page.locator('main'))
  expect(before).toContain('Debe $350.00')

  await goTo(curious, '#/hoy')
  await curious.getByRole('button', { name: 'Empezar el mío' }).click()
  await curious.getByRole('button', { name: 'Borrar el ejemplo' }).click()
  await goTo(curious, '#/clientes')
  await expect(curious.locator('main').getByRole('listitem')).toHaveCount(1)
  for (const tab of [curious, page]) {
    await tab.reload()
    await openWholeAccount(tab, ana)
    await expect.poll(() => textOf(tab.locator('main'))).toBe(before)
  }
})
