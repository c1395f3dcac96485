import { rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs'

/** A browser that hangs is a failure as well. */
const PATIENCE_MS = 600_000

/** Mulberry32. @param {number} state */
export function randomOf(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((ready) => setTimeout(ready, ms))

/** @template T @param {Promise<T>} work @param {string} what @returns {Promise<T>} */
export async function inTime(work, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no end in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (tooLong)])
  } finally {
    clearTimeout(timer)
  }
}

/** @param {string} profile @param {(id: string, begunAt?: number) => void} onSaid */
export async function openBrowser(profile, onSaid) {
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGS, '--disable-gpu'],
    chromiumSandbox: false,
  })
  await context.grantPermissions(['camera'])
  await context.exposeFunction('said', onSaid)
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser has no process')
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => context.once('close', () => resolve()))
  return { context, gone, strike: () => process.kill(main.id, 'SIGKILL') }
}

/** A page of the harness. @param {import('playwright-core').BrowserContext} context @param {string} url @param {number} [clockOffMs] */
export async function openPage(context, url, clockOffMs = 0) {
  const page = await context.newPage()
  if (clockOffMs !== 0) {
    await page.addInitScript((off) => {
      const { now } = Date
      Date.now = () => now() + off
    }, clockOffMs)
  }
  await page.goto(url)
  await page.waitForFunction(() => 'faults' in window)
  return page
}

/** @param {string} profile */
export async function removeProfile(profile) {
  // Its helpers let go of the profile one after the other.
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      rmSync(profile, { recursive: true, force: true })
      break
    } catch {
      await sleep(100)
    }
  }
}
