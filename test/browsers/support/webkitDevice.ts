import { expect } from '@playwright/test'
import { test as devices } from '../../journeys/support/secondDevice.ts'
import { openWebKitGtk, type WebKitPage } from './webkitgtk.ts'
import { noting, type NotingPage } from './webkitProblems.ts'

interface WebKitDevice {
  readonly webkitNoting: NotingPage
  /** A device in WebKitGTK, beside the first one in a Chromium: nobody has done anything on it yet. */
  readonly webkit: WebKitPage
}

export const test = devices.extend<WebKitDevice>({
  webkitNoting: async ({ site }, use) => {
    const { page, close } = await openWebKitGtk()
    try {
      const device = noting(page)
      await device.page.goTo(site.url)
      await use(device)
      expect(await device.problems()).toEqual([])
    } finally {
      await close()
    }
  },
  webkit: async ({ webkitNoting }, use) => {
    await use(webkitNoting.page)
  },
})
