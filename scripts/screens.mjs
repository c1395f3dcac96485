// `npm run screens`: pictures of every screen with the sample business, phone and desktop, light and dark, Spanish,
// English and Portuguese, in test-results/screens. With --readme: the two pictures of the README, in docs/ (needs `npm run build`).
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs'
import { deviceScreens } from './device-screens.mjs'
import { ROOT } from './install.mjs'
import { ROUTES } from './routes.mjs'
import { fillSample, firstCustomer, openSample, settle, show } from './sample-page.mjs'
import { serveStatic } from './static-server.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ width: number, height: number }} Size */

/** @type {Readonly<Record<string, Size>>} */
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } }
/** @type {Readonly<Record<string, string>>} */
const LOCALES = { es: 'es-MX', en: 'en-US', pt: 'pt-BR' }

/** @param {string} folder @returns {(page: Page, name: string) => Promise<void>} the same screen by day and by night */
function pictureIn(folder) {
  return async (page, name) => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle(page)
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
    }
  }
}

/**
 * What two devices of one shop show: two of the same size, each with books of its own.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ size: Size, language: string, locale: string, folder: string }} how
 */
async function everyDeviceScreen(browser, url, { size, language, locale, folder }) {
  const open = async () => {
    const { context, page } = await openSample(browser, url, size, locale)
    // Without the camera a page is told none of its own addresses, and two devices on one machine do not meet.
    await context.grantPermissions(['camera'])
    return { context, page }
  }
  const [owner, other] = [await open(), await open()]
  await deviceScreens({ owner: owner.page, other: other.page, language, picture: pictureIn(folder), folder })
  await Promise.all([owner.context.close(), other.context.close()])
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function everyScreen(browser, url) {
  for (const [device, size] of Object.entries(SIZES)) {
    for (const [language, locale] of Object.entries(LOCALES)) {
      const folder = join(ROOT, 'test-results/screens', `${device}-${language}`)
      mkdirSync(folder, { recursive: true })
      const { context, page, firstRun } = await openSample(browser, url, size, locale)
      const picture = pictureIn(folder)
      await firstRun.waitFor()
      await picture(page, '00-bienvenida')
      await fillSample(page, firstRun)
      const id = await firstCustomer(page)
      for (const [index, route] of ROUTES.entries()) {
        await show(page, route.replace(':id', id))
        await picture(page, `${String(index + 1).padStart(2, '0')}-${route.replaceAll(/[:/]+/g, '-')}`)
      }
      await context.close()
      await everyDeviceScreen(browser, url, { size, language, locale, folder })
      console.log(folder)
    }
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function readmePictures(browser, url) {
  mkdirSync(join(ROOT, 'docs'), { recursive: true })
  for (const [device, route] of [
    ['phone', 'hoy'],
    ['desktop', 'clientes/:id'],
  ]) {
    const size = SIZES[/** @type {string} */ (device)]
    if (size === undefined || route === undefined) continue
    const { context, page, firstRun } = await openSample(browser, url, size, 'es-MX')
    await fillSample(page, firstRun)
    await show(page, route.replace(':id', await firstCustomer(page)))
    await page.screenshot({ path: join(ROOT, `docs/${device}.png`) })
    await context.close()
    console.log(`docs/${device}.png`)
  }
}

if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('Build first: npm run build')
const executablePath = findChromium()
const site = await serveStatic(join(ROOT, 'dist'))
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // Letters stand where the typeface puts them, as on a telephone: hinting would move them to whole pixels.
  args: [...CHROMIUM_ARGS, '--font-render-hinting=none'],
  chromiumSandbox: false,
})
try {
  await (process.argv.includes('--readme') ? readmePictures(browser, site.url) : everyScreen(browser, site.url))
} finally {
  await browser.close()
  await site.close()
}
