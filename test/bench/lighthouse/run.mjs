// `npm run bench:load`: what Lighthouse says of the first load on a slow phone (its own mobile preset: 150 ms, 1.6 Mbit/s, a
// processor four times slower), from a host that compresses and speaks HTTP/2 as static hosts do. LOAD_ROUNDS (5).
// Needs a whole Chromium or Chrome: headless shells paint nothing for it. Name one with CHROMIUM_PATH.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../../scripts/install.mjs'
import { median } from '../harness.mjs'

const HERE = join(ROOT, 'test/bench/lighthouse')
const DIST = join(ROOT, 'dist')
const rounds = Math.max(1, Number(process.env['LOAD_ROUNDS'] ?? 5))
const chromePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)
if (chromePath === undefined) throw new Error('There is no whole Chromium: name one with CHROMIUM_PATH.')

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function must(command, args, cwd) {
  if (spawnSync(command, args, { cwd, stdio: 'inherit' }).status !== 0) throw new Error(`${command} failed`)
}
if (!existsSync(join(HERE, 'node_modules'))) must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], HERE)
must('npm', ['run', '--silent', 'build'], ROOT)

/** @type {{ generate: (names: object[], options: object) => Promise<{ private: string, cert: string }> }} */
const { generate } = /** @type {any} */ (await import('selfsigned'))
/** @type {{ default: (url: string, options: object) => Promise<any> }} */
const { default: lighthouse } = /** @type {any} */ (await import('lighthouse'))
/** @type {{ launch: (options: object) => Promise<{ port: number, kill: () => void }> }} */
const { launch } = /** @type {any} */ (await import('chrome-launcher'))

/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}
/** @type {Readonly<Record<string, string>>} */
const OTHERS = { '.png': 'image/png', '.woff2': 'font/woff2' }

const keys = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
const server = createSecureServer({ key: keys.private, cert: keys.cert, allowHTTP1: true }, (request, response) => {
  const { pathname } = new URL(request.url, 'https://localhost')
  const file = join(DIST, pathname === '/' ? 'index.html' : pathname)
  if (!file.startsWith(DIST) || !existsSync(file)) {
    response.writeHead(404).end()
    return
  }
  const text = TEXTS[extname(file)]
  const body = readFileSync(file)
  response.writeHead(200, {
    'content-type': text ?? OTHERS[extname(file)] ?? 'application/octet-stream',
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(text === undefined ? {} : { 'content-encoding': 'gzip' }),
  })
  response.end(text === undefined ? body : gzipSync(body))
})
await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)))
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('no port')

const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--ignore-certificate-errors', '--disable-quic', '--disable-gpu'],
})
const CATEGORIES = ['performance', 'accessibility', 'best-practices']
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index']
/** @type {Map<string, number[]>} */
const figures = new Map()
/** @param {string} name @param {number} value */
const note = (name, value) => figures.set(name, [...(figures.get(name) ?? []), value])
try {
  for (let round = 0; round < rounds; round += 1) {
    const { lhr } = await lighthouse(`https://localhost:${address.port}/`, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
    })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    for (const name of CATEGORIES) {
      note(name, Math.round(lhr.categories[name].score * 100))
      for (const { id, weight } of lhr.categories[name].auditRefs) {
        const { score, displayValue, title } = lhr.audits[id]
        if (round === 0 && weight > 0 && score !== null && score < 0.95)
          console.log(`  ${name}: ${displayValue ?? title} (${id}, ${score})`)
      }
    }
    for (const name of TIMES) note(name, lhr.audits[name].numericValue)
    note('layout shift', lhr.audits['cumulative-layout-shift'].numericValue)
  }
} finally {
  chrome.kill()
  server.close()
}
for (const [name, values] of figures) console.log(`${name}: ${Number(median(values).toFixed(3))}`)
