// `npm run guide`: the pictures of the guide, in docs/guide/pictures, from the sample business that the app itself offers.
// With --check (in `npm test`): takes them all the same and leaves them nowhere; fails when one cannot be made, is too
// large or is not in docs, or when the guide and the list of pictures do not agree. Needs `npm run build`.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs'
import { GUIDE_PICTURES } from './guide-pictures.mjs'
import { ROOT } from './install.mjs'
import { fillSample, firstCustomer, openSample, settle, show } from './sample-page.mjs'
import { serveStatic } from './static-server.mjs'

/** @typedef {import('playwright-core').Page} Page */

const GUIDE = join(ROOT, 'docs/guide')
const SIZE = { width: 360, height: 640 }
const SCALE = 1.5
/** Bytes of one picture: a page of the guide opens on a telephone without coverage to spare. */
const MOST = 40_000
const QUALITIES = [72, 60, 48, 36, 24]
/** The same day each time, so that a picture changes only with its screen. A Tuesday of March, ten in the morning there. */
const NOW = '2026-03-17T16:00:00Z'
const LANGUAGES = [
  { language: 'es', locale: 'es-MX', business: '¿Cómo se llama tu negocio?', start: 'Empezar' },
  { language: 'en', locale: 'en-US', business: 'What is your business called?', start: 'Start' },
]
const MAKING = /^(?:Haciendo el PDF…|Making the PDF…)$/
/** What a screen that failed says. */
const BROKEN = /Algo se rompió|Something broke|no está en el cuaderno|not in the notebook/

/** @param {string} language @returns {string[]} names of the pictures that the pages show */
function picturesOf(language) {
  const folder = join(GUIDE, language)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return [...text.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, file = '']) => {
        const found = new RegExp(`^\\.\\./pictures/${language}/([a-z-]+)\\.webp$`).exec(file)?.[1]
        if (found === undefined || !(found in GUIDE_PICTURES))
          throw new Error(`${language}/${name}: no picture ${file}`)
        return found
      })
    })
}

/** @param {Page} page @param {string} name @returns {Promise<Buffer>} what is on the screen, as WebP */
async function webp(page, name) {
  const session = await page.context().newCDPSession(page)
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length <= MOST) return bytes
  }
  throw new Error(`${name}: larger than ${MOST} bytes at every quality`)
}

/** @param {Page} page @param {string} name @param {string} customer */
async function takePicture(page, name, customer) {
  const { route, amount } = GUIDE_PICTURES[name] ?? { route: '' }
  await show(page, route.replace(':id', customer))
  if (amount !== undefined) await page.locator('[data-field="amount"] input').pressSequentially(amount)
  await page.locator('main h1').last().waitFor()
  await settle(page)
  // A paper is made while the screen is there already.
  await page.getByText(MAKING).first().waitFor({ state: 'detached', timeout: 30_000 })
  const text = await page.locator('main').innerText()
  if (BROKEN.test(text)) throw new Error(`${name}: #/${route} shows ${text.slice(0, 80)}`)
  return webp(page, name)
}

/** @param {string} url @param {string} target */
async function everyPicture(url, target) {
  for (const { language, locale, business, start } of LANGUAGES) {
    const names = picturesOf(language)
    const missing = Object.keys(GUIDE_PICTURES).filter((name) => !names.includes(name))
    if (missing.length > 0) throw new Error(`No page of the guide in ${language} shows: ${missing.join(', ')}`)
    const folder = join(target, language)
    mkdirSync(folder, { recursive: true })
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...CHROMIUM_ARGS, '--font-render-hinting=none'],
      chromiumSandbox: false,
    })
    try {
      const sample = await openSample(browser, url, SIZE, locale, { scale: SCALE, now: NOW })
      await fillSample(sample.page, sample.firstRun)
      const customer = await firstCustomer(sample.page)
      const own = await openSample(browser, url, SIZE, locale, { scale: SCALE, now: NOW })
      await own.page.getByLabel(business).fill('Abarrotes Lupita')
      await own.page.getByRole('button', { name: start, exact: true }).click()
      await own.page.getByRole('navigation').first().waitFor()
      for (const name of names) {
        const { page } = GUIDE_PICTURES[name]?.own ? own : sample
        const bytes = await takePicture(page, name, customer)
        writeFileSync(join(folder, `${name}.webp`), bytes)
        if (!existsSync(join(GUIDE, 'pictures', language, `${name}.webp`))) {
          throw new Error(`docs lacks ${language}/${name}.webp: npm run guide`)
        }
      }
    } finally {
      await browser.close()
    }
    console.log(`${names.length} pictures of the guide in ${language}`)
  }
}

if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('Build first: npm run build')
const check = process.argv.includes('--check')
const target = check ? mkdtempSync(join(tmpdir(), 'al-dia-guide-')) : join(GUIDE, 'pictures')
const executablePath = findChromium()
const site = await serveStatic(join(ROOT, 'dist'))
try {
  await everyPicture(site.url, target)
} finally {
  await site.close()
  if (check) rmSync(target, { recursive: true, force: true })
}
