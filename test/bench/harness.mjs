// Builds the page of the bench, keeps one browser profile for each size of books, and starts a fresh process a measurement.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs'
import { compileAhead, DEXIE_CHUNK } from '../../scripts/dexie-chunk.mjs'
import { ROOT } from '../../scripts/install.mjs'
import { serveStatic } from '../../scripts/static-server.mjs'
import { twoWires } from './twoWires.mjs'

const WORKPLACE = join(ROOT, 'test-results/bench')
// The profiles belong to an origin, so its port stays the same.
const PORT = 4290

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** @returns {Promise<import('../../scripts/static-server.mjs').StaticServer>} the built page, served */
export async function servePage() {
  // BENCH_KEEP=1: measures the books of the last run again, where only the reading has changed.
  if (!process.env['BENCH_KEEP']) rmSync(WORKPLACE, { recursive: true, force: true })
  await build({
    configFile: false,
    root: join(ROOT, 'test/bench'),
    base: './',
    logLevel: 'warn',
    plugins: [twoWires],
    build: {
      outDir: join(WORKPLACE, 'dist'),
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: join(ROOT, 'test/bench/bench.html'),
        output: { postBanner: compileAhead, codeSplitting: { groups: [DEXIE_CHUNK] } },
      },
    },
  })
  return serveStatic(join(WORKPLACE, 'dist'), { port: PORT })
}

/**
 * One call of one piece of work, in a browser process of its own.
 * @param {string} url @param {import('./cases.mjs').Variant} variant
 * @returns {Promise<number>} milliseconds, as the page measured them
 */
export async function measure(url, { work, customers, books, throttle = 1 }) {
  const profile = join(WORKPLACE, 'profiles', `${customers}${books ?? ''}`)
  mkdirSync(profile, { recursive: true })
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGS, '--disable-gpu'],
    chromiumSandbox: false,
  })
  try {
    await context.grantPermissions(['camera'])
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`  thrown: ${error.message}`))
    await page.goto(`${url}bench.html`)
    await page.waitForFunction(() => 'bench' in window)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    return await page.evaluate(
      ([name, size]) => {
        const { bench } = /** @type {{ bench: Record<string, (customers: number) => Promise<number>> }} */ (
          /** @type {unknown} */ (window)
        )
        const found = bench[name]
        if (found === undefined) throw new Error(`page.ts has no ${name}`)
        return found(size)
      },
      /** @type {const} */ ([work, customers]),
    )
  } finally {
    await context.close()
  }
}
