import { chromium, firefox, type Browser, type BrowserContext } from '@playwright/test'
import { CHROMIUM_ARGS, FIREFOX_ARGS, FIREFOX_PREFS, findChromium, findFirefox } from '../../../scripts/browsers.mjs'
import { processOfFirefox } from './firefoxItself.ts'

/** A browser with a profile on the disk, as a phone's is: what is in it outlives the browser. */
export interface KeptBrowser {
  readonly context: BrowserContext
  /** Ends the browser as a power cut does, now: nothing is finished, nobody is told. */
  readonly strike: () => void
  /** Resolves when it is gone. */
  readonly gone: Promise<void>
}

/** @param profile a folder, the same one for the browser after this one */
export async function openKeptBrowser(profile: string, kind: string): Promise<KeptBrowser> {
  const context = kind === 'firefox' ? await openFirefox(profile) : await openChromium(profile)
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser')
  const main = kind === 'firefox' ? processOfFirefox(browser) : await processOfChromium(browser)
  if (main === undefined) throw new Error('the browser has no process')
  const gone = new Promise<void>((resolve) => {
    context.once('close', () => resolve())
  })
  return { context, gone, strike: () => process.kill(main, 'SIGKILL') }
}

const PHONE = { locale: 'es-MX', timezoneId: 'America/Mexico_City', viewport: { width: 360, height: 740 } }

const pathOf = (executablePath: string | undefined) => (executablePath === undefined ? {} : { executablePath })

function openChromium(profile: string): Promise<BrowserContext> {
  const which = { ...pathOf(findChromium()), args: CHROMIUM_ARGS, chromiumSandbox: false }
  return chromium.launchPersistentContext(profile, { ...which, ...PHONE })
}

function openFirefox(profile: string): Promise<BrowserContext> {
  const which = {
    channel: 'moz-firefox',
    ...pathOf(findFirefox()),
    args: FIREFOX_ARGS,
    firefoxUserPrefs: FIREFOX_PREFS,
  }
  return firefox.launchPersistentContext(profile, { ...which, ...PHONE })
}

async function processOfChromium(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.find(({ type }) => type === 'browser')?.id
}
