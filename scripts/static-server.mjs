// A dumb static host, as GitHub Pages is: no fallback to index.html, an honest 404, mountable under any path.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Vite puts a hash into these names, so their content never changes. */
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/

/**
 * @typedef {object} StaticServer
 * @property {string} url where the folder is served, ending in a slash
 * @property {(file: string, body: Buffer) => Buffer | Promise<Buffer>} transform changes what is served, to publish a "new
 *   version", or holds it back
 * @property {() => Promise<void>} close stops at once, open connections too
 */

/**
 * @param {string} root the folder to serve
 * @param {{ base?: string, port?: number, host?: string, beside?: (file: string) => Buffer | undefined }} [options] base:
 * path that it is mounted under, with slashes around it; port 0: any free one; beside: files that are not in the folder.
 * Rejects with EADDRINUSE when the port is taken.
 * @returns {Promise<StaticServer>}
 */
export async function serveStatic(root, { base = '/', port = 0, host = '127.0.0.1', beside = () => undefined } = {}) {
  /** @type {StaticServer} */
  const handle = { url: '', transform: (_file, body) => body, close: async () => {} }

  /** @param {string} url @returns {Promise<{ file: string, body: Buffer } | undefined>} */
  async function find(url) {
    try {
      const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname)
      if (!pathname.startsWith(base)) return undefined
      const rest = pathname.slice(base.length)
      const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest
      const path = normalize(join(root, file))
      if (!path.startsWith(normalize(root + sep))) return undefined
      return { file, body: await handle.transform(file, beside(file) ?? (await readFile(path))) }
    } catch {
      return undefined
    }
  }

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    void find(request.url ?? '/').then((found) => {
      if (found === undefined) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404: not found\n')
        return
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream',
        'content-length': found.body.byteLength,
        'cache-control': HASHED.test(found.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
      })
      response.end(request.method === 'HEAD' ? undefined : found.body)
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  handle.url = `http://localhost:${address.port}${base}`
  handle.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return handle
}
