import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { expect, type BrowserContext, type Locator, type Page, type TestInfo } from '@playwright/test'
import { inFirefoxItself, isFirefox, letMediaBeEmulated, picture, touchAt } from './firefoxItself.ts'

/*
 * A stock Firefox is driven over WebDriver BiDi, and Playwright 1.64 does several things there that no person would
 * notice in the app: all are mended here, for every page of the process, and other browsers do as ever.
 */

type Taught<K extends keyof Locator> = Pick<Locator, K> & { comesFirst?: boolean }

/**
 * A person comes to a window before typing in it. Headless, one does not always come at the first call; and after the last
 * thing on a page Tab goes to the browser's own bar, where the driver's keys never get: from there it is back to the page.
 */
async function comeTo(page: Page): Promise<void> {
  const isThere = () => page.evaluate(() => document.hasFocus())
  for (let tries = 0; tries < 5; tries++) {
    if (await isThere()) return
    await page.bringToFront()
    if (await isThere()) return
    await inFirefoxItself(page.context(), 'Services.focus.activeWindow?.gBrowser?.selectedBrowser.focus()')
    await page.waitForTimeout(100)
  }
}

/** Mends what a page of a stock Firefox does not do, or does elsewhere. */
export function teachPage(page: Page): void {
  if (!isFirefox(page.context())) return
  letMediaBeEmulated(page)
  letKeysReachTheirWindow(page)
  letFingersBeFelt(page)
}

/** Keys go to the window in front, whoever they were meant for. */
function letKeysReachTheirWindow(page: Page): void {
  const { keyboard } = page
  const pressKey = keyboard.press.bind(keyboard)
  keyboard.press = async (key, options) => {
    await comeTo(page)
    await pressKey(key, options)
  }
  const type = keyboard.type.bind(keyboard)
  keyboard.type = async (text, options) => {
    await comeTo(page)
    await type(text, options)
  }
  const kind = Object.getPrototypeOf(page.locator('html')) as Taught<'press' | 'pressSequentially'>
  if (kind.comesFirst) return
  const { press, pressSequentially } = kind
  kind.comesFirst = true
  const come = async (locator: Locator) => {
    if (isFirefox(locator.page().context())) await comeTo(locator.page())
  }
  kind.press = async function (this: Locator, ...given) {
    await come(this)
    return press.apply(this, given)
  }
  kind.pressSequentially = async function (this: Locator, ...given) {
    await come(this)
    return pressSequentially.apply(this, given)
  }
}

/** `tap` waits until it may tap, and then does nothing: the finger is put there by hand. */
function letFingersBeFelt(page: Page): void {
  const kind = Object.getPrototypeOf(page.locator('html')) as Pick<Locator, 'tap'> & { isFelt?: boolean }
  if (kind.isFelt) return
  const { tap } = kind
  kind.isFelt = true
  kind.tap = async function (this: Locator, options) {
    await tap.call(this, options)
    if (!isFirefox(this.page().context()) || options?.trial === true) return
    const box = await this.boundingBox()
    if (!box) throw new Error(`nothing to tap on: ${String(this)}`)
    await touchAt(this.page(), box.x + box.width / 2, box.y + box.height / 2)
  }
}

/** `fill` writes behind React's back, and the text is gone with the next render; set as a page's own script would, it is heard. */
export function letFillReachReact(page: Page): void {
  const kind = Object.getPrototypeOf(page.locator('html')) as { fill: Locator['fill']; isTaught?: boolean }
  if (kind.isTaught) return
  const plain = kind.fill
  kind.isTaught = true
  kind.fill = async function fill(this: Locator, text, options) {
    if (!isFirefox(this.page().context())) return plain.call(this, text, options)
    await expect(this).toBeEditable()
    await this.focus()
    await this.evaluate((field, value) => {
      const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)
  }
}

/** How a thing looks, with nothing put into the page for it in Firefox. */
export async function pictureOf(thing: Locator): Promise<Buffer> {
  if (!isFirefox(thing.page().context())) return thing.screenshot({ animations: 'disabled' })
  const box = await thing.boundingBox()
  if (!box) throw new Error(`nothing to see of ${String(thing)}`)
  return picture(thing.page(), box)
}

type Downloaded = (name: string, base64: string) => Promise<void>

/** Firefox ESR names no download in its events, and so none is heard of: the page tells what it hands to the downloads. */
export async function letDownloadsBeHeard(context: BrowserContext, info: TestInfo): Promise<void> {
  if (!isFirefox(context)) return
  await context.exposeBinding('__downloaded', ({ page }, name: string, base64: string) => {
    const path = info.outputPath(`download-${randomUUID()}`)
    writeFileSync(path, Buffer.from(base64, 'base64'))
    const emitter = page as unknown as { emit: (event: 'download', download: object) => void }
    emitter.emit('download', { suggestedFilename: () => name, path: () => Promise.resolve(path) })
  })
  await context.addInitScript(() => {
    const blobs = new Map<string, Blob>()
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      const url = create(blob)
      if (blob instanceof Blob) blobs.set(url, blob)
      return url
    }
    window.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null
      const blob = link?.hasAttribute('download') ? blobs.get(link.href) : undefined
      if (!link || !blob) return
      const reader = new FileReader()
      const name = link.download
      reader.addEventListener('load', () => {
        const { __downloaded } = window as unknown as { __downloaded: Downloaded }
        void __downloaded(name, String(reader.result).replace(/^[^,]*,/, ''))
      })
      reader.readAsDataURL(blob)
    })
  })
}

/** An error that is told to the console is there by its kind alone, "Error": the page says in words what it was. */
export async function letErrorsBeRead(context: BrowserContext): Promise<void> {
  if (!isFirefox(context)) return
  await context.addInitScript(() => {
    const { console: ours } = window
    const plain = ours.error.bind(ours)
    ours.error = (...told: unknown[]) => {
      plain(...told.map((one) => (one instanceof Error ? `${one.name}: ${one.message}\n${one.stack}` : one)))
    }
  })
}
