// Makes sure that a Chromium starts on this machine. Needs no root and, at worst, only the npm registry.
// Its path is the only thing on standard output; everything else goes to standard error.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, NPM_CHROMIUM, NPM_CHROMIUM_DIR, chromiumCandidates } from './browsers.mjs'
import { npmCommand } from './install.mjs'

/** @param {string} command @param {readonly string[]} args @param {Buffer} [input] */
function run(command, args, input) {
  console.error(`> ${command} ${args.join(' ')}`)
  const result = spawnSync(command, args, {
    input,
    // Standard output is for the path alone.
    stdio: [input === undefined ? 'ignore' : 'pipe', process.stderr, process.stderr],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  })
  return result.status === 0
}

/** Starts it once: a browser without its shared libraries is no browser. @param {string} executablePath */
async function works(executablePath) {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: CHROMIUM_ARGS,
      chromiumSandbox: false,
      timeout: 60_000,
    })
    try {
      const page = await browser.newPage()
      await page.setContent('<button>a</button>')
      // Without a font, text has no size and every click would wait for ever.
      return ((await page.locator('button').boundingBox())?.width ?? 0) > 12
    } finally {
      await browser.close()
    }
  } catch (error) {
    console.error(`${executablePath} does not start: ${String(error).split('\n', 1)[0] ?? ''}`)
    return false
  }
}

/** Chromium's headless build as shipped in the npm package @sparticuz/chromium (Linux, x64), with the libraries it needs. */
function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  mkdirSync(NPM_CHROMIUM_DIR, { recursive: true })
  const [command, ...first] = npmCommand()
  const installed = run(command, [
    ...first,
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
    '--prefix',
    NPM_CHROMIUM_DIR,
    '@sparticuz/chromium@153.0.0',
  ])
  if (!installed) return false
  const bin = join(NPM_CHROMIUM_DIR, 'node_modules/@sparticuz/chromium/bin')
  for (const part of ['al2023', 'swiftshader', 'fonts']) {
    const tar = brotliDecompressSync(readFileSync(join(bin, `${part}.tar.br`)))
    if (!run('tar', ['-x', '-C', NPM_CHROMIUM_DIR], tar)) return false
  }
  const executable = join(NPM_CHROMIUM_DIR, 'chromium')
  writeFileSync(executable, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))))
  chmodSync(executable, 0o755)
  // The package's own fonts.conf names /tmp/fonts.
  writeFileSync(
    join(NPM_CHROMIUM_DIR, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `<dir>${NPM_CHROMIUM_DIR}/fonts</dir><dir>/usr/share/fonts</dir>` +
      `<cachedir>${NPM_CHROMIUM_DIR}/fc-cache</cachedir></fontconfig>\n`,
  )
  writeFileSync(
    NPM_CHROMIUM,
    `#!/bin/sh\nd='${NPM_CHROMIUM_DIR}'\n` +
      'export LD_LIBRARY_PATH="$d/lib" FONTCONFIG_FILE="$d/fonts.conf"\nexec "$d/chromium" "$@"\n',
  )
  chmodSync(NPM_CHROMIUM, 0o755)
  return true
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const quiet = ['-y', '-qq', '--no-install-recommends']
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', ...quiet, 'chromium', 'fonts-dejavu-core'])
}

const playwrightCli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
/** @type {readonly [string, () => boolean][]} */
const ATTEMPTS = [
  ['already there', () => true],
  ["Playwright's download", () => run(process.execPath, [playwrightCli, 'install', 'chromium'])],
  ['the npm package @sparticuz/chromium', unpackFromNpm],
  ['apt', installWithApt],
]

/** @type {Set<string>} */
const refused = new Set()
/** @returns {Promise<string | undefined>} */
async function ensureChromium() {
  for (const [name, attempt] of ATTEMPTS) {
    if (!attempt()) continue
    for (const path of chromiumCandidates().filter((candidate) => !refused.has(candidate))) {
      if (await works(path)) {
        console.error(`Chromium for the tests: ${path} (${name})`)
        return path
      }
      refused.add(path)
    }
  }
  return undefined
}

const path = await ensureChromium()
if (path === undefined) {
  console.error('No usable Chromium. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run again.')
  process.exitCode = 1
} else {
  console.log(path)
}
