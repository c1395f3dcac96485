// Installs the dependencies when they are absent or stale. Runs before node_modules exists: only node: imports here.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage> | undefined} */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm writes its own lock file last of all into node_modules, so an interrupted installation has none. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const there = lockedPackages('node_modules/.package-lock.json')
  if (wanted === undefined || there === undefined) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = there[path]
    // Other platforms' binaries are optional and not installed.
    return found === undefined ? optional === true : found.version === version
  })
}

/**
 * How to start npm: the one that runs us, where npm runs us.
 * @returns {[string, ...string[]]}
 */
export function npmCommand() {
  const path = process.env['npm_execpath']
  if (path !== undefined && /npm-cli\.c?js$/.test(path)) return [process.execPath, path]
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm']
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Al Día needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** @returns {boolean} whether the dependencies are there now */
export function ensureDependencies() {
  checkNode()
  if (isInstalled()) return true
  console.log('Installing dependencies (npm ci), about half a minute …')
  const [command, ...first] = npmCommand()
  // NODE_ENV=production would leave out what builds and tests the app.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) return true
  console.error(
    `npm ci failed${error === undefined ? '' : `: ${error.message}`}. Is there a connection to the registry?`,
  )
  return false
}
