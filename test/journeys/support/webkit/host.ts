import { createServer } from 'node:http'
import { serveStatic, type StaticServer } from '../../../../scripts/static-server.mjs'

const SCRIPT = 'journey.js'

/** A host that puts one script before the app's own: over WebDriver nothing can be put into a page that is only coming. */
export interface JourneyHost extends StaticServer {
  readonly addScript: (source: string) => void
  /** Ends it altogether; `close` is what the app sees as the end, and leaves the script where it is. */
  readonly end: () => Promise<void>
}

/** As `serveStatic`, and the script; once closed, it gives the script, and breaks every other request off. */
export async function serveWithScript(root: string, base: string): Promise<JourneyHost> {
  const scripts: string[] = []
  const script = () => Buffer.from(scripts.join('\n'))
  const served = await serveStatic(root, { base, beside: (file) => (file === SCRIPT ? script() : undefined) })
  const { port } = new URL(served.url)
  const end = served.close
  const tag = `<script src="${base}${SCRIPT}"></script>`
  const withTag = (body: Buffer) => Buffer.from(body.toString('utf8').replace('<script', `${tag}<script`))
  let own: StaticServer['transform'] = (_file, body) => body
  Object.defineProperty(served, 'transform', {
    get: (): StaticServer['transform'] => async (file, body) => {
      const changed = await own(file, body)
      return file === 'index.html' ? withTag(changed) : changed
    },
    set: (wanted: StaticServer['transform']) => {
      own = wanted
    },
  })
  const after = createServer((request, response) => {
    if (request.url === base + SCRIPT) response.setHeader('content-type', 'text/javascript').end(script())
    else request.destroy()
  })
  return Object.assign(served, {
    addScript: (source: string) => void scripts.push(source),
    close: async () => {
      await end()
      await new Promise<void>((resolve) => after.listen(Number(port), '127.0.0.1', resolve))
    },
    end: async () => {
      if (after.listening) {
        after.closeAllConnections()
        after.close()
      } else await end()
    },
  })
}
