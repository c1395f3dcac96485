import { expect, type Page } from '@playwright/test'
import type { StaticServer } from '../../scripts/static-server.mjs'
import { goOffline, install, test } from './support/app.ts'

/** What a person sees who has no business here yet. */
function firstScreen(page: Page) {
  return page.getByRole('button', { name: 'Probar con datos de ejemplo' })
}

test('opens in flight mode from the first visit on, under any address it is linked by', async ({
  page,
  context,
  site,
}) => {
  await install(page, site)
  await expect(firstScreen(page)).toBeVisible()
  await goOffline(context, site)
  await page.reload()
  await expect(firstScreen(page)).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${site.url}?utm_source=x#/cartera`)
  await expect(firstScreen(page)).toBeVisible()
})

/** Opens the app in its first version's hands, and brings the next one. */
async function bringNext(page: Page, site: StaticServer): Promise<void> {
  await install(page, site)
  await page.reload()
  await expect(firstScreen(page)).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.dataset['before'] = 'yes'
  })
  site.transform = (file, body) => (file === 'sw.js' ? Buffer.concat([body, Buffer.from('\n// next version')]) : body)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(page.getByText('Hay una versión nueva')).toBeVisible()
}

test('a new version asks before it takes over', async ({ page, site }) => {
  await bringNext(page, site)
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none')
  expect(await waiting()).toBe('installed')
  await expect(page.locator('html[data-before]')).toBeAttached()

  await page.getByRole('button', { name: 'Actualizar ahora' }).click()
  await expect(page.locator('html[data-before]')).not.toBeAttached()
  await expect(firstScreen(page)).toBeVisible()
  await expect(page.getByText('Hay una versión nueva')).toBeHidden()
  expect(await waiting()).toBe('none')
})

test('a new version takes over also when the page is fetching something as it is told to', async ({ page, site }) => {
  await bringNext(page, site)
  await page.evaluate(() => {
    const fetching = setInterval(() => void fetch('robots.txt'), 5)
    setTimeout(() => clearInterval(fetching), 2_000)
  })
  await page.getByRole('button', { name: 'Actualizar ahora' }).click()
  await expect(page.getByText('Actualizando…')).toBeVisible()
  await expect(page.locator('html[data-before]')).not.toBeAttached()
  await expect(firstScreen(page)).toBeVisible()
})

test('the page can send nothing to another origin, and a journey would see it if it tried', async ({
  page,
  site,
  watch,
}) => {
  await page.goto(site.url)
  const sent = await page.evaluate(() =>
    fetch('https://example.invalid/', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(sent).toBe('refused')
  // Firefox writes it with hyphens.
  await expect.poll(() => watch.problems.join('\n')).toMatch(/Content.Security.Policy/)
  watch.problems.length = 0
})
