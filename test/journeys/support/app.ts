import { fileURLToPath } from 'node:url'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serveStatic, type StaticServer } from '../../../scripts/static-server.mjs'
import { forgetMedia, isFirefox } from './firefoxItself.ts'
import { noteHandOvers } from './handOver.ts'
import { letDownloadsBeHeard, letErrorsBeRead, letFillReachReact, teachPage } from './stockFirefox.ts'

/** The build that the journeys walk through; another one while `dist` is being built anew. */
const DIST = process.env['JOURNEYS_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url))

interface Watch {
  /** What was thrown, written to the console as an error, or asked of another origin. Ends the journey as failed. */
  readonly problems: string[]
  /** What was handed over to other apps (`https://wa.me/…`, `mailto:…`), oldest first; nothing was sent there. */
  readonly opened: readonly string[]
  /** Watches a further context too, such as a second device. */
  readonly add: (context: BrowserContext) => void
}

interface Journey {
  /** The built app on a dumb host, with an origin of its own, below a path as on GitHub Pages. */
  readonly site: StaticServer
  /** On in every journey, asked for or not. */
  readonly watch: Watch
  /** On in every journey as well. */
  readonly stockFirefox: null
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

export const test = base.extend<Journey>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await serveStatic(DIST, { base: '/sub/al-dia/' })
    await use(site)
    await site.close()
  },
  watch: [
    async ({ context, site }, use) => {
      const problems: string[] = []
      const add = (watched: BrowserContext): void => {
        watchContext(watched, new URL(site.url).origin, problems)
      }
      add(context)
      await use({ problems, opened: await noteHandOvers(context), add })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
  stockFirefox: [
    async ({ page, context }, use, info) => {
      await putSlipAway(page)
      letFillReachReact(page)
      await letDownloadsBeHeard(context, info)
      await letErrorsBeRead(context)
      await use(null)
      if (isFirefox(context)) await forgetMedia(context)
    },
    { auto: true },
  ],
})

/** The slip of a first visit comes when it comes, on a slow machine over the button that is pressed next: a thumb puts it away. */
async function putSlipAway(page: Page): Promise<void> {
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
