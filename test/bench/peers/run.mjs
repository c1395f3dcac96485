// `npm run bench:peers`: the same work on the app, on what a developer would pick instead, and on IndexedDB alone.
// PEERS_ROUNDS (3) rounds for what only reads; PEERS_SIZES (1000,10000) customers. Prints a table of ratios in Markdown.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browsers.mjs'
import { compileAhead, DEXIE_CHUNK } from '../../../scripts/dexie-chunk.mjs'
import { ROOT } from '../../../scripts/install.mjs'
import { serveStatic } from '../../../scripts/static-server.mjs'
import { median } from '../harness.mjs'
import { twoWires } from '../twoWires.mjs'
import { printTable } from './table.mjs'

const HERE = join(ROOT, 'test/bench/peers')
const WORKPLACE = join(ROOT, 'test-results/peers')
const PORT = 4291
/** Whoever takes longer has not come to an end. */
const PATIENCE_MS = Number(process.env['PEERS_PATIENCE_MS'] ?? 300_000)
const rounds = Math.max(1, Number(process.env['PEERS_ROUNDS'] ?? 3))
const sizes = (process.env['PEERS_SIZES'] ?? '1000,10000').split(',').map(Number)

const PEERS = ['alDia', 'rxdb', 'pouchdb', 'tinybase', 'automerge', 'yIndexedDb', 'raw']
const wanted = process.argv[2]?.split(',') ?? PEERS

/** @typedef {{ name: string, work: string, throttle: number, rounds: number }} Row */
/** @type {readonly Row[]} */
const READS = ['cold', 'payment', 'aging'].flatMap((work) =>
  [1, 4].map((throttle) => ({ name: `${work}, ${throttle}×`, work, throttle, rounds })),
)

if (!existsSync(join(HERE, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
  if (status !== 0) throw new Error('The peers could not be installed.')
}
rmSync(WORKPLACE, { recursive: true, force: true })
await build({
  configFile: false,
  root: HERE,
  base: './',
  logLevel: 'error',
  plugins: [twoWires],
  build: {
    outDir: join(WORKPLACE, 'dist'),
    target: 'es2023',
    rolldownOptions: {
      input: join(HERE, 'peers.html'),
      output: { postBanner: compileAhead, codeSplitting: { groups: [DEXIE_CHUNK] } },
    },
  },
})
const site = await serveStatic(join(WORKPLACE, 'dist'), { port: PORT })

/** @param {string} peer @param {number} size */
const profileOf = (peer, size) => join(WORKPLACE, 'profiles', `${peer}-${size}`)

/** @param {string} folder @returns {number} bytes of its files */
function bytesIn(folder) {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

/**
 * One call of one piece of work in a browser process of its own.
 * @param {string} peer @param {number} size @param {string} work @param {number} throttle
 * @returns {Promise<{ answer: any, heap: number }>} what the page says, and bytes of its heap afterwards
 */
async function ask(peer, size, work, throttle) {
  const profile = profileOf(peer, size)
  mkdirSync(profile, { recursive: true })
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGS, '--disable-gpu'],
    chromiumSandbox: false,
  })
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  try {
    await context.grantPermissions(['camera'])
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`  ${peer}: ${error.message}`))
    await page.goto(`${site.url}peers.html`)
    await page.waitForFunction(() => 'peers' in window)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
    })
    const answer = await Promise.race([
      page.evaluate(
        ([name, what, customers]) => /** @type {any} */ (window).peers[what](name, customers),
        /** @type {const} */ ([peer, work, size]),
      ),
      tooLong,
    ])
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { answer, heap: usedSize }
  } finally {
    clearTimeout(timer)
    await context.close()
  }
}

/** @type {Map<string, number>} row and peer → milliseconds or bytes; missing where it did not come to an end */
const figures = new Map()
/** @param {string} row @param {string} peer @param {number} value */
const note = (row, peer, value) => figures.set(`${row}\n${peer}`, value)
/** @type {string[]} */
const rows = []
/** @type {Set<string>} */
const lost = new Set()

/** @param {string} peer @param {number} size @param {Row} row */
async function measure(peer, size, { name, work, throttle, rounds }) {
  const key = `${peer} ${size}`
  if (lost.has(key)) return
  try {
    const times = []
    let heap = 0
    for (let round = 0; round < rounds; round++) {
      const said = await ask(peer, size, work, throttle)
      times.push(said.answer)
      heap = said.heap
    }
    note(`${size}: ${name}`, peer, median(times))
    if (work === 'cold' && throttle === 1) note(`${size}: memory`, peer, heap)
    console.log(`${peer}, ${size} customers, ${name}: ${median(times).toFixed(1)} ms`)
  } catch (error) {
    console.error(`${peer}, ${size} customers, ${name}: ${error instanceof Error ? error.message : String(error)}`)
    if (work === 'load') lost.add(key)
  }
}

try {
  for (const size of sizes) {
    const load = { name: 'load', work: 'load', throttle: 1, rounds: 1 }
    const copy = { name: 'copy', work: 'copy', throttle: 1, rounds: 1 }
    rows.push(...[load, ...READS, copy].map(({ name }) => `${size}: ${name}`), `${size}: memory`, `${size}: disk`)
    for (const peer of wanted) {
      await measure(peer, size, load)
      if (!lost.has(`${peer} ${size}`))
        note(`${size}: disk`, peer, bytesIn(join(profileOf(peer, size), 'Default/IndexedDB')))
    }
    const sums = []
    for (const peer of wanted) if (!lost.has(`${peer} ${size}`)) sums.push((await ask(peer, size, 'sums', 1)).answer)
    if (new Set(sums.map(String)).size > 1) throw new Error(`They do not hold the same books: ${sums.join(' | ')}`)
    for (const row of READS) for (const peer of wanted) await measure(peer, size, row)
    for (const peer of wanted) await measure(peer, size, copy)
  }
} finally {
  await site.close()
}
printTable(rows, wanted, figures)
