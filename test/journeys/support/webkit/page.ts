import { EventEmitter } from 'node:events'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { PATIENCE_MS } from '../../../browsers/support/webkitDriver.ts'
import { makeFrame } from './frame.ts'
import { pressKey, typeKeys } from './keys.ts'
import { moveMouse } from './mouse.ts'
import { tryUntil, type Tab } from './tab.ts'

export interface Around {
  readonly context: () => BrowserContext
  /** The kind that Playwright's own frames are of: what finds things by role, label and text is inherited from it. */
  readonly frameKind: object
  readonly folder: () => string
  readonly addInitScript: (work: unknown, given?: unknown) => Promise<void>
  readonly expose: (name: string, hear: (...given: unknown[]) => unknown) => Promise<void>
  readonly resize: (tab: Tab, size: Size) => Promise<void>
  readonly gone: (page: Page) => void
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Handler {
  readonly over: Locator
  readonly handle: (over: Locator) => Promise<unknown>
}

/** As much of a page of Playwright as the journeys use, in a window of WebKitGTK. */
export function makePage(tab: Tab, around: Around): { readonly page: Page; readonly emitter: EventEmitter } {
  const emitter = new EventEmitter()
  const handlers: Handler[] = []
  let isSettling = false
  const settle = async (): Promise<void> => {
    if (isSettling) return
    isSettling = true
    try {
      for (const { over, handle } of handlers) if (await over.isVisible()) await handle(over)
    } finally {
      isSettling = false
    }
  }
  const frame = Object.assign(
    Object.create(around.frameKind) as Pick<Page, 'locator'>,
    makeFrame(tab, () => page, settle, around.folder),
  )
  const run = (work: unknown, given?: unknown) =>
    typeof work === 'string' ? tab.run(`() => { ${work} }`) : tab.run(String(work), given)
  const load = (work: () => Promise<unknown>) => async () => {
    // What the page still had to tell is told before it is left.
    await tab.run('() => undefined').catch(() => undefined)
    await work()
    await tab.run('() => undefined')
    return null
  }
  const finders = ['locator', 'getByRole', 'getByText', 'getByLabel', 'getByPlaceholder', 'getByAltText', 'getByTitle']
  const own = {
    _apiName: 'Page',
    tab,
    mainFrame: () => frame,
    context: around.context,
    url: tab.url,
    goto: (url: string) => load(() => tab.command('POST', '/url', { url }))(),
    reload: load(() => tab.command('POST', '/refresh')),
    evaluate: run,
    waitForFunction: (work: unknown, given?: unknown) =>
      tryUntil(async () => ((await run(work, given)) ? { done: undefined } : { why: 'not yet' }), String(work)),
    waitForURL: (wanted: RegExp | string) =>
      tryUntil(
        async () => {
          await tab.run('() => undefined')
          const fits = typeof wanted === 'string' ? tab.url() === wanted : wanted.test(tab.url())
          return fits ? { done: undefined } : { why: `it is ${tab.url()}` }
        },
        `the address ${String(wanted)}`,
      ),
    waitForEvent: (event: string) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no ${event}`)), PATIENCE_MS)
        emitter.once(event, (given) => {
          clearTimeout(late)
          resolve(given)
        })
      }),
    waitForTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
    on: emitter.on.bind(emitter),
    once: emitter.once.bind(emitter),
    addInitScript: around.addInitScript,
    exposeFunction: async (name: string, hear: (...given: unknown[]) => unknown) => {
      await around.expose(name, hear)
    },
    addLocatorHandler: (over: Locator, handle: Handler['handle']) => {
      handlers.push({ over, handle })
      return Promise.resolve()
    },
    setViewportSize: (size: Size) => around.resize(tab, size),
    emulateMedia: async (wanted: Readonly<Record<string, string>>) => {
      // Nothing can be asked of it while it runs: what it is like already may be wished for.
      const queries = { colorScheme: 'prefers-color-scheme', reducedMotion: 'prefers-reduced-motion' }
      for (const [name, query] of Object.entries(queries)) {
        const value = wanted[name]
        const fits =
          value === undefined ||
          (await tab.run<boolean>('(query) => matchMedia(query).matches', `(${query}: ${value})`))
        if (!fits) throw new Error(`this WebKitGTK was not started with ${name}: ${value}`)
      }
    },
    bringToFront: () => Promise.resolve(),
    close: async () => {
      await tab.command('DELETE', '/window')
      around.gone(page)
      emitter.emit('close')
    },
    keyboard: {
      press: (key: string) => pressKey(tab, key),
      type: (text: string) => typeKeys(tab, text),
    },
    mouse: { move: (x: number, y: number) => moveMouse(tab, x, y) },
    ...Object.fromEntries(
      finders.map((name) => [
        name,
        (...given: unknown[]) =>
          (frame as unknown as Record<string, (...given: unknown[]) => unknown>)[name]?.(...given),
      ]),
    ),
  }
  const page = own as unknown as Page
  return { page, emitter }
}
