import { PATIENCE_MS, pause, type Call } from '../../../browsers/support/webkitDriver.ts'
import { installScript } from './injected.ts'

/** A window of the browser, and the scripts that run in it. */
export interface Tab {
  readonly handle: string
  /** A command on this window; commands wait for each other. */
  readonly command: Call
  /** Runs a function, given by its source, in the page. @throws what it throws */
  readonly run: <T>(source: string, ...given: readonly unknown[]) => Promise<T>
  /** The same for a function that takes Playwright's own script first. */
  readonly runWithInjected: <T>(source: string, ...given: readonly unknown[]) => Promise<T>
  /** The address of the page, as it was when it was last heard of. */
  readonly url: () => string
}

interface Said {
  readonly value?: unknown
  readonly error?: string
  readonly isPending?: boolean
  readonly told?: readonly Told[]
  readonly url?: string
}

/** What a page calls by a name that `exposeBinding` gave it. */
export type Told = readonly [name: string, given: readonly unknown[]]

const MISSING = 'no injected script'
let jobs = 0

/** A long job must not hold up the other windows: it goes on in the page, and is asked after. */
const script = (work: string): string => `
  const [id, ...rest] = arguments, done = rest.pop(), given = rest
  const jobs = (window.__jobs ??= {})
  const asError = (error) => ({ error: error instanceof Error ? error.message : String(error) })
  ${work}
  const job = jobs[id] ?? Promise.resolve({ error: 'the page was left' })
  const later = new Promise((resolve) => setTimeout(resolve, 40, { isPending: true }))
  Promise.race([job, later]).then((said) => {
    if (!said.isPending) delete jobs[id]
    done({ ...said, told: (window.__told ?? []).splice(0), url: location.href })
  })`

/**
 * @param call a command on the browser's session
 * @param atOnce lets one command pass after the other, each on its own window
 * @param hear what the page calls
 */
export function openTab(
  call: Call,
  atOnce: <T>(handle: string, work: () => Promise<T>) => Promise<T>,
  handle: string,
  hear: (told: Told) => void,
): Tab {
  let url = 'about:blank'
  const command: Call = (method, path, body) => atOnce(handle, () => call(method, path, body))
  const tell = async (work: string, args: readonly unknown[]): Promise<Said> => {
    const said = (await command('POST', '/execute/async', { script: script(work), args })) as Said
    url = said.url ?? url
    said.told?.forEach(hear)
    return said
  }
  const run = async <T>(source: string, ...given: readonly unknown[]): Promise<T> => {
    jobs += 1
    const id = String(jobs)
    const begin = `jobs[id] = Promise.resolve().then(() => (${source})(...given)).then((value) => ({ value: value ?? null }), asError)`
    let said = await tell(begin, [id, ...given])
    while (said.isPending === true) {
      await pause(10)
      said = await tell('', [id])
    }
    if (said.error !== undefined) throw new Error(said.error)
    return said.value as T
  }
  const runWithInjected = async <T>(source: string, ...given: readonly unknown[]): Promise<T> => {
    const work = `(...given) => { if (!window.__pw) throw new Error('${MISSING}'); return (${source})(window.__pw, ...given) }`
    try {
      return await run<T>(work, ...given)
    } catch (error) {
      if (!String(error).includes(MISSING)) throw error
      await run(`() => { ${installScript()} }`)
      return run<T>(work, ...given)
    }
  }
  return { handle, command, run, runWithInjected, url: () => url }
}

/** Errors that come of a page that is just being left: asked again, the next page answers. */
const LEFT = /the page was left|unload|no such window|stale element|no injected script|Navigation|timed out/i

/** Tries until it is done. @throws why it was not the last time */
export async function tryUntil<T>(
  attempt: () => Promise<{ readonly done: T } | { readonly why: string }>,
  what: string,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + timeout
  for (let tries = 0; ; tries += 1) {
    const outcome = await attempt().catch((error: unknown) => {
      if (LEFT.test(String(error))) return { why: String(error) }
      throw error
    })
    if ('done' in outcome) return outcome.done
    if (Date.now() > end) throw new Error(`${what}: ${outcome.why} (${timeout} ms)`)
    await pause(tries < 2 ? 20 : 100)
  }
}
