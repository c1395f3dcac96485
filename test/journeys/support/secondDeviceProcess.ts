import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browsers.mjs'
import { MORE_MS, test as devices } from './secondDevice.ts'
import { emptyCamera, standInForCamera } from './fakeCamera.ts'

/** A device with a camera of its own, in front of which a test holds things: a Chromium for each, or windows of one Firefox. */
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
  openCameraDevice: async ({ browser, watch, site, contextOptions, locale, timezoneId, viewport }, use, info) => {
    const contexts: BrowserContext[] = []
    const own = {
      ...contextOptions,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      viewport,
    }
    const isOfChromium = browser.browserType().name() === 'chromium'
    await use(async (permissions = ['camera'], flags = []) => {
      info.setTimeout(info.timeout + MORE_MS)
      const camera = info.outputPath(`camera-${contexts.length}.y4m`)
      emptyCamera(camera)
      const context = isOfChromium
        ? await (
            await launch([`--use-file-for-fake-video-capture=${camera}`, ...flags])
          ).newContext({ ...own, permissions: [...permissions] })
        : await browser.newContext(own)
      contexts.push(context)
      if (!isOfChromium) await standInForCamera(context, camera, permissions.includes('camera'))
      watch.add(context)
      const page = await context.newPage()
      await page.goto(site.url)
      return { page, camera }
    })
    for (const context of contexts) await (isOfChromium ? context.browser()?.close() : context.close())
  },
})

/** A Chromium that sees what a file shows. */
function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGS, ...flags],
    chromiumSandbox: false,
  })
}
