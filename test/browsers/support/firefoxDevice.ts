import { firefox as browserType, type Page } from '@playwright/test'
import { FIREFOX_ARGS, FIREFOX_PREFS, findFirefox } from '../../../scripts/browsers.mjs'
import { test as devices } from '../../journeys/support/secondDevice.ts'
import { letDownloadsBeHeard } from '../../journeys/support/stockFirefox.ts'

interface FirefoxDevice {
  /** A device in a Firefox, beside the first one in a Chromium: nobody has done anything on it yet. */
  readonly firefox: Page
}

export const test = devices.extend<FirefoxDevice>({
  firefox: async ({ site, watch, locale, timezoneId, viewport }, use, info) => {
    const executablePath = findFirefox()
    if (executablePath === undefined) throw new Error('there is no Firefox')
    const browser = await browserType.launch({
      channel: 'moz-firefox',
      executablePath,
      args: FIREFOX_ARGS,
      firefoxUserPrefs: FIREFOX_PREFS,
    })
    const context = await browser.newContext({
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      viewport,
    })
    watch.add(context)
    await letDownloadsBeHeard(context, info)
    const page = await context.newPage()
    await page.goto(site.url)
    await use(page)
    await browser.close()
  },
})
