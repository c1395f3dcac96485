import { expect } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo, test } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import { anyCustomer, startSample } from './support/sample.ts'

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } }

test('the first run can be read and used by everybody', async ({ page, site }) => {
  await page.goto(site.url)
  await expect(page.getByRole('button', { name: 'Probar con datos de ejemplo' })).toBeVisible()
  await checkAxe(page)
})

for (const [device, viewport] of Object.entries(SIZES)) {
  test.describe(device, () => {
    test.use({ viewport })

    test('every screen can be read and used by everybody, by day and by night', async ({ page, site }) => {
      test.setTimeout(300_000)
      await startSample(page, site)
      const id = await anyCustomer(page)
      for (const route of ROUTES) {
        await test.step(route, async () => {
          await goTo(page, `#/${route.replace(':id', id)}`)
          await expect(page.getByRole('heading').first()).toBeVisible()
          await checkAxe(page)
        })
      }
    })

    test('nothing is wider than the screen, down to 320 px', async ({ page, site }) => {
      test.setTimeout(120_000)
      if (device === 'phone') await page.setViewportSize({ width: 320, height: 640 })
      await startSample(page, site)
      const id = await anyCustomer(page)
      for (const route of ROUTES) {
        await goTo(page, `#/${route.replace(':id', id)}`)
        await expect(page.getByRole('heading').first()).toBeVisible()
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, route).toBeLessThanOrEqual(device === 'phone' ? 320 : viewport.width)
      }
    })
  })
}
