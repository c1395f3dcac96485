// `npm start`: installs, builds and serves the app. Runs on a fresh clone, so only node: imports and our own files.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, ensureDependencies } from './install.mjs'
import { serveStatic } from './static-server.mjs'

const DEFAULT_PORT = 4173

function build() {
  console.log('Building …')
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

/** @param {number} port @param {number} tries */
async function serveFrom(port, tries) {
  try {
    const host = process.env['HOST']
    return await serveStatic(join(ROOT, 'dist'), { port, ...(host ? { host } : {}) })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || tries <= 1) throw error
    return serveFrom(port + 1, tries - 1)
  }
}

/** @param {string} words @returns {never} */
function stop(words) {
  console.error(words)
  process.exit(1)
}

const asked = process.env['PORT']
const port = Number(asked || DEFAULT_PORT)
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`PORT must be a number from 0 to 65535, not "${asked}".`)
if (!ensureDependencies()) process.exit(1)
if (!build()) stop('The build failed; the reason is above.')
try {
  const { url } = await serveFrom(port, asked ? 1 : 20)
  console.log(`\nAl Día is running: open ${url} in a browser.\nEverything stays in that browser. Stop with Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
} catch (error) {
  stop(
    `Cannot serve on port ${port}: ${error instanceof Error ? error.message : String(error)}. Choose another with PORT=…`,
  )
}
