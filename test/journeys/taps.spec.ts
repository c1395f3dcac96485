import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { startSample } from './support/sample.ts'
import { addCustomer, expectText, openShop, savedCard, section, write } from './support/shop.ts'
import { tapsOf } from './support/taps.ts'

// One thumb, bad light, three seconds: what a step takes is part of the promise.

const row = (page: Page, name: string) => page.locator('main li', { hasText: name }).first()

test('a payment in full takes four taps from the list of customers', async ({ page, site }) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '432.10')
  await goTo(page, '#/clientes')
  const taps = await tapsOf(page, async () => {
    await row(page, 'Ana Rivas').getByRole('link').click()
    await page.getByRole('link', { name: 'Pago' }).click()
    await page.getByRole('button', { name: 'Todo: $432.10' }).click()
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expectText(savedCard(page), 'Pago de $432.10 de Ana Rivas. Está al día.')
  })
  expect(taps).toBe(4)
})

test.describe('in a shop with customers', () => {
  test.use({ hasTouch: true })

  test.beforeEach(async ({ page, site }) => startSample(page, site))

  test('Cartera says who owes most without a tap and without scrolling', async ({ page }) => {
    await section(page, 'Cartera').tap()
    const most = page.getByRole('link', { name: /Quien más debe vencido: Taller El Compás/ })
    await expect(most).toBeInViewport({ ratio: 1 })
    await expectText(most, '$3,850.00')
  })

  test('a reminder by WhatsApp takes two taps from Hoy', async ({ page, watch }) => {
    await expect(page.getByRole('heading', { name: 'A quién escribir' })).toBeVisible()
    const first = page.locator('main li', { hasText: /Aviso [12]/ }).first()
    await expect(first).toBeInViewport({ ratio: 1 })
    const taps = await tapsOf(page, async () => {
      await first.getByRole('link').tap()
      await page.getByRole('link', { name: /WhatsApp/ }).tap()
      await expect.poll(() => watch.opened).toHaveLength(1)
    })
    expect(watch.opened[0]).toMatch(/^https:\/\/wa\.me\/\d{10,15}\?text=\S+%0A\S+$/)
    expect(taps).toBe(2)
  })

  test('at the door of a customer the balance takes two taps and three letters', async ({ page }) => {
    const taps = await tapsOf(page, async () => {
      await section(page, 'Clientes').tap()
      await page.getByRole('searchbox').tap()
      await page.keyboard.type('ram')
      await expect(page.locator('main li')).toHaveCount(1)
      await expect(row(page, 'Ramón Beltrán')).toBeInViewport({ ratio: 1 })
      await expectText(row(page, 'Ramón Beltrán'), '$1,060.00')
    })
    expect(taps).toBe(2)
  })
})
