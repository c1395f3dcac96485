import { fileURLToPath } from 'node:url'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serveStatic, type StaticServer } from '../../../scripts/static-server.mjs'
import { forgetMedia, isFirefox } from './firefoxItself.ts'
import { noteHandOvers } from './handOver.ts'
import { letDownloadsBeHeard, letErrorsBeRead, letFillReachReact, teachPage } from './stockFirefox.ts'
import { isWebKitGtk, openContext } from './webkit/context.ts'
import { serveWithScript, type JourneyHost } from './webkit/host.ts'

/** The build that the journeys walk through; another one while `dist` is being built anew. */
export const DIST = process.env['JOURNEYS_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url))

interface Watch {
  /** What was thrown, written to the console as an error, or asked of another origin. Ends the journey as failed. */
  readonly problems: string[]
  /** What was handed over to other apps (`https://wa.me/…`, `mailto:…`), oldest first; nothing was sent there. */
  readonly opened: readonly string[]
  /** Watches a further context too, such as a second device. */
  readonly add: (context: BrowserContext) => void
}

export interface Journey {
  /** `webkitgtk`: WebKitGTK over WebDriver, in the place of whatever browser Playwright has started. */
  readonly engine: 'playwright' | 'webkitgtk'
  /** The built app on a dumb host, with an origin of its own, below a path as on GitHub Pages. */
  readonly site: StaticServer
  /** On in every journey, asked for or not. */
  readonly watch: Watch
  /** On in every journey as well. */
  readonly stockFirefox: null
}

interface Within {
  /** Opens a device of its own, in the same browser. */
  readonly newContext: () => Promise<BrowserContext>
  /** What went wrong in any page so far. */
  readonly pageProblems: string[]
}

function watchContext(context: BrowserContext, home: string, problems: string[]): void {
  const watchPage = (page: Page): void => {
    teachPage(page)
    page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? String(error)}`))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (['http:', 'https:'].includes(protocol) && origin !== home) problems.push(`left the origin: ${request.url()}`)
  })
  context.on('page', (page) => page.on('websocket', (socket) => problems.push(`opened a socket: ${socket.url()}`)))
}

/** The path that the app is below. */
export const BASE = '/sub/al-dia/'

export const test = base.extend<Journey & Within>({
  engine: ['playwright', { option: true }],
  pageProblems: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => use([]),
    {},
  ],
  site: async ({ engine }, use) => {
    const host = engine === 'webkitgtk' ? await serveWithScript(DIST, BASE) : undefined
    const site = host ?? (await serveStatic(DIST, { base: BASE }))
    await use(site)
    await (host ? host.end() : site.close())
  },
  newContext: async ({ browser, engine, site, locale, timezoneId, viewport, pageProblems }, use, info) => {
    const opened: { readonly close: () => Promise<void> }[] = []
    await use(async () => {
      if (engine === 'playwright') {
        const context = await browser.newContext()
        opened.push(context)
        return context
      }
      const device = await openContext({
        browser,
        locale: locale ?? 'es-MX',
        timezone: timezoneId ?? 'America/Mexico_City',
        viewport: viewport ?? { width: 360, height: 740 },
        host: site as JourneyHost,
        info,
        problem: (problem) => pageProblems.push(problem),
      })
      opened.push(device)
      return device.context
    })
    await Promise.all(opened.map((one) => one.close()))
  },
  context: async ({ context, engine, newContext }, use) => {
    await use(engine === 'playwright' ? context : await newContext())
  },
  watch: [
    async ({ context, site, pageProblems: problems }, use) => {
      const add = (watched: BrowserContext): void => {
        // Pages of WebKitGTK tell of their problems themselves.
        if (!isWebKitGtk(watched)) watchContext(watched, new URL(site.url).origin, problems)
      }
      add(context)
      await use({ problems, opened: await noteHandOvers(context), add })
      // What a page of WebKitGTK has still to tell, it tells when it is asked something.
      if (isWebKitGtk(context)) await Promise.all(context.pages().map((page) => page.evaluate('')))
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
  stockFirefox: [
    async ({ page, context, engine }, use, info) => {
      await putSlipAway(page)
      if (engine === 'playwright') letFillReachReact(page)
      await letDownloadsBeHeard(context, info)
      await letErrorsBeRead(context)
      await use(null)
      if (isFirefox(context)) await forgetMedia(context)
    },
    { auto: true },
  ],
})

/** The slip of a first visit comes when it comes, on a slow machine over the button that is pressed next: a thumb puts it away. */
export async function putSlipAway(page: Page): Promise<void> {
  const slip = page.locator('[data-tone="calm"]', {
    hasText: /^(Ya funciona sin internet\.|It now works without internet\.|Já funciona sem internet\.)/,
  })
  // By the element's own click: a dialog may lie over it by now, and it may be gone the next moment.
  const putAway = () => slip.getByRole('button').dispatchEvent('click', undefined, { timeout: 2_000 })
  await page.addLocatorHandler(slip, () => putAway().catch(() => undefined))
}

/** Opens the app for the first time and waits until it would also open without a network. */
export async function install(page: Page, site: StaticServer): Promise<void> {
  await page.goto(site.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** From now on there is neither a network nor a host. */
export async function goOffline(context: BrowserContext, site: StaticServer): Promise<void> {
  await site.close()
  await context.setOffline(true)
}

/** Goes to a hash route, such as `#/cartera`, without loading the page again. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, route)
}
