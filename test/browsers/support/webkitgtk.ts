import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { findWebKitGtk } from '../../../scripts/browsers.mjs'

/** How an element is named over WebDriver. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** A page in WebKitGTK's small browser. Whatever is looked for is waited for. */
export interface WebKitPage {
  readonly goTo: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs a function inside the page: it sees nothing of what is around it here. */
  readonly run: <A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>
  /** Presses the button, link, switch or choice of that name, as a finger does. */
  readonly press: (name: string) => Promise<void>
  /** Types into the field of that label, or of that `data-field`. */
  readonly type: (label: string, text: string) => Promise<void>
  /** Gives the file at `path` to the field of that label. */
  readonly choose: (label: string, path: string) => Promise<void>
  /** Waits until the page says so. */
  readonly says: (text: string | RegExp) => Promise<void>
  readonly text: () => Promise<string>
}

export interface WebKitGtk {
  readonly page: WebKitPage
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 30_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks until the answer is something. @throws what `say` says, after a while */
async function until<T>(ask: () => Promise<T | null | undefined | false>, say: () => Promise<string>): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(await say())
    await pause(100)
  }
}

/** A screen that nobody sees. @returns its number, which it chose itself */
async function openDisplay(xvfb: string): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const process = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const pipe = process.stdio[3]
  const number = await new Promise<string>((resolve, reject) => {
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    pipe?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })
  return { process, display: `:${number}` }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Starts a browser with nothing in it. */
export async function openWebKitGtk(): Promise<WebKitGtk> {
  const { found, missing } = findWebKitGtk()
  if (!found) throw new Error(`there is no ${missing.join(' and no ')}`)
  const { process: xvfb, display } = await openDisplay(found.xvfb)
  const port = await freePort()
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Whatever the machine speaks, this browser speaks English: the one language that is installed everywhere.
      LC_ALL: 'C',
      TZ: 'America/Mexico_City',
      // There is no graphics card.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const stop = (): void => {
    driver.kill()
    xvfb.kill()
  }
  try {
    const call = await openSession(`http://127.0.0.1:${port}`, found.browser)
    const close = async (): Promise<void> => {
      await call('DELETE', '').catch(() => undefined)
      stop()
    }
    return { page: pageOf(call), close }
  } catch (error) {
    stop()
    throw error
  }
}

type Call = (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}

async function openSession(driver: string, binary: string): Promise<Call> {
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const status = () =>
    ask(`${driver}/status`, 'GET').then(
      () => true,
      () => false,
    )
  await until(status, () => Promise.resolve('the driver does not answer'))
  const { sessionId } = (await ask(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } })) as {
    sessionId: string
  }
  const call: Call = (method, path, body) => ask(`${driver}/session/${sessionId}${path}`, method, body)
  await call('POST', '/timeouts', { script: PATIENCE_MS, pageLoad: PATIENCE_MS })
  return call
}

function pageOf(call: Call): WebKitPage {
  const run: WebKitPage['run'] = async (work, ...args) => {
    const script = `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => (${work.toString()})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value: value ?? null }), (error) => done({ error: String(error) }))`
    const said = (await call('POST', '/execute/async', { script, args })) as { value: never; error?: string }
    if (said.error !== undefined) throw new Error(said.error)
    return said.value
  }
  const text = () => run(() => document.body.innerText.replace(/\s+/g, ' '))
  const element = (
    what: string,
    name: string,
    find: (name: string) => Element | undefined | Promise<Element | undefined>,
  ) =>
    until(
      // Over the wire an element is its name.
      () => run(find, name) as unknown as Promise<Record<string, string> | null>,
      async () => `no ${what} of the name ${name} in: ${await text()}`,
    ).then((found) => found[ELEMENT] ?? '')
  const field = (label: string) =>
    element('field', label, (name) => {
      const labels = [...document.querySelectorAll('label')].filter(({ control }) => control?.checkVisibility())
      const words = (label: HTMLLabelElement) => label.textContent.trim()
      const labelled = labels.find((one) => words(one) === name) ?? labels.find((one) => words(one).startsWith(name))
      // A field for a file is behind a button; one to search in has its name alone.
      const others = `input[aria-label="${name}"], [data-field="${name}"] input`
      return labelled?.control ?? document.querySelector(others) ?? undefined
    })
  return {
    run,
    text,
    goTo: async (url) => void (await call('POST', '/url', { url })),
    reload: async () => void (await call('POST', '/refresh')),
    press: async (name) => {
      const press = async () => {
        const id = await element('button', name, async (wanted) => {
          const one = [...document.querySelectorAll('button, a, label, summary, [role=option]')].find(
            (one) => one.checkVisibility() && (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted,
          )
          // The driver presses a place: what is still moving, because something above it comes, is not where it was.
          one?.scrollIntoView({ block: 'center' })
          const before = one?.getBoundingClientRect()
          await new Promise((resolve) => setTimeout(resolve, 200))
          const after = one?.getBoundingClientRect()
          return before?.x === after?.x && before?.y === after?.y ? one : undefined
        })
        await call('POST', `/element/${id}/click`)
      }
      await press().catch(async (error: unknown) => {
        if (!/click intercepted/.test(String(error))) throw error
        // The slip of a first visit lies over it: a thumb puts it away.
        await run(() => document.querySelector<HTMLElement>('[data-tone="calm"] button')?.click())
        await press()
      })
    },
    type: async (label, words) => void (await call('POST', `/element/${await field(label)}/value`, { text: words })),
    choose: async (label, path) => void (await call('POST', `/element/${await field(label)}/value`, { text: path })),
    says: async (wanted) => {
      const fits = (said: string) => (typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said))
      await until(
        async () => fits(await text()),
        async () => `“${String(wanted)}” is not in: ${await text()}`,
      )
    },
  }
}
