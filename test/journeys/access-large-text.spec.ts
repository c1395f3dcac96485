import { expect, type Page } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { cutOff, overlapping } from './support/access.ts'
import { goTo, test } from './support/app.ts'
import { anyCustomer, startSample } from './support/sample.ts'
import { expectNoSideways, settled } from './support/shop.ts'

/** As large as a person may set the text (WCAG 1.4.4): twice as large, by the root of all sizes. */
async function doubleText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%'
    })
  })
}

test('with text twice as large every screen can be read to the end, and none is wider than the glass', async ({
  page,
  site,
}) => {
  test.setTimeout(300_000)
  await doubleText(page)
  await startSample(page, site)
  const id = await anyCustomer(page)
  for (const route of ROUTES) {
    await test.step(route, async () => {
      await goTo(page, `#/${route.replace(':id', id)}`)
      await settled(page)
      await expectNoSideways(page, route)
      expect(await cutOff(page), route).toEqual([])
      expect(await overlapping(page), route).toEqual([])
    })
  }
})

test('the same with the browser’s own zoom, where 1280 by 1024 become 320 by 256', async ({ page, site }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 320, height: 256 })
  await startSample(page, site)
  const id = await anyCustomer(page)
  for (const route of ['hoy', 'clientes', 'clientes/:id', 'clientes/:id/recordar', 'apuntar/pago', 'cartera', 'mas']) {
    await test.step(route, async () => {
      await goTo(page, `#/${route.replace(':id', id)}`)
      await settled(page)
      await expectNoSideways(page, route)
      expect(await cutOff(page), route).toEqual([])
    })
  }
})

test('at a desk, too, text twice as large leaves room for the names', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await doubleText(page)
  await startSample(page, site)
  for (const route of ['hoy', 'cartera']) {
    await goTo(page, `#/${route}`)
    await settled(page)
    await expectNoSideways(page, route)
    const names = await page
      .locator('main a[href^="#/clientes/"]')
      .evaluateAll((links) => links.map((a) => a.clientWidth))
    expect(names.length, route).toBeGreaterThan(3)
    expect(Math.min(...names), route).toBeGreaterThan(100)
  }
  const tool = page.locator('nav ~ * button, header button').filter({ hasText: 'Buscar' }).first()
  expect(await tool.evaluate((button) => button.scrollWidth - button.clientWidth)).toBeLessThanOrEqual(0)
})
