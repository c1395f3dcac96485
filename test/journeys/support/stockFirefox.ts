import { writeFileSync } from 'node:fs'
import { expect, type BrowserContext, type Locator, type Page, type TestInfo } from '@playwright/test'

/*
 * A stock Firefox is driven over WebDriver BiDi, and Playwright 1.64 does two things there that no person would notice
 * in the app: both are mended here, for every page of the process, and other browsers do as ever.
 */

export function isFirefox(context: BrowserContext): boolean {
  return context.browser()?.browserType().name() === 'firefox'
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

type Downloaded = (name: string, base64: string) => Promise<void>

/** Firefox ESR names no download in its events, and so none is heard of: the page tells what it hands to the downloads. */
export async function letDownloadsBeHeard(context: BrowserContext, info: TestInfo): Promise<void> {
  if (!isFirefox(context)) return
  let count = 0
  await context.exposeBinding('__downloaded', ({ page }, name: string, base64: string) => {
    count += 1
    const path = info.outputPath(`download-${count}`)
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
