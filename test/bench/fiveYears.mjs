// `npm run bench:years`: a busy shop of three devices, forty facts a day each, away now and then, restarted every day
// (shop.ts), for YEARS (5) years. Prints what it has come to at the end of the first day and of every year, in Markdown.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs'
import { ROOT } from '../../scripts/install.mjs'
import { median, servePage } from './harness.mjs'

const YEARS = Number(process.env['YEARS'] ?? 5)
const DAYS = Math.round(YEARS * 365.25)
const AT_ONCE = 30
const STARTS = 5
/** Every record waits for the disk: PROFILE may name a folder in memory, where a disk that others use would take hours. */
const PROFILE = process.env['PROFILE'] ?? join(ROOT, 'test-results/bench/shop')

rmSync(PROFILE, { recursive: true, force: true })
const site = await servePage()
const executablePath = findChromium()
const context = await chromium.launchPersistentContext(PROFILE, {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...CHROMIUM_ARGS, '--disable-gpu'],
  chromiumSandbox: false,
})

/** @returns {Promise<import('playwright-core').Page>} */
async function openPage() {
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`  thrown: ${error.message}`))
  await page.goto(`${site.url}bench.html`)
  await page.waitForFunction(() => 'bench' in window)
  return page
}

/** @param {import('playwright-core').Page} page @param {string} work @param {...unknown} args @returns {Promise<any>} */
const ask = (page, work, ...args) =>
  page.evaluate(
    ([name, values]) => /** @type {any} */ (window).bench[name](...values),
    /** @type {const} */ ([work, args]),
  )

/** The list of debtors in a page of its own: milliseconds, and bytes of its heap with the list open. */
async function coldStart() {
  const page = await openPage()
  try {
    const ms = await ask(page, 'coldDebtors', 0, 'shop-0')
    const session = await context.newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { ms, heap: usedSize }
  } finally {
    await page.close()
  }
}

/** @returns {number} bytes of all three devices' books */
function bytesOnDisk() {
  const folder = join(PROFILE, 'Default/IndexedDB')
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

/** @param {import('playwright-core').Page} page @param {string} when */
async function look(page, when) {
  await ask(page, 'shop', 'everybodyMeets')
  const sizes = await ask(page, 'shop', 'sizes')
  const starts = []
  for (let i = 0; i < STARTS; i++) starts.push(await coldStart())
  const meetings = await ask(page, 'shop', 'meetings')
  const figures = {
    when,
    ...sizes,
    disk: bytesOnDisk(),
    start: median(starts.map(({ ms }) => ms)),
    heap: median(starts.map(({ heap }) => heap)),
    ...meetings,
  }
  console.log(JSON.stringify(figures))
  return figures
}

/** @param {number} bytes */
const kB = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)
/** @param {number} ms */
const inMs = (ms) => `${ms.toFixed(0)} ms`

try {
  await context.grantPermissions(['camera'])
  const page = await openPage()
  await ask(page, 'shop', 'open')
  let done = await ask(page, 'shopDays', 1)
  const looks = [await look(page, 'day one')]
  for (let year = 1; year <= Math.ceil(YEARS); year++) {
    const until = Math.min(DAYS, Math.round(year * 365.25))
    while (done < until) {
      done = await ask(page, 'shopDays', Math.min(AT_ONCE, until - done))
      console.log(`day ${done} of ${DAYS}`)
    }
    looks.push(await look(page, `year ${year}`))
  }
  /** @type {readonly [string, (of: any) => string][]} */
  const rows = [
    ['facts', ({ facts }) => String(facts)],
    ['months and imports', ({ segments }) => String(segments)],
    ['the log', ({ log }) => kB(log)],
    ['entries in the log that are not folded', ({ rows: entries }) => String(entries)],
    ['what a device says before anything is sent', ({ heads }) => kB(heads)],
    ['state vector of a month, the longest', ({ longestVector }) => kB(longestVector)],
    ['all state vectors together, never sent at once', ({ allVectors }) => kB(allVectors)],
    ['on disk, all three devices', ({ disk }) => kB(disk)],
    ['start to the list of debtors', ({ start }) => inMs(start)],
    ['memory with the list open', ({ heap }) => kB(heap)],
    ['to meet again, nothing new', ({ nothingNew }) => inMs(nothingNew)],
    ['to meet again after 100 facts', ({ hundred }) => inMs(hundred)],
    ['the same, sent and received', ({ bytes }) => kB(bytes)],
  ]
  console.log(`\n| | ${looks.map(({ when }) => when).join(' | ')} |\n| --- |${looks.map(() => ' --: |').join('')}`)
  for (const [name, show] of rows) console.log(`| ${name} | ${looks.map(show).join(' | ')} |`)
} finally {
  await context.close()
  await site.close()
}
