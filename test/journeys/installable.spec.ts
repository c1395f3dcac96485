import { expect } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { install, test } from './support/app.ts'

/* In Chromium alone: asked over the DevTools protocol, and counted by the engine that is in no hurry to fetch ahead. */

interface Manifest {
  readonly icons: readonly { src: string; sizes: string; purpose?: string }[]
  readonly shortcuts: readonly { name: string; url: string }[]
}

test('can be installed, with icons of the sizes promised and shortcuts to the daily work', async ({ page, site }) => {
  await install(page, site)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Playwright's contexts are private windows; nothing else may stand in the way.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])

  const { errors, data, url } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons, shortcuts } = JSON.parse(data ?? '{}') as Manifest
  expect(shortcuts.map((shortcut) => shortcut.url)).toEqual(['./#/apuntar/fiado', './#/apuntar/pago', './#/cartera'])
  expect(icons.some((icon) => icon.purpose === 'maskable')).toBe(true)
  for (const icon of icons) {
    const png = await (await page.request.get(new URL(icon.src, url).href)).body()
    // Width and height stand in the first chunk of a PNG.
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, icon.src).toBe(icon.sizes)
  }
})

test('the first screen is usable after at most 200 kB of JavaScript', async ({ page, site }) => {
  // What was fetched when the button comes, noted there and then: what is fetched afterwards is nobody's wait.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (![...document.querySelectorAll('button')].some(({ textContent }) => textContent.includes('datos de ejemplo')))
        return
      watch.disconnect()
      const scripts = performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.endsWith('.js') ? [name] : []))
      Object.assign(window, { scripts })
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  // The last thing that it waits for is late: whoever does not wait for the screen is seen.
  await page.route('**/OnboardingScreen-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.goto(site.url)
  const scripts = await page.waitForFunction(() => (window as { scripts?: string[] }).scripts)
  const urls = (await scripts.jsonValue()) ?? []
  expect(urls.length).toBeGreaterThan(0)
  const sizes = await Promise.all(
    urls.map(async (url) => gzipSync(await (await page.request.get(url)).body(), { level: 9 }).length),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const list = urls.map((url, i) => `${url.split('/').at(-1)} ${sizes[i]}`).join('\n')
  expect(total / 1000, list).toBeLessThanOrEqual(200)
})
