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
