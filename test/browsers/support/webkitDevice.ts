import { test as devices } from '../../journeys/support/secondDevice.ts'
import { openWebKitGtk, type WebKitPage } from './webkitgtk.ts'

interface WebKitDevice {
  /** A device in WebKitGTK, beside the first one in a Chromium: nobody has done anything on it yet. */
  readonly webkit: WebKitPage
}

export const test = devices.extend<WebKitDevice>({
  webkit: async ({ site }, use) => {
    const { page, close } = await openWebKitGtk()
    try {
      await page.goTo(site.url)
      await use(page)
    } finally {
      await close()
    }
  },
})
