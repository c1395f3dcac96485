import { chromium, type BrowserContext } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browsers.mjs'

/** A browser with a profile on the disk, as a phone's is: what is in it outlives the browser. */
export interface KeptBrowser {
  readonly context: BrowserContext
  /** Ends the browser as a power cut does, now: nothing is finished, nobody is told. */
  readonly strike: () => void
  /** Resolves when it is gone. */
  readonly gone: Promise<void>
}

/** @param profile a folder, the same one for the browser after this one */
export async function openKeptBrowser(profile: string): Promise<KeptBrowser> {
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: CHROMIUM_ARGS,
    chromiumSandbox: false,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    viewport: { width: 360, height: 740 },
  })
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser has no process')
  const gone = new Promise<void>((resolve) => {
    context.once('close', () => resolve())
  })
  return { context, gone, strike: () => process.kill(main.id, 'SIGKILL') }
}
