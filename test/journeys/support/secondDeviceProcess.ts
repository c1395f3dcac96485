import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browsers.mjs'
import { MORE_MS, test as devices } from './secondDevice.ts'
import { emptyCamera } from './fakeCamera.ts'

/** A browser of its own with a camera of its own, in front of which a test holds things. */
export interface CameraDevice {
  readonly page: Page
  /** What the camera sees, read each time the camera is opened. */
  readonly camera: string
}

interface CameraDevices {
  /**
   * @param permissions what the person has allowed; whatever is not among them is refused
   * @param flags further ones for the browser
   */
  readonly openCameraDevice: (permissions?: readonly string[], flags?: readonly string[]) => Promise<CameraDevice>
}

/** A journey of devices that see each other's screens. */
export const test = devices.extend<CameraDevices>({
  openCameraDevice: async ({ watch, site, contextOptions, locale, timezoneId, viewport }, use, info) => {
    const contexts: BrowserContext[] = []
    await use(async (permissions = ['camera'], flags = []) => {
      info.setTimeout(info.timeout + MORE_MS)
      const camera = info.outputPath(`camera-${contexts.length}.y4m`)
      emptyCamera(camera)
      const executablePath = findChromium()
      const browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        args: [...CHROMIUM_ARGS, `--use-file-for-fake-video-capture=${camera}`, ...flags],
        chromiumSandbox: false,
      })
      const context = await browser.newContext({
        ...contextOptions,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        viewport,
        permissions: [...permissions],
      })
      contexts.push(context)
      watch.add(context)
      const page = await context.newPage()
      await page.goto(site.url)
      return { page, camera }
    })
    for (const context of contexts) await context.browser()?.close()
  },
})
