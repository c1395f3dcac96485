import { fileURLToPath } from 'node:url'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serveStatic, type StaticServer } from '../../../scripts/static-server.mjs'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))

interface Journey {
  /** The app on a dumb host, with an origin of its own, below a path as on GitHub Pages. */
  readonly site: StaticServer
  /** Fails the journey for whatever went wrong on a page without being seen, or left the origin. */
  readonly watch: Watch
}

interface Watch {
  /** What was written to the console as an error, thrown, or asked of another origin. */
  readonly problems: string[]
  /** Watches a further context, such as a second device. */
  readonly add: (context: BrowserContext) => void
  /** Addresses outside the origin that were opened on purpose (wa.me, mailto), which nothing was sent to. */
  readonly opened: string[]
}

function watchContext(context: BrowserContext, origin: string, { problems }: Pick<Watch, 'problems'>): void {
  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? String(error)}`))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  // A service worker's own requests are seen here too; its scope is the origin by the content security policy.
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin)
      problems.push(`left the origin: ${request.url()}`)
  })
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
      const opened: string[] = []
      const { origin } = new URL(site.url)
      const add = (watched: BrowserContext): void => {
        watchContext(watched, origin, { problems })
      }
      add(context)
      // Messages open in another app. Nothing is sent there: the address is noted, the window closed.
      await context.exposeBinding('__opened', (_source, url: string) => {
        opened.push(url)
      })
      await context.addInitScript(() => {
        window.open = (url) => {
          void (window as unknown as { __opened: (url: string) => Promise<void> }).__opened(String(url))
          return null
        }
      })
      await use({ problems, add, opened })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens the app for the first time and waits until it would also open without a network. */
export async function install(page: Page, site: StaticServer): Promise<void> {
  await page.goto(site.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** Slows the page's main thread down, as a cheap phone is. Chromium only. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Goes to a hash route, such as `#/cartera`, without loading the page again. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, route)
}
