import type { Page } from '@playwright/test'
import { test as alone } from './app.ts'
import { letDownloadsBeHeard } from './stockFirefox.ts'

/** What a person has allowed the app to do. Without the camera Chromium tells a page none of its own addresses. */
const ALLOWED = ['camera', 'clipboard-read', 'clipboard-write']

/** A journey has so much longer for every further device. */
export const MORE_MS = 60_000

interface Devices {
  /** Opens one more device of the same people: storage of its own, watched as the first one is. */
  readonly openDevice: () => Promise<Page>
  /** A second device, on which nobody has done anything yet. */
  readonly second: Page
}

/** A journey of several devices that find each other on this machine. */
export const test = alone.extend<Devices>({
  permissions: ALLOWED,
  openDevice: async ({ newContext, watch, site }, use, info) => {
    await use(async () => {
      info.setTimeout(info.timeout + MORE_MS)
      const context = await newContext()
      watch.add(context)
      await letDownloadsBeHeard(context, info)
      const page = await context.newPage()
      await page.goto(site.url)
      return page
    })
  },
  second: async ({ openDevice }, use) => {
    await use(await openDevice())
  },
})
