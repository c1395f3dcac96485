import { expect, type Page } from '@playwright/test'
import { BASE, DIST, putSlipAway } from '../../journeys/support/app.ts'
import { test as devices } from '../../journeys/support/secondDevice.ts'
import { openContext } from '../../journeys/support/webkit/context.ts'
import { serveWithScript, type JourneyHost } from '../../journeys/support/webkit/host.ts'

interface WebKitDevice {
  /** The same app on a host of its own: the one in Chromium does not need its script. */
  readonly webkitSite: JourneyHost
  /** A device in WebKitGTK, beside the first one in a Chromium: nobody has done anything on it yet. */
  readonly webkit: Page
}

export const test = devices.extend<WebKitDevice>({
  // eslint-disable-next-line no-empty-pattern
  webkitSite: async ({}, use) => {
    const site = await serveWithScript(DIST, BASE)
    await use(site)
    await site.end()
  },
  webkit: async ({ browser, webkitSite, locale, timezoneId, viewport }, use, info) => {
    const problems: string[] = []
    const { context, close } = await openContext({
      browser,
      locale: locale ?? 'es-MX',
      timezone: timezoneId ?? 'America/Mexico_City',
      viewport: viewport ?? { width: 360, height: 740 },
      host: webkitSite,
      info,
      problem: (problem) => problems.push(problem),
    })
    const page = await context.newPage()
    await putSlipAway(page)
    await page.goto(webkitSite.url)
    await use(page)
    await close()
    expect(problems).toEqual([])
  },
})
