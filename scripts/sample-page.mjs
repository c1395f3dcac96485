// The built app in a browser of its own, filled with the sample business: for scripts that take pictures of it.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ width: number, height: number }} Size */

const SAMPLE = /datos de ejemplo|dados de exemplo|sample|example/i

/** @param {Page} page */
export async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
  })
  // Rows come from the database after the first paint; skeletons say so.
  await page
    .locator('.MuiSkeleton-root')
    .first()
    .waitFor({ state: 'detached', timeout: 5000 })
    .catch(() => {})
}

/** @param {Page} page @param {string} route */
export async function show(page, route) {
  await page.evaluate((hash) => {
    window.location.hash = hash
    window.scrollTo(0, 0)
  }, `#/${route}`)
  // Nothing is under the pointer, and a screen that is fetched and reads its rows has come up.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(800)
  await settle(page)
}

/** @param {Page} page @returns {Promise<string>} the id of the first customer in the list */
export async function firstCustomer(page) {
  await show(page, 'clientes')
  const link = page.locator('a[href*="#/clientes/"]:not([href$="nuevo"])').first()
  const href = await link.getAttribute('href', { timeout: 10_000 })
  return href?.split('/').at(-1) ?? ''
}

/**
 * Opens the app for the first time.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Size} size
 * @param {string} locale
 * @param {{ scale?: number, now?: string }} [how] pixels of the picture to one of the page; an instant at which the
 *   page's clock stands still, with Mexico's zone
 */
export async function openSample(browser, url, size, locale, { scale = 2, now } = {}) {
  const context = await browser.newContext({
    viewport: size,
    locale,
    colorScheme: 'light',
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    ...(now === undefined ? {} : { timezoneId: 'America/Mexico_City' }),
  })
  const page = await context.newPage()
  if (now !== undefined) await page.clock.setFixedTime(now)
  page.on('pageerror', (error) => console.error(`  thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`  console: ${message.text()}`)
  })
  await page.goto(url)
  return { context, page, firstRun: page.getByRole('button', { name: SAMPLE }).first() }
}

/** @param {Page} page @param {import('playwright-core').Locator} button */
export async function fillSample(page, button) {
  await button.click()
  await button.waitFor({ state: 'detached', timeout: 60_000 })
  await settle(page)
}
