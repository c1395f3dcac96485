import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { EventEmitter } from 'node:events'
import type { Browser, BrowserContext, Page, TestInfo } from '@playwright/test'
import { openWebKitDriver, pause, type Call } from '../../../browsers/support/webkitDriver.ts'
import type { JourneyHost } from './host.ts'
import { forPage, noteProblems, telling } from './inPage.ts'
import { makePage, type Size } from './page.ts'
import { openTab, type Tab, type Told } from './tab.ts'

interface Device {
  readonly locale: string
  readonly timezone: string
  readonly viewport: Size
  readonly host: JourneyHost
  /** Any browser of Playwright's own: its kind of frame is what locators are made for. */
  readonly browser: Browser
  readonly info: TestInfo
  /** What was thrown in a page, refused by its policy, or asked of another origin. */
  readonly problem: (problem: string) => void
}

/** Whether it is one of `openContext`. */
export function isWebKitGtk(context: BrowserContext): boolean {
  return 'isWebKitGtk' in context
}

interface Open {
  readonly tab: Tab
  readonly page: Page
  readonly emitter: EventEmitter
}

const LISTEN_MS = 150

/** A WebKitGTK of its own, as much like a context of Playwright as the journeys need. */
export async function openContext(device: Device): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const { host, info, viewport } = device
  // Without its bars, a window may be as narrow as a telephone.
  const driver = await openWebKitDriver({ timezone: device.timezone, args: ['--full-screen'] })
  const frameKind = await kindOfFrames(device.browser)
  const opened: Open[] = []
  const bindings = new Map<string, (page: Page, ...given: unknown[]) => unknown>()
  let last: Promise<unknown> = Promise.resolve()
  let inFront = ''
  const atOnce = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      if (inFront !== handle) await driver.call('POST', '/window', { handle })
      inFront = handle
      return work()
    })
    last = turn.catch(() => undefined)
    return turn
  }
  const inEveryPage = async (source: string, isForThisOneToo: boolean): Promise<void> => {
    host.addScript(source)
    if (isForThisOneToo) for (const { tab } of opened) await tab.run(`() => { ${source} }`)
  }
  const expose = async (name: string, hear: (page: Page, ...given: unknown[]) => unknown): Promise<void> => {
    bindings.set(name, hear)
    await inEveryPage(telling(name), true)
  }
  const addInitScript = (work: unknown, given?: unknown) => inEveryPage(forPage(work, given), false)

  const newPage = async (): Promise<Page> => {
    const handle = opened.length === 0 ? await firstWindow(driver.call) : await anotherWindow(driver.call)
    const hear = ([name, given]: Told): void => {
      void bindings.get(name)?.(made.page, ...given)
    }
    const tab = openTab(driver.call, atOnce, handle, hear)
    const made = makePage(tab, {
      context: () => context,
      frameKind,
      folder: () => info.outputPath(),
      addInitScript,
      expose: (name, hear) => expose(name, (_page, ...given) => hear(...given)),
      resize,
      gone: (page) => {
        opened.splice(
          opened.findIndex((one) => one.page === page),
          1,
        )
      },
    })
    opened.push({ tab, ...made })
    await resize(tab, viewport)
    return made.page
  }
  const emitterOf = (page: Page) => opened.find((one) => one.page === page)?.emitter
  const context = {
    isWebKitGtk: true,
    _options: {},
    newPage,
    pages: () => opened.map(({ page }) => page),
    addInitScript,
    exposeBinding: (name: string, hear: (source: { page: Page }, ...given: unknown[]) => unknown) =>
      expose(name, (page, ...given) => hear({ page }, ...given)),
    on: () => undefined,
    browser: () => null,
    setOffline: () => Promise.resolve(),
  } as unknown as BrowserContext

  await addInitScript(noteProblems, { language: device.locale })
  await expose('__problem', (_page, problem) => device.problem(String(problem)))
  await expose('__loaded', (page) => emitterOf(page)?.emit('load'))
  await expose('__downloaded', (page, name, base64) => {
    const path = info.outputPath(`download-${randomUUID()}`)
    writeFileSync(path, Buffer.from(String(base64), 'base64'))
    emitterOf(page)?.emit('download', { suggestedFilename: () => name, path: () => Promise.resolve(path) })
  })

  // Pages tell what they have to say when they are asked something; here somebody always asks.
  const ending = new AbortController()
  const listening = (async () => {
    while (!ending.signal.aborted) {
      for (const { tab } of opened) await tab.run('() => undefined').catch(() => undefined)
      await pause(LISTEN_MS)
    }
  })()
  const close = async (): Promise<void> => {
    ending.abort()
    await listening
    for (const { tab } of opened) await tab.run('() => undefined').catch(() => undefined)
    await driver.close()
  }
  return { context, close }
}

async function kindOfFrames(browser: Browser): Promise<object> {
  const page = await browser.newPage()
  const kind = Object.getPrototypeOf(page.mainFrame()) as object
  await page.close()
  return kind
}

async function firstWindow(call: Call): Promise<string> {
  return (await call('GET', '/window')) as string
}

async function anotherWindow(call: Call): Promise<string> {
  const { handle } = (await call('POST', '/window/new', { type: 'window' })) as { handle: string }
  return handle
}

/** Makes a window so large that the page within is of that size. */
async function resize(tab: Tab, { width, height }: Size): Promise<void> {
  const ask = (over: Size) =>
    tab.command('POST', '/window/rect', { width: width + over.width, height: height + over.height })
  await ask({ width: 0, height: 0 })
  const [w, h] = await tab.run<[number, number]>('() => [window.innerWidth, window.innerHeight]')
  if (w !== width || h !== height) await ask({ width: Math.max(0, width - w), height: Math.max(0, height - h) })
}
