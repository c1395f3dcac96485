import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { findWebKitGtk } from '../../../scripts/browsers.mjs'

/** How an element is named over WebDriver. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** How long a command may take, and how long the driver is waited for. */
export const PATIENCE_MS = 30_000
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** One command of WebDriver, by its path behind the session. @throws `error: message`, as WebDriver says it */
export type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

export interface WebKitDriver {
  readonly call: Call
  readonly close: () => Promise<void>
}

export interface WebKitStart {
  /** Of the machine, such as `America/Mexico_City`. */
  readonly timezone?: string
  /** Further words for the small browser's own command line. */
  readonly args?: readonly string[]
}

/** Asks until the answer is something. @throws what `say` says, after a while */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  say: () => Promise<string>,
): Promise<T> {
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
  const process = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
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
export async function openWebKitDriver({
  timezone = 'America/Mexico_City',
  args = [],
}: WebKitStart = {}): Promise<WebKitDriver> {
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
      TZ: timezone,
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
    const call = await openSession(`http://127.0.0.1:${port}`, found.browser, args)
    const close = async (): Promise<void> => {
      await call('DELETE', '').catch(() => undefined)
      stop()
    }
    return { call, close }
  } catch (error) {
    stop()
    throw error
  }
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}

async function openSession(driver: string, binary: string, args: readonly string[]): Promise<Call> {
  const options = { binary, args: ['--automation', ...args] }
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
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
