import type { Browser, BrowserContext, Page } from '@playwright/test'

/*
 * What a stock Firefox can do and WebDriver BiDi has no word for: a script in the browser's own window, where its settings
 * and its focus are. It wants FIREFOX_ARGS, and the session that Playwright holds within.
 */

interface Answer {
  readonly contexts: readonly { readonly context: string }[]
  readonly type: 'success' | 'exception'
  readonly exceptionDetails?: { readonly text: string }
  readonly data?: string
}

interface Session {
  readonly sessionId: string
  readonly send: (method: string, params: object) => Promise<Answer>
}

interface Within {
  readonly _connection: {
    readonly toImpl: ((of: Browser) => {
      readonly _browserSession: Session
      readonly options: { readonly browserProcess: { readonly process?: { readonly pid?: number } } }
    }) &
      ((of: Page) => { readonly delegate: { readonly _session: Session } })
  }
}

export function isFirefox(context: BrowserContext): boolean {
  return context.browser()?.browserType().name() === 'firefox'
}

/** The process that ends with the browser. */
export function processOfFirefox(browser: Browser): number | undefined {
  return (browser as unknown as Within)._connection.toImpl(browser).options.browserProcess.process?.pid
}

/** Runs statements in the browser's own window, as its own code does. */
export async function inFirefoxItself(context: BrowserContext, statements: string): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser')
  const { _browserSession: session } = (browser as unknown as Within)._connection.toImpl(browser)
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const { type, exceptionDetails } = await session.send('script.evaluate', {
    expression: `(() => { ${statements} })()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  })
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text ?? type}`)
}

const sessionOf = (page: Page): Session => (page as unknown as Within)._connection.toImpl(page).delegate._session

/** A picture of a part of the glass. Playwright puts a style into the page for its own, and the page's policy refuses it. */
export async function picture(
  page: Page,
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): Promise<Buffer> {
  const session = sessionOf(page)
  const { data } = await session.send('browsingContext.captureScreenshot', {
    context: session.sessionId,
    clip: { type: 'box', ...box },
  })
  if (data === undefined) throw new Error('Firefox took no picture')
  return Buffer.from(data, 'base64')
}

/** Puts a finger down and lifts it again, in pixels of the page. */
export async function touchAt(page: Page, x: number, y: number): Promise<void> {
  const session = sessionOf(page)
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: [
      {
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  })
}

interface Preference {
  readonly name: string
  /** What each value is in Firefox's settings. */
  readonly values: Readonly<Record<string, number>>
}

/** What `emulateMedia` can ask for, and where Firefox keeps it. */
const MEDIA = {
  colorScheme: { name: 'layout.css.prefers-color-scheme.content-override', values: { dark: 0, light: 1 } },
  reducedMotion: { name: 'ui.prefersReducedMotion', values: { 'no-preference': 0, reduce: 1 } },
  forcedColors: { name: 'browser.display.document_color_use', values: { none: 1, active: 2 } },
} as const satisfies Readonly<Record<string, Preference>>

const QUERIES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
} as const

/** Playwright's `emulateMedia` does nothing over WebDriver BiDi, and says nothing: Firefox's own settings do it. */
export function letMediaBeEmulated(page: Page): void {
  page.emulateMedia = async (wanted = {}) => {
    for (const medium of ['colorScheme', 'reducedMotion', 'forcedColors'] as const) {
      const value = wanted[medium]
      if (value === undefined || value === null) continue
      const { name, values } = MEDIA[medium] as Preference
      await inFirefoxItself(page.context(), `Services.prefs.setIntPref('${name}', ${values[value]})`)
      await page.waitForFunction((query) => matchMedia(query).matches, `(${QUERIES[medium]}: ${value})`)
    }
  }
}

/** The settings are of the whole browser, and the next journey begins with what it comes with. */
export async function forgetMedia(context: BrowserContext): Promise<void> {
  const names = Object.values(MEDIA).map(({ name }) => name)
  await inFirefoxItself(context, `for (const name of ${JSON.stringify(names)}) Services.prefs.clearUserPref(name)`)
}
